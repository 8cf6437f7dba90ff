// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IWorkbench;
import org.natrolyte.document.SafeFile;
import org.natrolyte.report.RecipeProblem;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.workbench.comparison.ComparisonColumns;
import org.natrolyte.workbench.comparison.ComparisonExport;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.DocumentInFront;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;
import org.natrolyte.workbench.engine.RecipeState;
import org.natrolyte.workbench.exports.ExportPage.Item;

/** Writes the findings of the document in front, recipes side by side. */
public final class ComparisonExportWizard extends ExportWizard<ComparisonExportWizard.Column> {
  private static final List<String> ENDINGS = List.of("html", "xlsx", "csv");

  /**
   * A recipe with its findings.
   *
   * @param report what is written
   * @param complete whether everything in it belongs to what the recipe says now
   */
  record Column(ReportColumn report, boolean complete) {}

  private String title = "";

  /** Made by the platform. */
  public ComparisonExportWizard() {
    setWindowTitle("Export Comparison");
  }

  @Override
  ExportPage<Column> page(IWorkbench of) {
    List<Item<Column>> items = List.of();
    if (DocumentInFront.of(of).isPresent()) {
      RecipeDocumentEditor editor = DocumentInFront.of(of).get();
      OpenDocument open = editor.document();
      title = open.document().title().isBlank() ? editor.getPartName() : open.document().title();
      items =
          open.states().stream()
              .flatMap(s -> ComparisonColumns.report(s).map(r -> item(s, r)).stream())
              .toList();
    }
    return new ExportPage<>(
        "Findings of the recipes, side by side",
        DocumentInFront.fileName(of) + " comparison",
        ENDINGS,
        items,
        DocumentInFront.of(of).isPresent()
            ? "Nothing has been found out yet about the recipes of the document."
            : DocumentInFront.NONE,
        ComparisonExportWizard::remark);
  }

  private static Item<Column> item(RecipeState state, ReportColumn report) {
    String detail = report.problem().map(RecipeProblem::message).orElse(report.recipeText());
    return new Item<>(report.label(), detail, true, new Column(report, !state.isOld()));
  }

  private static String remark(Path file, List<Column> chosen) {
    long old = chosen.stream().filter(c -> !c.complete()).count();
    return old == 0
        ? ""
        : (old == 1 ? "One recipe is" : old + " recipes are")
            + " still being computed: findings may be missing or of an older text.";
  }

  @Override
  SafeFile.Content content(Path file, List<Column> chosen) {
    return ComparisonExport.table(file, title, chosen.stream().map(Column::report).toList());
  }
}
