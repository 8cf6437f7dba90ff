// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.natrolyte.workbench.commands.ContextMenu;
import org.natrolyte.workbench.commands.ContextMenu.Entry;
import org.natrolyte.workbench.commands.CopiedText;
import org.natrolyte.workbench.commands.FocusedCommands;
import org.natrolyte.workbench.commands.ShowDetails;

/**
 * What can be done with the ingredients: amounts edited, the table copied, a compound looked at.
 */
final class IngredientMenu {
  private final TableViewer viewer;
  private final FocusedCell focused;

  IngredientMenu(TableViewer viewer, FocusedCell focused) {
    this.viewer = viewer;
    this.focused = focused;
  }

  void install() {
    Table table = viewer.getTable();
    FocusedCommands.give(table, Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copyRow));
    ContextMenu.give(
        table,
        () -> {
          boolean any = table.getSelectionCount() > 0;
          return List.of(
              new Entry("Edit Amount\tF2", any, this::edit),
              Entry.LINE,
              new Entry("Copy\tCtrl+C", any, this::copyRow),
              new Entry(
                  "Copy Table",
                  table.getItemCount() > 0,
                  () -> copy(IntStream.range(0, table.getItemCount()).toArray())),
              Entry.LINE,
              new Entry("Show Details", any, ShowDetails::run));
        });
  }

  /** Edits the amount that the keyboard is at; at the name or the role, the amount as written. */
  private void edit() {
    Object row = viewer.getStructuredSelection().getFirstElement();
    viewer.editElement(row, Math.max(IngredientKeys.WRITTEN, focused.column()));
  }

  private void copyRow() {
    copy(viewer.getTable().getSelectionIndices());
  }

  private void copy(int[] rows) {
    if (rows.length > 0) {
      Table table = viewer.getTable();
      String head =
          Arrays.stream(table.getColumns())
              .map(TableColumn::getText)
              .collect(Collectors.joining("\t"));
      String cells =
          Arrays.stream(rows)
              .mapToObj(table::getItem)
              .map(this::cells)
              .collect(Collectors.joining());
      CopiedText.put(table.getDisplay(), head + "\n" + cells);
    }
  }

  private String cells(TableItem item) {
    return IntStream.range(0, viewer.getTable().getColumnCount())
            .mapToObj(item::getText)
            .collect(Collectors.joining("\t"))
        + "\n";
  }
}
