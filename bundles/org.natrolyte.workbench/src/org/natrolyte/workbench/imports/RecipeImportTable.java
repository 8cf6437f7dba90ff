// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Ids;
import org.natrolyte.workbench.theme.Palette;

/** The rows of a file, each with a tick; what is wrong with them stands whole below the table. */
final class RecipeImportTable {
  private final Table table;
  private final Text problems;
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
    Palette.follow(table, this::recolour);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  /** Shows what a file has; ticked is what needs no guess. */
  void show(RecipeImport recipes) {
    table.removeAll();
    found = recipes;
    List<String> wrong = new ArrayList<>();
    for (RecipeTable.Row row : recipes.rows()) {
      String problem = row(row);
      if (!problem.isEmpty()) {
        wrong.add("Line " + row.line() + ": " + problem);
      }
    }
    problems.setText(String.join("\n", wrong));
    problems.setVisible(!wrong.isEmpty());
    ((GridData) problems.getLayoutData()).exclude = wrong.isEmpty();
    table.getParent().layout();
    recolour();
  }

  /** Adds a row and says what is wrong with it; empty when nothing is. */
  private String row(RecipeTable.Row row) {
    RecipeEntry entry = row.entry();
    boolean isCertain = row.problem().isEmpty();
    String readAs = row.problem();
    String problem = row.problem();
    if (isCertain) {
      try {
        readAs = ingredients(entry.recipe());
      } catch (RecipeException e) {
        readAs = e.getMessage();
        problem = readAs;
      }
    }
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(
        new String[] {
          Integer.toString(row.line()),
          entry.name(),
          entry.recipe(),
          isCertain
              ? Double.toString(entry.conditions().temperatureC()).replaceFirst("\\.0$", "")
              : "?",
          readAs
        });
    item.setChecked(found.takes(row));
    item.setData(!problem.isEmpty());
    return isCertain
        ? problem
        : problem.replaceFirst("\\.?$", ".")
            + " If you tick it, it is taken at 25 °C, and its notes keep what the file has.";
  }

  private static String ingredients(String recipe) throws RecipeException {
    int count = Engine.get().session().reader().read(recipe).components().size();
    return count == 1 ? "1 ingredient" : count + " ingredients";
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
