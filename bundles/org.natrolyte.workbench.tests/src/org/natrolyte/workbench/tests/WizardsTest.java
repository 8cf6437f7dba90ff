// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** What File, Export writes is read by File, Import; wrong files are told what is wrong, where. */
class WizardsTest {
  private static final String PREFIX = "org.natrolyte.workbench.";

  @TempDir Path folder;
  private RecipeDocumentEditor editor;
  private WizardDialog dialog;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
  }

  @AfterEach
  void close() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
    Driver.page().closeAllEditors(false);
    Driver.pump();
  }

  private void start(boolean export, String id) throws Exception {
    IWorkbench workbench = PlatformUI.getWorkbench();
    IWizardDescriptor found =
        (export ? workbench.getExportWizardRegistry() : workbench.getImportWizardRegistry())
            .findWizard(PREFIX + id);
    IWorkbenchWizard wizard = found.createWizard();
    wizard.init(workbench, StructuredSelection.EMPTY);
    dialog = new WizardDialog(Driver.shell(), (IWizard) wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Driver.pump();
  }

  private void name(String field, String text) {
    Driver.find(dialog.getShell(), Text.class, field).setText(text);
    Driver.pump();
    Driver.waitUntil(() -> !said().startsWith("Reading "), this::said);
  }

  private String said() {
    return String.valueOf(dialog.getCurrentPage().getMessage());
  }

  private Table table(String id) {
    return Driver.find(dialog.getShell(), Table.class, id);
  }

  private void finish() {
    Dialogs.press(dialog.getShell(), "Finish");
    Driver.pump();
    assertTrue(
        dialog.getShell() == null || dialog.getShell().isDisposed(),
        () -> "not finished: " + dialog.getCurrentPage().getErrorMessage());
  }

  private void untick(Table table, int row) {
    table.getItem(row).setChecked(false);
    Event event = new Event();
    event.item = table.getItem(row);
    event.detail = SWT.CHECK;
    table.notifyListeners(SWT.Selection, event);
  }

  private Path exportRecipes(String name) throws Exception {
    Path file = folder.resolve(name);
    start(true, "exportRecipes");
    untick(table("export.table"), 1);
    name("export.file", file.toString());
    finish();
    return file;
  }

  private List<RecipeEntry> imported(Path file) throws Exception {
    start(false, "importRecipes");
    name("import.file", file.toString());
    finish();
    return ((RecipeDocumentEditor) Driver.page().getActiveEditor()).document().document().recipes();
  }

  /** All but the second, which was not ticked. */
  private List<RecipeEntry> expected() {
    List<RecipeEntry> all = editor.document().document().recipes();
    return List.of(all.get(0), all.get(2), all.get(3));
  }

  @Test
  void recipesGoIntoATableAndComeBack() throws Exception {
    editor.document().history().type(0, "1 M NaPF6 in G2 + 2 wt% FEC");
    assertEquals(expected(), imported(exportRecipes("r.csv")));
  }

  @Test
  void recipesGoIntoAWorkbookAndComeBack() throws Exception {
    assertEquals(expected(), imported(exportRecipes("r.xlsx")));
  }

  @Test
  void recipesGoIntoAListAndComeBackWithTheirNames() throws Exception {
    assertEquals(
        expected().stream().map(RecipeEntry::recipe).toList(),
        imported(exportRecipes("r.txt")).stream().map(RecipeEntry::recipe).toList());
    Driver.page().closeEditor(Driver.page().getActiveEditor(), false);
    assertEquals(
        "Diglyme, 1 M\t1 M NaPF6 in G2",
        Files.readAllLines(folder.resolve("r.txt"), StandardCharsets.UTF_8).getFirst());
  }

  @Test
  void theComparisonIsWrittenWithoutItsPageHavingBeenSeen() throws Exception {
    Path file = folder.resolve("c.html");
    start(true, "exportComparison");
    untick(table("export.table"), 0);
    name("export.file", file.toString());
    finish();
    String html = Files.readString(file);
    assertTrue(html.contains("5.2 M NaFSI in DME") && html.contains("Natrolyte 0.1.0"));
    assertFalse(html.contains("1 M NaPF6 in G2"), "a recipe that was not ticked was written");
  }

  @Test
  void theCompoundsOfTheDocumentAreWrittenAsStructures() throws Exception {
    Path file = folder.resolve("c.sdf");
    start(true, "exportCompounds");
    name("export.file", file.toString());
    finish();
    String text = Files.readString(file);
    // NaPF6, G2, NaFSI, DME, BTFE, EC, DEC, FEC
    assertEquals(8, text.split("\\$\\$\\$\\$\n", -1).length - 1);
    assertTrue(text.contains("> <density [g/cm3]>\n") && text.contains("> <density source>\n"));

    start(false, "importCompounds");
    name("importCompounds.file", file.toString());
    Table found = table("importCompounds.table");
    assertEquals(8, found.getItemCount());
    for (TableItem row : found.getItems()) {
      assertTrue(row.getText(2).startsWith("In the library as " + row.getText(0)), row.getText(2));
    }
  }

  @Test
  void anExportOffersTheFolderOfTheLastOneAndTheNameOfTheDocument() throws Exception {
    exportRecipes("r.csv");
    start(true, "exportComparison");
    String document = editor.getPartName().replace(".natrolyte", "");
    assertEquals(
        folder.resolve(document + " comparison.html").toString(),
        Driver.find(dialog.getShell(), Text.class, "export.file").getText());
    assertTrue(dialog.getCurrentPage().isPageComplete());
    finish();
    assertTrue(Files.size(folder.resolve(document + " comparison.html")) > 0);
  }

  @Test
  void anExportSaysWhatIsWrongBeforeItWrites() throws Exception {
    start(true, "exportRecipes");
    name("export.file", folder.resolve("r.pdf").toString());
    assertEquals(
        "'r.pdf' has no form that can be written; accepted are .csv, .xlsx, .txt.", message());
    name("export.file", "r.csv");
    assertTrue(message().startsWith("Name the file with its folder"), message());
    name("export.file", folder.resolve("none/r.csv").toString());
    assertEquals("There is no folder " + folder.resolve("none") + ".", message());
    assertFalse(dialog.getCurrentPage().isPageComplete());
  }

  @Test
  void withoutADocumentAnExportSaysWhatToDo() throws Exception {
    Driver.page().closeAllEditors(false);
    start(true, "exportRecipes");
    assertTrue(message().startsWith("No document is open."), message());
  }

  @Test
  void anExistingFileIsReplacedOnlyWhenThatIsWanted() throws Exception {
    Path file = folder.resolve("r.csv");
    Files.writeString(file, "precious");
    start(true, "exportRecipes");
    name("export.file", file.toString());
    Dialogs question = Dialogs.answer("Replace the file?", "No");
    Dialogs.press(dialog.getShell(), "Finish");
    question.await();
    assertEquals("precious", Files.readString(file));
  }

  @Test
  void aWrongFileIsToldWhatIsWrongAndWhere() throws Exception {
    start(false, "importRecipes");
    assertEquals(
        "t.csv, line 2: a quoted cell is opened and not closed",
        refused("t.csv", "name,recipe\n\"a,1 M NaPF6 in G2\n"));
    assertTrue(
        refused("u.csv", "a,b\n1,2\n").contains("a column 'recipe'; there is: a, b."), message());
    assertEquals("w.xlsx is no Excel workbook of the form .xlsx", refused("w.xlsx", "no workbook"));
    assertTrue(refused("z.txt", "a\0b").contains("is no text file"), message());
    name("import.file", folder.resolve("gone.csv").toString());
    assertEquals("There is no file " + folder.resolve("gone.csv"), message());
  }

  @Test
  void aRowWhoseTemperatureCannotBeReadIsTakenOnlyWhenItIsTicked() throws Exception {
    Path file = folder.resolve("w.csv");
    Files.writeString(file, "recipe,temperature\n1 M NaPF6 in G2,warm\n1 M NaPF6 in G2,0\n");
    start(false, "importRecipes");
    name("import.file", file.toString());
    TableItem warm = table("import.table").getItem(0);
    assertEquals(List.of(false, "?"), List.of(warm.getChecked(), warm.getText(3)));
    String problems = Driver.find(dialog.getShell(), Text.class, "import.problems").getText();
    assertTrue(problems.startsWith("Line 2: 'warm' is not"), problems);
    String said = dialog.getCurrentPage().getMessage();
    assertTrue(said.startsWith("1 of 2 rows go into a new document, 'w.natrolyte'"), said);
    finish();
    List<RecipeEntry> taken =
        ((RecipeDocumentEditor) Driver.page().getActiveEditor()).document().document().recipes();
    assertEquals(1, taken.size());
    assertEquals(0, taken.getFirst().conditions().temperatureC());
  }

  @Test
  void whileAFileIsReadTheLastOneNamedCountsAndNothingCanBeFinished() throws Exception {
    Path first = Files.writeString(folder.resolve("one.csv"), "recipe\n1 M NaPF6 in G2\n");
    Path second = Files.writeString(folder.resolve("two.csv"), "recipe\n2 M NaFSI in DME\n");
    start(false, "importRecipes");
    name("import.file", first.toString());
    assertTrue(dialog.getCurrentPage().isPageComplete());
    Text file = Driver.find(dialog.getShell(), Text.class, "import.file");
    file.setText(first.toString() + " ");
    file.setText(second.toString());
    assertEquals("Reading two.csv…", said());
    assertFalse(dialog.getCurrentPage().isPageComplete(), "finished before it is read");
    assertEquals(0, table("import.table").getItemCount());
    Driver.waitUntil(() -> table("import.table").getItemCount() == 1, this::said);
    assertEquals("2 M NaFSI in DME", table("import.table").getItem(0).getText(2));
    file.setText(first.toString());
    dialog.close();
    Driver.pump();
  }

  @Test
  void columnsThatAreNotTakenAreToldAndAreNoError() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("lab.csv"), "recipe,batch,by & for\n1 M NaPF6 in G2,B1,AK\n");
    start(false, "importRecipes");
    name("import.file", file.toString());
    Label notTaken = Driver.find(dialog.getShell(), Label.class, "import.notTaken");
    assertEquals("Not taken: the columns batch, by && for.", notTaken.getText());
    assertTrue(notTaken.isVisible());
    assertTrue(dialog.getCurrentPage().isPageComplete());
    name("import.file", Files.writeString(folder.resolve("p.csv"), "recipe\nG2\n").toString());
    assertFalse(notTaken.isVisible());
  }

  @Test
  void proseIsNotImportedUnlessItIsTicked() throws Exception {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, "Dear Anna,\nthe cells are ready.\n");
    start(false, "importRecipes");
    name("import.file", file.toString());
    assertFalse(dialog.getCurrentPage().isPageComplete());
    String said = dialog.getCurrentPage().getMessage();
    assertTrue(said.startsWith("This file does not look like a list of recipes."), said);
    name("import.file", "/");
    assertEquals("/ is a folder. Give the name of a file in it.", message());
  }

  @Test
  void aFileWithoutStructuresIsToldWhyNothingCanBeAdded() throws Exception {
    start(false, "importCompounds");
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "name,recipe\na,1 M NaPF6 in G2\n");
    name("importCompounds.file", table.toString());
    assertEquals(
        "No structure of this file can be read; the reason stands at each. Taken are"
            + " structure-data files (.sdf, .mol; MDL V2000 or V3000).",
        message());
    Path binary = folder.resolve("b.sdf");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', (byte) 0xFF, 0, 1});
    name("importCompounds.file", binary.toString());
    assertTrue(message().startsWith("b.sdf is no text. Taken are"), message());
    name("importCompounds.file", "/");
    assertEquals("/ is a folder. Give the name of a file in it.", message());
    assertFalse(dialog.getCurrentPage().isPageComplete());
  }

  @Test
  void anExportIntoAPlaceThatTakesNoFilesSaysSo() throws Exception {
    Path target = Path.of("/proc/out.csv");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
    start(true, "exportRecipes");
    name("export.file", target.toString());
    Dialogs.press(dialog.getShell(), "Finish");
    Driver.waitUntil(() -> message().startsWith("Nothing was written"), this::message);
    assertTrue(message().contains("lets no file be made in the folder '/proc'"), message());
  }

  private String refused(String file, String content) throws Exception {
    Path path = folder.resolve(file);
    Files.writeString(path, content);
    name("import.file", path.toString());
    assertFalse(dialog.getCurrentPage().isPageComplete(), file + " can be imported");
    return message();
  }

  private String message() {
    return String.valueOf(dialog.getCurrentPage().getErrorMessage());
  }
}
