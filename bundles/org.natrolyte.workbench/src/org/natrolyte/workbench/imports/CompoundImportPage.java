// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.util.ArrayList;
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
import org.natrolyte.workbench.document.ChosenFolder;
import org.natrolyte.workbench.library.OwnCompounds;
import org.natrolyte.workbench.theme.Ids;

/** Asks for a structure-data file and lets the user choose which structures are taken. */
final class CompoundImportPage extends WizardPage {
  private Text file;
  private Table table;
  private FileReading<CompoundPreview> reading;
  private List<CompoundPreview.Row> found = List.of();

  CompoundImportPage() {
    super("compounds");
    setTitle("Compounds from a structure-data file");
    setDescription("An SDF file; each ticked structure is added to your own compounds.");
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).applyTo(area);
    new Label(area, SWT.NONE).setText("File:");
    file = Ids.name(new Text(area, SWT.BORDER), "importCompounds.file", "Structure-data file");
    GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(file);
    file.addListener(SWT.Modify, e -> read());
    Button browse = new Button(area, SWT.PUSH);
    browse.setText("Browse…");
    Ids.name(browse, "importCompounds.browse", "Choose the structure-data file");
    browse.addListener(SWT.Selection, e -> browse());
    table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
    Ids.name(table, "importCompounds.table", "Structures found in the file");
    table.setHeaderVisible(true);
    column("Short name", 150);
    column("SMILES", 320);
    column("Note", 220);
    table.addListener(SWT.Selection, e -> check());
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(700, 260).applyTo(table);
    reading = FileReading.of(area, CompoundPreview::of, this::read);
    setControl(area);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setFilterExtensions(new String[] {"*.sdf;*.sd;*.mol", "*"});
    ChosenFolder.ask(dialog).ifPresent(chosen -> file.setText(chosen.toString()));
  }

  private void read() {
    show(CompoundPreview.NOTHING);
    setErrorMessage(null);
    reading.start(file.getText());
    check();
  }

  private void read(FileReading.Outcome<CompoundPreview> outcome) {
    outcome.content().ifPresent(this::show);
    String problem = outcome.content().map(CompoundPreview::nothing).orElse(outcome.problem());
    setErrorMessage(problem.isEmpty() ? null : problem);
    check();
  }

  private void show(CompoundPreview compounds) {
    found = compounds.rows();
    table.setRedraw(false);
    try {
      table.removeAll();
      for (CompoundPreview.Row row : found) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {row.compound().id(), row.compound().smiles(), row.note()});
        item.setChecked(row.isReadable() && row.note().isEmpty());
        item.setGrayed(!row.isReadable());
      }
    } finally {
      table.setRedraw(true);
    }
  }

  private void check() {
    int ticked = rows().size();
    setPageComplete(ticked > 0);
    if (reading.isUnderWay()) {
      setMessage(FileReading.words(file.getText()));
      return;
    }
    setMessage(
        file.getText().isBlank()
            ? null
            : ticked == 0
                ? "Nothing is ticked. Tick the structures that are added to your compounds."
                : "%d of %d structures are added to your own compounds."
                    .formatted(ticked, found.size()));
  }

  /** The ticked structures that can be read. */
  List<OwnCompounds.Row> rows() {
    List<OwnCompounds.Row> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (table.getItem(i).getChecked() && !found.get(i).compound().smiles().isEmpty()) {
        rows.add(found.get(i).compound());
      }
    }
    return rows;
  }
}
