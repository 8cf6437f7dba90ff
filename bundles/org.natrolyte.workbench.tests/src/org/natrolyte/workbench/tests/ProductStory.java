// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.comparison.ComparisonPage;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * A day with the program: a mistake, amounts in three bases, undo and redo, comparison, export,
 * save; then it is killed; the unsaved edit comes back; the window comes back as it was left.
 */
final class ProductStory {
  private static final String WRITTEN = "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC";
  private static final String UNSAVED = "0.6 M NaPF6 in G2";
  private static final int CARBONATE = 3;
  private static final int[] LOPSIDED = {70, 30};

  private final Path folder;
  private final IWorkbench workbench = PlatformUI.getWorkbench();

  /**
   * @param folder where exported files go
   */
  ProductStory(Path folder) {
    this.folder = folder;
  }

  /** Plays a part; what is given back ends it. */
  Runnable play(String part) throws Exception {
    return switch (part) {
      case "work" -> work();
      case "recover" -> recover();
      case "reopen" -> reopen();
      case "install" -> AreaStory.install();
      case "remove" -> AreaStory.remove();
      case "gone" -> AreaStory.gone();
      default -> throw new IllegalArgumentException("there is no part " + part);
    };
  }

  private static IFile file() {
    return Documents.firstStart("first-comparison.natrolyte");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static void equal(Object expected, Object actual) {
    check(expected.equals(actual), "expected: " + expected + "\n but was: " + actual);
  }

  private Runnable work() throws Exception {
    RecipeDocumentEditor editor = Documents.inFront();
    Documents.awaitCurrent(editor.document());
    editor.document().select(CARBONATE);
    Driver.pump();
    mistake(editor);
    amounts(editor);
    Driver.find(StyledText.class, "recipe.line").setFocus();
    compareAndExport(editor);
    Commands.run(IWorkbenchCommandConstants.FILE_SAVE);
    Driver.waitUntil(() -> !editor.isDirty(), () -> "the document was not saved");
    equal(editor.document().document(), DocumentFile.read(file().getLocation().toPath()));
    editor.turnTo(RecipeDocumentEditor.Page.RECIPES);
    editor.document().select(CARBONATE);
    Driver.pump();
    Driver.find(StyledText.class, "recipe.line").setText(UNSAVED);
    Driver.waitUntil(ProductStory::isInJournal, () -> "the edit is not in the journal");
    return () -> {};
  }

  private static void mistake(RecipeDocumentEditor editor) {
    StyledText line = Driver.find(StyledText.class, "recipe.line");
    line.setText("");
    Driver.type(line, WRITTEN.replace("NaPF6", "NaPF4"));
    Documents.await(editor.document(), CARBONATE, RecipeState.Status.WRONG);
    Link message = Driver.find(Link.class, "recipe.message");
    check(message.getText().contains("href=\"NaPF6\""), message.getText());
    Event click = new Event();
    click.text = "NaPF6";
    message.notifyListeners(SWT.Selection, click);
    Documents.awaitCurrent(editor.document());
    equal(WRITTEN, line.getText());
  }

  private static void amounts(RecipeDocumentEditor editor) {
    StyledText line = Driver.find(StyledText.class, "recipe.line");
    Amounts.type("M", 0, "1.2");
    Amounts.type("wt%", CARBONATE, "7.5");
    Amounts.type("mol%", 0, "10");
    String last = line.getText();
    check(last.startsWith("10 mol% NaPF6 in EC/DEC") && last.endsWith("7.5 wt% FEC"), last);
    for (int i = 0; i < 5; i++) {
      Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
      Driver.pump();
    }
    check(!line.getText().contains("7.5"), "after five steps of undo: " + line.getText());
    for (int i = 0; i < 5; i++) {
      Commands.run(IWorkbenchCommandConstants.EDIT_REDO);
      Driver.pump();
    }
    equal(last, line.getText());
    Documents.awaitCurrent(editor.document());
  }

  private void compareAndExport(RecipeDocumentEditor editor) throws IOException {
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.pump();
    Combo reference = Driver.find(Combo.class, "comparison.reference");
    reference.select(1);
    reference.notifyListeners(SWT.Selection, new Event());
    Driver.pump();
    Label summary = Driver.find(Label.class, "comparison.summary");
    check(summary.getText().contains("better than the reference"), summary.getText());
    Path table = folder.resolve("comparison.csv");
    editor.getAdapter(ComparisonPage.class).exportTable(table);
    Driver.waitUntil(() -> summary.getText().startsWith("Written: "), summary::getText);
    List<String> lines = Files.readAllLines(table);
    check(lines.size() > 100, lines.size() + " lines");
    check(lines.stream().anyMatch(l -> l.contains("10 mol% NaPF6")), "the edit was not exported");
  }

  private static boolean isInJournal() {
    Path journal =
        Platform.getStateLocation(Platform.getBundle("org.natrolyte.workbench"))
            .toPath()
            .resolve("recovery");
    if (!Files.isDirectory(journal)) {
      return false;
    }
    try (var files = Files.list(journal)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".natrolyte")).toList()) {
        if (Files.readString(file).contains(UNSAVED)) {
          return true;
        }
      }
      return false;
    } catch (IOException beingWritten) {
      return false;
    }
  }

  private static String recipe(RecipeDocumentEditor editor) {
    return editor.document().document().recipes().get(CARBONATE).recipe();
  }

  private Runnable recover() throws Exception {
    Driver.waitUntil(
        () -> Documents.inFront().isDirty() && recipe(Documents.inFront()).equals(UNSAVED),
        () -> "not recovered: " + recipe(Documents.inFront()));
    RecipeDocumentEditor editor = Documents.inFront();
    check(StatusLine.text(editor).startsWith("Recovered"), StatusLine.text(editor));
    Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
    Driver.pump();
    equal(DocumentFile.read(file().getLocation().toPath()), editor.document().document());
    check(recipe(editor).startsWith("10 mol% NaPF6"), recipe(editor));
    Commands.run(IWorkbenchCommandConstants.EDIT_REDO);
    Driver.pump();
    Commands.run(IWorkbenchCommandConstants.FILE_SAVE);
    Driver.waitUntil(() -> !editor.isDirty(), () -> "the document was not saved");
    editor.document().select(1);
    editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
    // what is restored is computed after it is shown
    Driver.waitUntil(() -> Driver.isVisible("findings"), () -> "no findings");
    findings().setWeights(LOPSIDED);
    return workbench::close;
  }

  private static SashForm findings() {
    Control control = Driver.find(Control.class, "findings");
    while (!(control instanceof SashForm)) {
      control = control.getParent();
    }
    return (SashForm) control;
  }

  private Runnable reopen() {
    RecipeDocumentEditor editor = Documents.inFront();
    equal(1, Driver.page().getEditorReferences().length);
    equal(UNSAVED, recipe(editor));
    check(!editor.isDirty(), "a document that was saved has something to save");
    equal(1, editor.document().selected());
    Driver.waitUntil(() -> Driver.isVisible("findings.filter"), () -> "another page is in front");
    Documents.awaitCurrent(editor.document());
    Driver.waitUntil(() -> Driver.isVisible("findings"), () -> "no findings");
    int[] weights = findings().getWeights();
    int left = Math.round(100f * weights[0] / (weights[0] + weights[1]));
    check(Math.abs(left - LOPSIDED[0]) <= 2, "the findings have " + left + " % of the page");
    return workbench::restart;
  }
}
