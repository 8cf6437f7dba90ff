// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.workbench.theme.Icons;

/** One column of the library's table. */
final class CompoundLabels extends ColumnLabelProvider {
  private final Function<Compound, String> text;
  private final Icons icons;

  /**
   * @param text what the cell says
   * @param icons pictures of the roles; null for none
   */
  CompoundLabels(Function<Compound, String> text, Icons icons) {
    this.text = text;
    this.icons = icons;
  }

  @Override
  public String getText(Object element) {
    return text.apply((Compound) element);
  }

  @Override
  public Image getImage(Object element) {
    return icons == null ? null : icons.role(((Compound) element).usualRole());
  }

  @Override
  public String getToolTipText(Object element) {
    Compound compound = (Compound) element;
    return compound.name()
        + (compound.warnings().isEmpty() ? "" : "\n⚠ " + compound.warnings().getFirst());
  }
}
