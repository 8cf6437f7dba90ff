// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.commands.Commands;
import org.natrolyte.workbench.details.FindingText;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** The numbers that the studies of one document work with are set, refused and taken back. */
class DocumentParametersTest {
  private static final String WATER = "parameter." + ParameterStudy.KEY;

  private static final String METHOD = "parameter." + ParameterStudy.ID + ".method";
  private static final String DRIED = "parameter." + ParameterStudy.ID + ".dried";

  private InstalledStudy study;
  private RecipeDocumentEditor editor;

  @BeforeEach
  void open() throws Exception {
    study = InstalledStudy.install(new ParameterStudy());
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
  }

  @AfterEach
  void close() {
    Documents.close(editor);
    study.close();
  }

  private Map<String, Double> set() {
    return editor.document().document().parameters().set();
  }

  private static Button button() {
    return Driver.find(Button.class, "document.parameters");
  }

  /** Opens the dialog as its button does, types, and presses one of its buttons. */
  private static void ask(String button, String... typed) {
    Dialogs dialog =
        Dialogs.answer(
            "Parameters of the Document",
            button,
            DocumentParametersTest::hasFields,
            shell -> {
              for (String water : typed) {
                Driver.find(shell, Text.class, WATER).setText(water);
              }
            });
    button().notifyListeners(SWT.Selection, new Event());
    dialog.await();
  }

  /** The studies are looked for beside the window. */
  private static boolean hasFields(Shell shell) {
    return Driver.has(shell, WATER);
  }

  @Test
  void aNumberOfTheDocumentMakesItsFindingsOldAndIsOneStepOfUndo() {
    ask("OK", "40");
    assertEquals(Map.of(ParameterStudy.KEY, 40.0), set());
    assertEquals("Parameters: 1 set\u2026", button().getText());
    Documents.awaitCurrent(editor.document());
    assertEquals("40", found());
    Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
    Driver.pump();
    assertEquals(Map.of(), set());
    assertFalse(editor.isDirty());
    Documents.awaitCurrent(editor.document());
    assertEquals("5", found());
  }

  /** What the study found for the first recipe. */
  private String found() {
    return editor.document().states().getFirst().result().orElseThrow().outcomes().stream()
        .flatMap(o -> o.result().findings().stream())
        .filter(f -> f.studyId().equals(ParameterStudy.ID))
        .map(FindingText::value)
        .collect(Collectors.joining());
  }

  /** Why the study found nothing for the first recipe. */
  private String failure() {
    return editor.document().states().getFirst().result().orElseThrow().outcomes().stream()
        .filter(o -> o.study().id().equals(ParameterStudy.ID))
        .map(o -> o.result().findings().getFirst().value().toString())
        .collect(Collectors.joining());
  }

  @Test
  void cancelAndAnEmptiedFieldLeaveNothingBehind() {
    ask("Cancel", "40");
    assertEquals(Map.of(), set());
    ask("OK", "40", "");
    assertEquals(Map.of(), set());
    assertFalse(editor.isDirty());
  }

  @Test
  void whatIsNoNumberOrOutOfRangeIsSaidAndCannotBeTaken() {
    Dialogs dialog =
        Dialogs.answer(
            "Parameters of the Document",
            "Cancel",
            DocumentParametersTest::hasFields,
            shell -> {
              for (String wrong : new String[] {"much", "-1", "NaN", "1e9"}) {
                Driver.find(shell, Text.class, WATER).setText(wrong);
                assertFalse(ok(shell).isEnabled(), wrong + " can be taken");
                assertTrue(says(shell, "Water: "), wrong + ": nothing is said");
              }
              Driver.find(shell, Text.class, WATER).setText("0");
              assertTrue(ok(shell).isEnabled(), "0 cannot be taken");
            });
    button().notifyListeners(SWT.Selection, new Event());
    dialog.await();
  }

  /** Opens the dialog, and does something to its fields before a button is pressed. */
  private static void ask(String button, Consumer<Shell> does) {
    Dialogs dialog =
        Dialogs.answer(
            "Parameters of the Document", button, DocumentParametersTest::hasFields, does);
    button().notifyListeners(SWT.Selection, new Event());
    dialog.await();
  }

  private static Combo method(Shell shell) {
    return Driver.find(shell, Combo.class, METHOD);
  }

  private static void choose(Shell shell, String label) {
    method(shell).setText(label);
    method(shell).notifyListeners(SWT.Selection, new Event());
  }

  private static Button dried(Shell shell) {
    return Driver.find(shell, Button.class, DRIED);
  }

  private static void click(Button tick) {
    tick.setSelection(!tick.getSelection());
    tick.notifyListeners(SWT.Selection, new Event());
  }

  /** The page of the preferences is about as wide; words beside a field would be a word wide. */
  @Test
  void inANarrowWindowARowIsAsHighAsItsField() {
    ask(
        "Cancel",
        shell -> {
          shell.setSize(400, 500);
          Driver.pump();
          Text water = Driver.find(shell, Text.class, WATER);
          int high = water.getSize().y;
          int needed = water.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
          assertTrue(high <= 2 * needed, "the field is " + high + " px high, needed " + needed);
        });
  }

  @Test
  void aChoiceIsADropDownAndKeptAsItsNumber() {
    ask(
        "OK",
        shell -> {
          assertArrayEquals(
              new String[] {
                "Karl Fischer titration (default)", "Karl Fischer titration", "NMR", "Guess & hope"
              },
              method(shell).getItems());
          assertEquals(0, method(shell).getSelectionIndex());
          choose(shell, "NMR");
        });
    assertEquals(Map.of(ParameterStudy.ID + ".method", 3.0), set());
    Documents.awaitCurrent(editor.document());
    assertEquals(ParameterStudy.ID + ".method = NMR", button().getToolTipText());
    ask("OK", shell -> choose(shell, "Karl Fischer titration (default)"));
    assertEquals(Map.of(), set());
  }

  @Test
  void aTickLeadsOverOnAndOffBackToTheDefault() {
    ask(
        "OK",
        shell -> {
          assertEquals("off (default)", dried(shell).getText());
          assertTrue(dried(shell).getGrayed(), "nothing is set");
          click(dried(shell));
          assertEquals("on", dried(shell).getText());
          assertTrue(dried(shell).getSelection() && !dried(shell).getGrayed());
        });
    assertEquals(Map.of(ParameterStudy.ID + ".dried", 1.0), set());
    ask(
        "OK",
        shell -> {
          click(dried(shell));
          assertEquals("off", dried(shell).getText());
          assertFalse(dried(shell).getSelection());
        });
    assertEquals(Map.of(ParameterStudy.ID + ".dried", 0.0), set());
    ask("OK", shell -> click(dried(shell)));
    assertEquals(Map.of(), set());
  }

  @Test
  void aValueThatIsNoChoiceAnyMoreIsToldAndKeptUntilAnotherIsChosen() {
    RecipeDocument now = editor.document().document();
    editor
        .document()
        .history()
        .edit("Set Parameters", now.with(now.parameters().with(ParameterStudy.ID, "method", 2)), 0);
    Documents.awaitCurrent(editor.document());
    assertTrue(
        failure().contains("method = 2 is none of its choices: titration (1), nmr (3), guess (4)."),
        failure());
    ask(
        "Cancel",
        shell -> {
          assertEquals("2 (no choice)", method(shell).getText());
          assertFalse(ok(shell).isEnabled(), "2 can be taken");
          assertTrue(says(shell, "Method: what is set, 2, is none of its choices."));
          choose(shell, "NMR");
          assertTrue(ok(shell).isEnabled(), "NMR cannot be taken");
          choose(shell, "2 (no choice)");
          assertFalse(ok(shell).isEnabled());
        });
    assertEquals(Map.of(ParameterStudy.ID + ".method", 2.0), set());
  }

  private static Button ok(Composite in) {
    for (Control child : in.getChildren()) {
      if (child instanceof Button push && push.getText().replace("&", "").equals("OK")) {
        return push;
      }
      Button deeper = child instanceof Composite composite ? ok(composite) : null;
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }

  private static boolean says(Composite in, String start) {
    for (Control child : in.getChildren()) {
      boolean said =
          child instanceof Text text && text.isVisible() && text.getText().strip().startsWith(start)
              || child instanceof Composite composite && says(composite, start);
      if (said) {
        return true;
      }
    }
    return false;
  }
}
