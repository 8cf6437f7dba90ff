// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.theme.Words;

/** The fixes of a mistake, at the mistake: Ctrl+1, then an arrow key and Enter. */
final class QuickFixMenu {
  private QuickFixMenu() {}

  /**
   * Opens the menu.
   *
   * @param line where the recipe is written
   * @param problem what is wrong
   * @param take hears of the recipe with a fix taken
   */
  static void open(StyledText line, Optional<RecipeException> problem, Consumer<String> take) {
    Menu menu = new Menu(line.getShell(), SWT.POP_UP);
    String text = line.getText();
    for (RecipeFix fix : problem.map(p -> RecipeFix.of(text, p)).orElse(java.util.List.of())) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(Words.literal(fix.label()));
      item.addListener(SWT.Selection, e -> take.accept(fix.fixed()));
    }
    if (menu.getItemCount() == 0) {
      MenuItem none = new MenuItem(menu, SWT.PUSH);
      none.setText(problem.isEmpty() ? "Nothing to fix here" : "No suggestion for this mistake");
      none.setEnabled(false);
    }
    int at =
        Math.min(problem.map(p -> p.span().start()).orElse(line.getCaretOffset()), text.length());
    Point place = line.getLocationAtOffset(at);
    menu.setLocation(line.toDisplay(place.x, place.y + line.getLineHeight(at) + 2));
    menu.addListener(SWT.Hide, e -> line.getDisplay().asyncExec(() -> dispose(menu)));
    menu.setVisible(true);
  }

  private static void dispose(Menu menu) {
    if (!menu.isDisposed()) {
      menu.dispose();
    }
  }
}
