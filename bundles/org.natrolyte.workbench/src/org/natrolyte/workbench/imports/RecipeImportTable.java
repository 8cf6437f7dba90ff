// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;
import org.natrolyte.workbench.theme.Words;

/** The rows of a file, each with a tick; what is wrong with them stands whole below the table. */
final class RecipeImportTable {
  /** More are not read by anybody, and stand at their rows, too. */
  private static final int MOST_PROBLEMS = 200;

  private final Table table;
  private final Text problems;
  private final Label notTaken;
  private RecipeImport found = RecipeImport.NOTHING;

  /**
   * @param ticked runs when the user has changed a tick
   */
  RecipeImportTable(Composite parent, Runnable ticked) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(area);
    table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
    Ids.name(table, "import.table", "Recipes found in the file");
    table.setHeaderVisible(true);
    column("Line", 70);
    column("Name", 120);
    column("Recipe", 330);
    column("°C", 60);
    column("Read as", 200);
    table.addListener(SWT.Selection, e -> ticked.run());
    GridDataFactory.fillDefaults().grab(true, true).hint(700, 240).applyTo(table);
    problems = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    Ids.name(problems, "import.problems", "What is wrong with rows of the file");
    GridDataFactory.fillDefaults().grab(true, false).hint(700, 72).exclude(true).applyTo(problems);
    problems.setVisible(false);
    notTaken =
        Ids.name(new Label(area, SWT.WRAP), "import.notTaken", "What of the table is not taken");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(700, SWT.DEFAULT)
        .exclude(true)
        .applyTo(notTaken);
    notTaken.setVisible(false);
    Palette.follow(table, this::recolour);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  /** Shows what a file has; ticked is what needs no guess. */
  void show(RecipePreview recipes) {
    table.setRedraw(false);
    try {
      table.removeAll();
      found = recipes.found();
      recipes.rows().forEach(this::add);
    } finally {
      table.setRedraw(true);
    }
    String wrong =
        recipes.rows().stream()
            .filter(RecipePreview.Row::isWrong)
            .limit(MOST_PROBLEMS)
            .map(RecipeImportTable::problem)
            .collect(Collectors.joining("\n"));
    problems.setText(wrong);
    show(problems, !wrong.isEmpty());
    notTaken.setText(Words.literal(found.notTaken()));
    show(notTaken, !found.notTaken().isEmpty());
    table.getParent().layout();
    recolour();
  }

  private static void show(Control control, boolean visible) {
    control.setVisible(visible);
    ((GridData) control.getLayoutData()).exclude = !visible;
  }

  private void add(RecipePreview.Row shown) {
    RecipeTable.Row row = shown.row();
    RecipeEntry entry = row.entry();
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(
        new String[] {
          Integer.toString(row.line()),
          entry.name(),
          entry.recipe(),
          row.problem().isEmpty()
              ? Double.toString(entry.conditions().temperatureC()).replaceFirst("\\.0$", "")
              : "?",
          shown.readAs()
        });
    item.setChecked(found.takes(row));
    item.setData(shown.isWrong());
  }

  private static String problem(RecipePreview.Row shown) {
    String line = "Line " + shown.row().line() + ": ";
    return shown.row().problem().isEmpty()
        ? line + shown.readAs()
        : line
            + shown.readAs().replaceFirst("\\.?$", ".")
            + " If you tick it, it is taken at 25 °C, and its notes keep what the file has.";
  }

  private void recolour() {
    problems.setForeground(Palette.ERROR.color());
    for (TableItem item : table.getItems()) {
      item.setForeground(Boolean.TRUE.equals(item.getData()) ? Palette.ERROR.color() : null);
    }
  }

  /** The ticked recipes. */
  List<RecipeEntry> ticked() {
    return IntStream.range(0, table.getItemCount())
        .filter(i -> table.getItem(i).getChecked())
        .mapToObj(i -> found.rows().get(i).entry())
        .toList();
  }
}
