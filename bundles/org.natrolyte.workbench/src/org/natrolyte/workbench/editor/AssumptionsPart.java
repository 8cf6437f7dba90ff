// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** What the recipe left open and how it was read. Takes no room when there is nothing to say. */
final class AssumptionsPart {
  private final Composite area;
  private final Label text;

  AssumptionsPart(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
    Label icon = new Label(area, SWT.NONE);
    icon.setImage(new Icons(area).get("assumption"));
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
    text = new Label(area, SWT.WRAP);
    text.setData(Ids.KEY, "recipe.assumptions");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
    area.setVisible(false);
    Palette.follow(text, () -> text.setForeground(Palette.MUTED.color()));
  }

  Composite control() {
    return area;
  }

  void show(RecipeState state) {
    List<String> assumptions = state.formulation().map(Formulation::assumptions).orElse(List.of());
    String words = assumptions.isEmpty() ? "" : "Assumed: " + Words.literal(joined(assumptions));
    if (!words.equals(text.getText())) {
      text.setText(words);
      text.setToolTipText(String.join("\n", assumptions));
      ((GridData) area.getLayoutData()).exclude = words.isEmpty();
      area.setVisible(!words.isEmpty());
      text.requestLayout();
    }
  }

  private static String joined(List<String> assumptions) {
    return assumptions.stream()
        .map(a -> a.endsWith(".") ? a.substring(0, a.length() - 1) : a)
        .collect(Collectors.joining("; "));
  }
}
