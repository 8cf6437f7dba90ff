// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.natrolyte.model.compound.StructureFiles;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.library.OwnCompounds;
import org.natrolyte.workbench.theme.Ids;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Asks for a structure-data file and lets the user choose which structures are taken. */
final class CompoundImportPage extends WizardPage {
  private static final String TAKEN =
      "Taken are structure-data files (.sdf, .mol; MDL V2000 or V3000).";

  private Text file;
  private Table table;
  private final List<OwnCompounds.Row> found = new ArrayList<>();

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
    String chosen = dialog.open();
    if (chosen != null) {
      file.setText(chosen);
    }
  }

  private void read() {
    table.removeAll();
    found.clear();
    String problem = null;
    if (!file.getText().isBlank()) {
      try {
        Path path = Path.of(file.getText().strip());
        ImportedFile.requireFile(path);
        structures(path).forEach(this::row);
        problem = nothing();
      } catch (InvalidPathException e) {
        problem = "Not a file name.";
      } catch (CharacterCodingException e) {
        problem = Path.of(file.getText().strip()).getFileName() + " is no text. " + TAKEN;
      } catch (IOException e) {
        problem = e.getMessage();
      }
    }
    setErrorMessage(problem);
    check();
  }

  /** Why there is nothing to tick; null when there is. */
  private String nothing() {
    if (found.isEmpty()) {
      return "There is no structure in this file. " + TAKEN;
    }
    return found.stream().allMatch(r -> r.smiles().isEmpty())
        ? "No structure of this file can be read; the reason stands at each. " + TAKEN
        : null;
  }

  private static List<StructureFiles.Found> structures(Path path) throws IOException {
    BundleContext context = FrameworkUtil.getBundle(CompoundImportPage.class).getBundleContext();
    ServiceReference<StructureFiles> service = context.getServiceReference(StructureFiles.class);
    if (service == null) {
      throw new IOException("nothing is installed that reads structures");
    }
    try {
      return context.getService(service).sdf(path);
    } finally {
      context.ungetService(service);
    }
  }

  private void row(StructureFiles.Found structure) {
    TableItem item = new TableItem(table, SWT.NONE);
    String name =
        structure.title().isEmpty() ? "compound " + (found.size() + 1) : structure.title();
    String known = structure.problem().isEmpty() ? known(name) : "";
    item.setText(
        new String[] {
          name, structure.smiles(), structure.problem().isEmpty() ? known : structure.problem()
        });
    item.setChecked(structure.problem().isEmpty() && known.isEmpty());
    item.setGrayed(!structure.problem().isEmpty());
    found.add(
        new OwnCompounds.Row(
            name, structure.smiles(), "imported from " + Path.of(file.getText()).getFileName()));
  }

  /** An own compound wins over a built-in one, so it is not taken unless the user ticks it. */
  private static String known(String name) {
    return Engine.get()
        .session()
        .library()
        .find(name)
        .map(c -> "In the library as " + c.id() + ", " + c.formula() + "; tick to use this one.")
        .orElse("");
  }

  private void check() {
    int ticked = rows().size();
    setPageComplete(ticked > 0);
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
      if (table.getItem(i).getChecked() && !found.get(i).smiles().isEmpty()) {
        rows.add(found.get(i));
      }
    }
    return rows;
  }
}
