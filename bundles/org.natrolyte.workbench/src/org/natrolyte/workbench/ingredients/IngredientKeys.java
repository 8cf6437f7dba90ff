// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.Objects;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Table;

/**
 * How the table of ingredients is edited without a mouse. The arrow keys move over the cells; F2 or
 * Enter edits the amount, a digit writes a new one at once; on the name or the role of an
 * ingredient they go to its amount as written. While an amount is edited, Tab and Shift+Tab go on
 * to the next and back to the one before, Enter takes it, Escape does not. A double click edits,
 * too.
 */
final class IngredientKeys {
  /** The first column that holds an amount: as it is written. */
  static final int WRITTEN = 2;

  private IngredientKeys() {}

  /** A table of which an editor can be opened by a key, at another cell than the one it hits. */
  static final class Viewer extends TableViewer {
    Viewer(Table table) {
      super(table);
    }

    /** Edits a cell of the selected row, as if the key had been hit there. */
    private void edit(int column, KeyEvent key) {
      int selected = getTable().getSelectionIndex();
      if (selected >= 0) {
        ViewerRow row = getViewerRowFromItem(getTable().getItem(selected));
        triggerEditorActivationEvent(
            new ColumnViewerEditorActivationEvent(row.getCell(column), key));
      }
    }
  }

  static void install(Viewer viewer, FocusedCell focused) {
    TableViewerEditor.create(
        viewer,
        new TableViewerFocusCellManager(viewer, focused),
        new Begin(viewer),
        ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    viewer.setComparer(new SamePlace());
    viewer.getColumnViewerEditor().addEditorActivationListener(new Back(viewer.getTable()));
    viewer
        .getTable()
        .addKeyListener(
            KeyListener.keyPressedAdapter(key -> {
              if (focused.column() < WRITTEN && !viewer.isCellEditorActive()) {
                viewer.edit(WRITTEN, key);
              }
            }));
  }

  /**
   * A row stays the same ingredient when amounts change: Tab takes an amount, which exchanges the
   * rows, and then goes on to a cell that it had found before.
   */
  private static final class SamePlace implements IElementComparer {
    @Override
    public boolean equals(Object a, Object b) {
      return a instanceof IngredientRow one && b instanceof IngredientRow other
          ? one.index() == other.index()
          : Objects.equals(a, b);
    }

    @Override
    public int hashCode(Object element) {
      return element instanceof IngredientRow row ? row.index() : Objects.hashCode(element);
    }
  }

  /** The arrow keys go on from the row that was edited; without it, from the first one. */
  private static final class Back extends ColumnViewerEditorActivationListener {
    private final Table table;

    Back(Table table) {
      this.table = table;
    }

    @Override
    public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
      table.setSelection(table.getSelectionIndex());
    }

    @Override
    public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
      // nothing to prepare
    }

    @Override
    public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
      // the editor has the keyboard
    }

    @Override
    public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
      // the amount is taken first
    }
  }

  /** What begins to edit. */
  private static final class Begin extends ColumnViewerEditorActivationStrategy {
    Begin(TableViewer viewer) {
      super(viewer);
    }

    @Override
    protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
      return switch (event.eventType) {
        case ColumnViewerEditorActivationEvent.TRAVERSAL,
            ColumnViewerEditorActivationEvent.PROGRAMMATIC,
            ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION ->
            true;
        case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
            event.keyCode == SWT.F2 || isEnter(event.keyCode) || AmountCell.starts(event);
        default -> false;
      };
    }

    private static boolean isEnter(int key) {
      return key == SWT.CR || key == SWT.KEYPAD_CR;
    }
  }
}
