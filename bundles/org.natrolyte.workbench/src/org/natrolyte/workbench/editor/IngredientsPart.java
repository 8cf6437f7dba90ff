// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.workbench.details.FindingText;
import org.natrolyte.workbench.details.IngredientItem;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.theme.Icons;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The ingredients of the recipe looked at, as understood. */
final class IngredientsPart {
  private static final int MAX_ROWS = 5;

  private final Composite area;
  private final TableViewer viewer;
  private final Icons icons;
  private boolean old;

  IngredientsPart(Composite parent, Consumer<Object> selected) {
    area = new Composite(parent, SWT.NONE);
    icons = new Icons(area);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    Table table = Ids.name(viewer.getTable(), "ingredients", "Ingredients");
    table.setHeaderVisible(true);
    column(layout, "Ingredient", 16, 86, SWT.LEFT, i -> i.component().name());
    column(layout, "Full name", 40, 96, SWT.LEFT, i -> i.component().compound().name());
    column(layout, "Role", 12, 66, SWT.LEFT, i -> i.component().role().label());
    column(layout, "As written", 18, 112, SWT.LEFT, i -> AmountText.of(i.component().amount()));
    column(layout, "Mole fraction", 12, 104, SWT.RIGHT, i -> of(i, Vocabulary.MOLE_FRACTION));
    column(layout, "Molarity / M", 12, 98, SWT.RIGHT, i -> of(i, Vocabulary.MOLARITY));
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    viewer.addSelectionChangedListener(e -> {
      if (!e.getStructuredSelection().isEmpty()) {
        selected.accept(e.getStructuredSelection().getFirstElement());
      }
    });
    Palette.follow(table, viewer::refresh);
  }

  Composite control() {
    return area;
  }

  void show(RecipeState state) {
    Findings findings = state.result().map(RecipeResult::findings).orElse(Findings.NONE);
    old = state.isOld();
    List<IngredientItem> items =
        state.formulation().map(Formulation::components).orElse(List.of()).stream()
            .map(c -> new IngredientItem(c, findings))
            .toList();
    if (!items.equals(viewer.getInput())) {
      int selection = viewer.getTable().getSelectionIndex();
      viewer.setInput(items);
      viewer.getTable().setSelection(selection);
    } else {
      viewer.refresh();
    }
    fitHeight(items.size());
  }

  private void fitHeight(int rows) {
    Table table = viewer.getTable();
    int visible = Math.clamp(rows, 2, MAX_ROWS);
    int height = table.getHeaderHeight() + visible * table.getItemHeight() + 6;
    GridDataFactory.fillDefaults().grab(true, false).hint(300, height).applyTo(area);
    area.requestLayout();
  }

  private static String of(IngredientItem item, Property property) {
    return item.findings()
        .of(property, item.component().name())
        .map(FindingText::value)
        .map(v -> v.replaceFirst(" \\(.*\\)$", ""))
        .orElse("");
  }

  private void column(
      TableColumnLayout layout,
      String title,
      int weight,
      int least,
      int alignment,
      Function<IngredientItem, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, alignment);
    column.getColumn().setText(title);
    column.getColumn().setMoveable(true);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    boolean first = viewer.getTable().getColumnCount() == 1;
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((IngredientItem) element);
          }

          @Override
          public String getToolTipText(Object element) {
            return getText(element);
          }

          @Override
          public Image getImage(Object element) {
            return first ? icons.role(((IngredientItem) element).component().role()) : null;
          }

          @Override
          public Color getForeground(Object element) {
            return old ? Palette.MUTED.color() : null;
          }
        });
  }
}
