// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.function.Consumer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.workbench.theme.Ids;

/** Editing of the amounts of one column. */
final class AmountCell extends EditingSupport {
  private final TableViewer table;
  private final AmountEdits edits;
  private final AmountUnit unit;
  private final Consumer<String> refused;
  private final TextCellEditor editor;

  /**
   * @param viewer the table
   * @param edits takes what was typed
   * @param unit of the column; null for amounts as they are written
   * @param refused hears why an amount was not taken; an empty text when it was
   */
  AmountCell(TableViewer viewer, AmountEdits edits, AmountUnit unit, Consumer<String> refused) {
    super(viewer);
    table = viewer;
    this.edits = edits;
    this.unit = unit;
    this.refused = refused;
    editor = new AmountField(viewer.getTable(), unit == null ? SWT.LEFT : SWT.RIGHT);
    Ids.name(
        editor.getControl(),
        "ingredients.edit",
        unit == null ? "Amount with its unit" : "Amount in " + unit.symbol());
  }

  /** Whether a key begins an amount; it opens the editor and is its first character. */
  static boolean starts(ColumnViewerEditorActivationEvent event) {
    return (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0
        && event.character >= '0'
        && event.character <= '9';
  }

  @Override
  protected CellEditor getCellEditor(Object element) {
    return editor;
  }

  @Override
  protected boolean canEdit(Object element) {
    return !row(element).old();
  }

  /**
   * The row as it is now: where Tab takes an amount and goes on, the next cell was found before the
   * recipe had changed.
   */
  private IngredientRow row(Object element) {
    IngredientRow found = (IngredientRow) element;
    return table.getElementAt(found.index()) instanceof IngredientRow now ? now : found;
  }

  @Override
  protected Object getValue(Object element) {
    IngredientRow row = row(element);
    if (unit != null) {
      return row.editable(unit);
    }
    AmountUnit written = row.component().amount().unit();
    String number = row.component().amount().value().toPlainString();
    return written == AmountUnit.REST
        ? ""
        : written.basis().isParts() ? number : number + " " + written.symbol();
  }

  @Override
  protected void setValue(Object element, Object value) {
    IngredientRow row = row(element);
    String typed = value.toString().strip();
    if (typed.isEmpty() || typed.equals(getValue(element))) {
      refused.accept("");
      return;
    }
    try {
      refused.accept("");
      edits.set(row.index(), typed, unit == null ? row.component().amount().unit() : unit);
    } catch (StudyException | IllegalArgumentException e) {
      refused.accept(e.getMessage());
    }
  }

  /** The field in the cell, as high as it needs to be and in its middle. */
  private static final class AmountField extends TextCellEditor {
    private boolean typing;

    AmountField(Composite parent, int style) {
      super(parent, style);
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
      super.activate(event);
      typing = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && starts(event);
      if (typing) {
        text.setText(String.valueOf(event.character));
      }
    }

    @Override
    protected void doSetFocus() {
      super.doSetFocus();
      if (typing) {
        text.setSelection(text.getCharCount());
      }
    }
  }
}
