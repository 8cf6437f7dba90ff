// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** The window shows what the command line computes. */
class FirstWindowTest {
  private RecipeDocumentEditor editor;

  @BeforeEach
  void size() {
    Driver.shell().setSize(1440, 900);
  }

  @AfterEach
  void close() {
    if (editor != null) {
      Documents.close(editor);
    }
  }

  @Test
  void startsWithTheFormulationPerspective() {
    assertEquals("org.natrolyte.workbench.formulation", Driver.page().getPerspective().getId());
    for (String view :
        List.of(
            "org.natrolyte.workbench.navigator",
            "org.natrolyte.workbench.details",
            "org.natrolyte.workbench.library",
            "org.natrolyte.workbench.help")) {
      assertNotNull(Driver.page().findViewReference(view), view);
    }
  }

  @Test
  void problemsAndProgressOpenBelowTheEditorsWhenTheyAreAskedFor() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    int bottomOfEditor = bottom(Driver.find(StyledText.class, "recipe.line"));
    for (String id :
        List.of("org.eclipse.ui.views.ProblemView", "org.eclipse.ui.views.ProgressView")) {
      assertNull(Driver.page().findView(id), id);
      IViewPart view = Driver.page().showView(id);
      Driver.pump();
      Control focused = Driver.shell().getDisplay().getFocusControl();
      assertTrue(focused.toDisplay(0, 0).y > bottomOfEditor, id);
      Driver.page().hideView(view);
    }
  }

  private static int bottom(Control control) {
    return control.toDisplay(0, control.getSize().y).y;
  }

  @Test
  void theTitleNamesTheDocument() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    assertTrue(Driver.shell().getText().startsWith("first-comparison.natrolyte"));
  }

  @Test
  void everyRecipeShowsTheFindingsOfTheRunner() throws Exception {
    for (String example :
        List.of(
            "first-comparison.natrolyte",
            "low-temperature-ethers.natrolyte",
            "dual-salt.natrolyte")) {
      IFile file = Documents.example(example);
      editor = Documents.open(file);
      List<RecipeResult> expected = Headless.run(editor.document().document());
      for (int i = 0; i < expected.size(); i++) {
        editor.document().select(i);
        Driver.pump();
        assertEquals(Headless.rows(expected.get(i)), shownFindings(), example + ", recipe " + i);
        assertEquals(
            expected.get(i).request().formulation().components().stream()
                .map(c -> c.name())
                .toList(),
            shownIngredients());
      }
      Documents.close(editor);
    }
  }

  @Test
  void theComparisonIsTheOneOfTheReport() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    List<ReportColumn> columns = Headless.columns(editor.document().document());
    ComparisonTable expected = ComparisonTable.of(columns);
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    Driver.waitUntil(() -> Driver.isVisible("comparison"), () -> "no comparison");
    NatTable table = Driver.find(NatTable.class, "comparison");
    Driver.waitUntil(
        () -> table.getColumnCount() == columns.size() + 2,
        () -> table.getColumnCount() + " columns in " + table.getBounds());
    for (int i = 0; i < columns.size(); i++) {
      assertEquals(columns.get(i).label(), table.getDataValueByPosition(i + 2, 0));
      assertEquals(
          columns.get(i).electrolyteClass().orElseThrow(), table.getDataValueByPosition(i + 2, 1));
    }
    assertEquals("Class", table.getDataValueByPosition(0, 1));
    assertEquals(
        "\u25BE " + expected.groups().getFirst().title(), table.getDataValueByPosition(0, 2));
    assertFalse(expected.groups().getFirst().rows().isEmpty());
  }

  private static List<Headless.Row> shownFindings() {
    List<Headless.Row> rows = new ArrayList<>();
    for (TreeItem study : Driver.find(Tree.class, "findings").getItems()) {
      for (TreeItem finding : study.getItems()) {
        rows.add(new Headless.Row(finding.getText(0), finding.getText(1)));
      }
    }
    return rows;
  }

  private static List<String> shownIngredients() {
    List<String> names = new ArrayList<>();
    Table table = Driver.find(Table.class, "ingredients");
    for (int i = 0; i < table.getItemCount(); i++) {
      names.add(table.getItem(i).getText(0));
    }
    return names;
  }
}
