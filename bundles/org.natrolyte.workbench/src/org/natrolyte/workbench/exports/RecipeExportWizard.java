// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.ui.IWorkbench;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.report.ReportStamp;
import org.natrolyte.workbench.comparison.ComparisonExport;
import org.natrolyte.workbench.editor.DocumentInFront;
import org.natrolyte.workbench.exports.ExportPage.Item;

/** Writes recipes of the document in front as a table, a workbook or a list. */
public final class RecipeExportWizard extends ExportWizard<RecipeEntry> {
  /** Made by the platform. */
  public RecipeExportWizard() {
    setWindowTitle("Export Recipes");
  }

  @Override
  ExportPage<RecipeEntry> page(IWorkbench of) {
    List<Item<RecipeEntry>> items =
        DocumentInFront.of(of)
            .map(e -> e.document().document().recipes())
            .orElse(List.of())
            .stream()
            .map(r -> new Item<>(r.name(), r.recipe(), true, r))
            .toList();
    return new ExportPage<>(
        "Recipes to a file",
        DocumentInFront.fileName(of),
        RecipeExport.ENDINGS,
        items,
        DocumentInFront.of(of).isPresent() ? "The document holds no recipe." : DocumentInFront.NONE,
        RecipeExport::leftOut);
  }

  @Override
  SafeFile.Content content(Path file, List<RecipeEntry> chosen) {
    ReportStamp stamp = ReportStamp.now(ComparisonExport.version(), Clock.systemDefaultZone());
    return RecipeExport.content(file, chosen, stamp);
  }
}
