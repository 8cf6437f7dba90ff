// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.function.Function;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.workbench.structure.StructureImages;
import org.natrolyte.workbench.theme.Palette;

/** How the cells of the table look. */
final class IngredientLabels {
  /** Size of a structure picture, in px at a zoom of 100 %. */
  static final int WIDTH = 88;

  static final int HEIGHT = 44;

  private final StructureImages structures;

  IngredientLabels(StructureImages structures) {
    this.structures = structures;
  }

  CellLabelProvider structure() {
    return new Cell(r -> r.component().name(), r -> r.component().compound().name()) {
      @Override
      public Image getImage(Object element) {
        IngredientRow row = (IngredientRow) element;
        return structures.of(row.component().compound()).orElseGet(structures::placeholder);
      }
    };
  }

  CellLabelProvider text(Function<IngredientRow, String> text) {
    return new Cell(text, text);
  }

  CellLabelProvider amount(AmountUnit unit) {
    return new Cell(r -> r.number(unit), r -> r.explained(unit));
  }

  private static class Cell extends ColumnLabelProvider {
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
    public String getToolTipText(Object element) {
      return tip.apply((IngredientRow) element);
    }

    @Override
    public Color getForeground(Object element) {
      return ((IngredientRow) element).old() ? Palette.MUTED.color() : null;
    }
  }
}
