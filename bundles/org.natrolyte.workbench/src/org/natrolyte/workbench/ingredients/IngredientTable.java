// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.ingredients;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.workbench.structure.StructureImages;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The table itself: a row for each ingredient, a column for each unit that is chosen. */
final class IngredientTable {
  private static final int LEAST_ROWS = 2;
  private static final int MOST_ROWS = 5;

  private final Composite area;
  private final AmountEdits edits;
  private final Consumer<String> refused;
  private final TableColumnLayout layout = new TableColumnLayout();
  private final IngredientKeys.Viewer viewer;
  private final IngredientLabels labels;
  private final List<TableViewerColumn> unitColumns = new ArrayList<>();
  private final List<IngredientRow> rows = new ArrayList<>();
  private int atOnce = MOST_ROWS;

  IngredientTable(
      Composite parent, AmountEdits edits, Consumer<String> refused, Consumer<Component> selected) {
    this.edits = edits;
    this.refused = refused;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer =
        new IngredientKeys.Viewer(
            new Table(
                area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL));
    Table table = Ids.name(viewer.getTable(), "ingredients", "Ingredients");
    table.setHeaderVisible(true);
    labels = new IngredientLabels(table);
    FocusedCell focused = new FocusedCell(viewer);
    StructureImages structures =
        new StructureImages(
            table, IngredientPainter.WIDTH, IngredientPainter.HEIGHT, table::redraw);
    IngredientPainter.install(table, structures, focused);
    column("Ingredient", 22, 146, SWT.LEFT).setLabelProvider(labels.name());
    text("Role", 9, 58, r -> r.component().role().label());
    TableViewerColumn written = text("As written", 20, 82, IngredientRow::written);
    written.setEditingSupport(new AmountCell(viewer, edits, null, refused));
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    IngredientKeys.install(viewer, focused);
    new IngredientMenu(viewer, focused).install();
    addUnits();
    viewer.setInput(rows);
    viewer.addSelectionChangedListener(e -> {
      if (e.getStructuredSelection().getFirstElement() instanceof IngredientRow row) {
        selected.accept(row.component());
      }
    });
    Palette.follow(table, viewer::refresh);
  }

  Composite control() {
    return area;
  }

  /** What compounds are dropped on. */
  Table drop() {
    return viewer.getTable();
  }

  /** Rows that stay are exchanged one by one, so that an open editor moves on undisturbed. */
  void show(List<IngredientRow> now) {
    if (now.size() == rows.size()) {
      for (int i = 0; i < now.size(); i++) {
        if (!now.get(i).equals(rows.get(i))) {
          rows.set(i, now.get(i));
          viewer.replace(now.get(i), i);
        }
      }
    } else {
      int selection = viewer.getTable().getSelectionIndex();
      rows.clear();
      rows.addAll(now);
      viewer.refresh();
      viewer.getTable().setSelection(selection);
      fitHeight();
    }
  }

  /** Makes the columns of the units anew. */
  void rebuild() {
    unitColumns.forEach(c -> c.getColumn().dispose());
    unitColumns.clear();
    addUnits();
    viewer.refresh();
    area.layout(true);
  }

  private void addUnits() {
    for (AmountUnit unit : UnitChoice.chosen()) {
      TableViewerColumn column = column(unit.symbol(), 9, 54, SWT.RIGHT);
      column.getColumn().setToolTipText(unit.basis().meaning());
      column.setLabelProvider(labels.amount(unit));
      column.setEditingSupport(new AmountCell(viewer, edits, unit, refused));
      unitColumns.add(column);
    }
  }

  private TableViewerColumn text(
      String title, int weight, int least, Function<IngredientRow, String> text) {
    TableViewerColumn column = column(title, weight, least, SWT.LEFT);
    column.setLabelProvider(labels.text(text));
    return column;
  }

  private TableViewerColumn column(String title, int weight, int least, int alignment) {
    TableViewerColumn column = new TableViewerColumn(viewer, alignment);
    column.getColumn().setText(title);
    column.getColumn().setMoveable(viewer.getTable().getColumnCount() > 1);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    return column;
  }

  /** Shows as many rows at once as a height has room for, within limits. */
  void fitInto(int height) {
    int now = Math.clamp(height / rowHeight(), LEAST_ROWS, MOST_ROWS);
    if (now != atOnce) {
      atOnce = now;
      fitHeight();
    }
  }

  private int rowHeight() {
    return Math.max(viewer.getTable().getItemHeight(), IngredientPainter.HEIGHT + 2);
  }

  private void fitHeight() {
    Table table = viewer.getTable();
    int visible = Math.clamp(rows.size(), LEAST_ROWS, atOnce);
    int row = rowHeight();
    int height = table.getHeaderHeight() + visible * row + 6;
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, height).applyTo(area);
    area.requestLayout();
  }
}
