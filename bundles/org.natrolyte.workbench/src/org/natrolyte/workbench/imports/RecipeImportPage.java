// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.theme.Ids;

/** Asks for the file and shows what is in it; a recipe that cannot be read is taken and marked. */
final class RecipeImportPage extends WizardPage {
  private Text file;
  private Table table;
  private RecipeImport found = RecipeImport.NOTHING;

  RecipeImportPage() {
    super("recipes");
    setTitle("Recipes from a file");
    setDescription(
        "A table (.csv, .tsv, .xlsx) with a column 'recipe' and perhaps 'name', 'temperature' and"
            + " 'notes', or a text with a recipe a line.");
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
    new Label(area, SWT.NONE).setText("File:");
    file = Ids.name(new Text(area, SWT.BORDER), "import.file", "File of recipes");
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
    file.addListener(SWT.Modify, e -> read());
    Button browse = new Button(area, SWT.PUSH);
    browse.setText("Browse…");
    Ids.name(browse, "import.browse", "Choose the file of recipes");
    browse.addListener(SWT.Selection, e -> browse());
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
    Ids.name(table, "import.table", "Recipes found in the file");
    table.setHeaderVisible(true);
    column("Line", 50);
    column("Name", 120);
    column("Recipe", 330);
    column("°C", 60);
    column("Read as", 220);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(700, 260).applyTo(table);
    setControl(area);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText("Recipes");
    dialog.setFilterNames(new String[] {"Tables and lists", "All files"});
    dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.xlsx;*.txt", "*"});
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private void read() {
    table.removeAll();
    found = RecipeImport.NOTHING;
    setErrorMessage(null);
    setMessage(null);
    if (!file.getText().isBlank()) {
      try {
        found = ImportedFile.read(Path.of(file.getText().strip()));
        found.rows().forEach(this::row);
        setMessage(
            found.rows().isEmpty()
                ? "There is no recipe in this file."
                : found.rows().size()
                    + " recipes. Those that cannot be read are marked in the document.");
      } catch (InvalidPathException e) {
        setErrorMessage("Not a file name.");
      } catch (IOException | IllegalArgumentException e) {
        setErrorMessage(e.getMessage());
      }
    }
    setPageComplete(!found.rows().isEmpty());
  }

  private void row(RecipeTable.Row row) {
    RecipeEntry entry = row.entry();
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(
        new String[] {
          Integer.toString(row.line()),
          entry.name(),
          entry.recipe(),
          Double.toString(entry.conditions().temperatureC()).replaceFirst("\\.0$", ""),
          row.problem().isEmpty() ? readAs(entry.recipe()) : row.problem() + " 25 °C is taken."
        });
  }

  private static String readAs(String recipe) {
    try {
      return Engine.get().session().reader().read(recipe).components().size() + " ingredients";
    } catch (RecipeException e) {
      return e.getMessage();
    }
  }

  /** What is taken. */
  List<RecipeEntry> entries() {
    return found.rows().stream().map(RecipeTable.Row::entry).toList();
  }

  /** The name of the new document, after the file. */
  String documentName() {
    return RecipeFile.documentName(Path.of(file.getText().strip()));
  }
}
