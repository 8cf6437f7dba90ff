// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.function.Function;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.workbench.theme.Palette;

/** What the cells of the table say. */
final class IngredientLabels {
  private final Image strut;

  /**
   * @param owner the table
   */
  IngredientLabels(Control owner) {
    strut = Strut.of(owner, IngredientPainter.HEIGHT);
  }

  CellLabelProvider name() {
    return new Cell(r -> r.component().name(), r -> r.component().compound().name());
  }

  CellLabelProvider text(Function<IngredientRow, String> text) {
    return new Cell(text, text);
  }

  CellLabelProvider amount(AmountUnit unit) {
    return new Cell(r -> r.number(unit), r -> r.explained(unit));
  }

  private final class Cell extends ColumnLabelProvider {
    private final Function<IngredientRow, String> text;
    private final Function<IngredientRow, String> tip;

    Cell(Function<IngredientRow, String> text, Function<IngredientRow, String> tip) {
      this.text = text;
      this.tip = tip;
    }

    @Override
    public String getText(Object element) {
      return text.apply((IngredientRow) element);
    }

    @Override
    public Image getImage(Object element) {
      return strut;
    }

    @Override
    public String getToolTipText(Object element) {
      return tip.apply((IngredientRow) element);
    }

    @Override
    public Color getForeground(Object element) {
      return ((IngredientRow) element).old() ? Palette.MUTED.color() : null;
    }
  }
}
