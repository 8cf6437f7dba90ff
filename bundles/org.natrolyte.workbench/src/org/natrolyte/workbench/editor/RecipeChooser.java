// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.theme.Ids;

/** Chooses, on pages without the list of recipes, which one is looked at. */
public final class RecipeChooser {
  private final Composite area;
  private final Combo combo;
  private final OpenDocument open;

  /**
   * @param parent what it is put into
   * @param id of the combo box
   * @param open the document
   */
  public RecipeChooser(Composite parent, String id, OpenDocument open) {
    this.open = open;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(area);
    new Label(area, SWT.NONE).setText("Recipe");
    combo = Ids.name(new Combo(area, SWT.READ_ONLY), id, "Recipe that is looked at");
    GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(combo);
    combo.addListener(SWT.Selection, e -> open.select(combo.getSelectionIndex()));
  }

  /** The label and the box. */
  public Composite control() {
    return area;
  }

  /** Puts the keyboard into the box. */
  public void setFocus() {
    combo.setFocus();
  }

  /** Shows the recipes as they are named now. */
  public void show() {
    String[] titles =
        IntStream.range(0, open.states().size())
            .mapToObj(i -> title(i, open.states().get(i).entry()))
            .toArray(String[]::new);
    if (!java.util.Arrays.equals(titles, combo.getItems())) {
      combo.setItems(titles);
    }
    combo.select(open.selected());
    combo.setEnabled(titles.length > 0);
  }

  private static String title(int index, RecipeEntry entry) {
    String name = entry.name().isBlank() ? "Recipe " + (index + 1) : entry.name();
    return entry.recipe().isBlank() ? name : name + "  \u2013  " + entry.recipe();
  }
}
