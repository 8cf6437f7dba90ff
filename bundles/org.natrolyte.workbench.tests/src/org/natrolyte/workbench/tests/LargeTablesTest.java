// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.Study;
import org.natrolyte.workbench.comparison.ComparisonPage;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.Arrivals;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.RecipeState;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Sixty recipes with five hundred findings each: all can be come to, few are drawn. */
class LargeTablesTest {
  private static final int RECIPES = 60;

  @Test
  void sixtyColumnsOfFiveHundredRowsAreScrolledAndFiltered() throws Exception {
    OpenDocument open = sixty();
    Shell shell = new Shell(Driver.shell(), SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    ComparisonPage page = new ComparisonPage(shell, open, selected -> {});
    shell.setSize(1200, 800);
    shell.open();
    try {
      long before = processorTime();
      page.show();
      Driver.pump();
      System.out.printf(
          Locale.ROOT,
          "60 x 500 cells shown in %.2f s of processor time%n",
          (processorTime() - before) / 1e9);
      NatTable table = Driver.find(shell, NatTable.class, "comparison");
      ViewportLayer seen = (ViewportLayer) ((GridLayer) table.getLayer()).getBodyLayer();
      assertEquals(RECIPES, seen.getScrollableLayer().getColumnCount());
      int rows = seen.getScrollableLayer().getRowCount();
      assertTrue(rows >= ManyFindings.COUNT, rows + " rows");
      assertTrue(
          seen.getColumnCount() < 12 && seen.getRowCount() < 60,
          seen.getColumnCount() + " x " + seen.getRowCount() + " cells are drawn at once");

      seen.moveCellPositionIntoViewport(RECIPES - 1, rows - 1);
      Driver.pump();
      assertEquals(RECIPES - 1, seen.getColumnIndexByPosition(seen.getColumnCount() - 1));
      assertEquals(rows - 1, seen.getRowIndexByPosition(seen.getRowCount() - 1));

      open.history().compare(open.document().comparison().withFilter(ManyFindings.label(499)));
      page.show();
      Driver.pump();
      assertTrue(seen.getScrollableLayer().getRowCount() < 10, "the filter does not narrow it");
    } finally {
      shell.dispose();
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static OpenDocument sixty() throws Exception {
    RecipeDocument document = RecipeDocument.EMPTY;
    List<RunRequest> requests = new ArrayList<>();
    List<Formulation> formulations = new ArrayList<>();
    for (int i = 0; i < RECIPES; i++) {
      RecipeEntry entry = RecipeEntry.of("0.%02d M NaPF6 in G2".formatted(i + 1));
      document = document.plus(entry);
      Formulation formulation = Engine.get().session().reader().read(entry.recipe());
      formulations.add(formulation);
      requests.add(new RunRequest(formulation, entry.conditions(), ParameterValues.DEFAULTS));
    }
    OpenDocument open = new OpenDocument();
    open.reset(document);
    List<RecipeState> states = new ArrayList<>();
    AvailableStudies studies = AvailableStudies.of(List.of(new ManyFindings()));
    try (StudyRunner runner = new StudyRunner(studies, ResultCache.NONE, 1)) {
      List<RecipeResult> results = runner.run(requests);
      for (int i = 0; i < RECIPES; i++) {
        states.add(
            new RecipeState(
                document.recipes().get(i),
                RecipeState.Status.CURRENT,
                Optional.of(formulations.get(i)),
                Optional.empty(),
                Optional.of(results.get(i)),
                Arrivals.NONE));
      }
    }
    open.accept(states);
    return open;
  }

  @Test
  void fiveHundredFindingsOfARecipeAreAllThere() throws Exception {
    ServiceRegistration<Study> installed =
        FrameworkUtil.getBundle(LargeTablesTest.class)
            .getBundleContext()
            .registerService(Study.class, new ManyFindings(), null);
    Engine.get().dispose();
    RecipeDocumentEditor editor =
        (RecipeDocumentEditor)
            Driver.page()
                .openEditor(
                    new FileEditorInput(Documents.example("first-comparison.natrolyte")),
                    RecipeDocumentEditor.ID);
    try {
      Documents.awaitCurrent(editor.document());
      editor.document().select(0);
      editor.turnTo(RecipeDocumentEditor.Page.FINDINGS);
      Driver.pump();
      Tree findings = Driver.find(Tree.class, "findings");
      TreeItem many = group(findings);
      assertEquals(ManyFindings.COUNT, many.getItemCount());
      TreeItem last = many.getItem(ManyFindings.COUNT - 1);
      assertEquals(ManyFindings.label(499), last.getText(0));
      // a tree that is being laid out forgets where it was sent
      Driver.waitUntil(
          () -> {
            findings.showItem(last);
            Driver.pump();
            return findings.getClientArea().intersects(last.getBounds());
          },
          () -> "the last is not come to: " + last.getBounds() + ", " + findings.getClientArea());
    } finally {
      Documents.close(editor);
      installed.unregister();
      Engine.get().dispose();
    }
  }

  private static TreeItem group(Tree findings) {
    for (TreeItem item : findings.getItems()) {
      if (item.getText(0).startsWith(ManyFindings.TITLE)) {
        return item;
      }
    }
    throw new AssertionError("no findings of the study");
  }
}
