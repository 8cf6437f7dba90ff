// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

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
import org.eclipse.swt.widgets.Text;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.theme.Ids;

/**
 * Asks for the file and for the rows that are taken; a recipe that cannot be read is marked in the
 * document, a row whose temperature cannot be read is not taken unless the user ticks it.
 */
final class RecipeImportPage extends WizardPage {
  private Text file;
  private RecipeImportTable table;
  private FileReading<RecipePreview> reading;
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
    table = new RecipeImportTable(area, this::check);
    reading = FileReading.of(area, RecipePreview::of, this::read);
    setControl(area);
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText("Recipes");
    dialog.setFilterNames(new String[] {"Tables and lists", "All files"});
    dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.xlsx;*.txt", "*"});
    ChosenFolder.ask(dialog).ifPresent(chosen -> file.setText(chosen.toString()));
  }

  private void read() {
    show(RecipePreview.NOTHING);
    setErrorMessage(null);
    reading.start(file.getText());
    check();
  }

  private void read(FileReading.Outcome<RecipePreview> outcome) {
    show(outcome.content().orElse(RecipePreview.NOTHING));
    setErrorMessage(outcome.problem().isEmpty() ? null : outcome.problem());
    check();
  }

  private void show(RecipePreview recipes) {
    found = recipes.found();
    table.show(recipes);
  }

  private void check() {
    int ticked = table.ticked().size();
    setPageComplete(ticked > 0);
    if (reading.isUnderWay()) {
      setMessage(FileReading.words(file.getText()));
    } else if (file.getText().isBlank() || getErrorMessage() != null) {
      setMessage(null);
    } else {
      setMessage(
          found.summary(ticked, documentName()),
          ticked < found.rows().size() || ticked == 0 ? WARNING : NONE);
    }
  }

  /** What is taken. */
  List<RecipeEntry> entries() {
    return table.ticked();
  }

  /** The name of the new document, after the file. */
  String documentName() {
    return RecipeFile.documentName(Path.of(file.getText().strip()));
  }
}
