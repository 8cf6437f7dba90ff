// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.report.Numbers;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.session.Session;
import org.natrolyte.session.SessionOptions;
import org.osgi.framework.FrameworkUtil;

/** What the runner finds without a window, the way the command line has it. */
final class Headless {
  /** A finding as a row of text. */
  record Row(String property, String value) {}

  private Headless() {}

  static List<RecipeResult> run(RecipeDocument document) throws Exception {
    try (Session session =
        Session.open(
            FrameworkUtil.getBundle(Headless.class).getBundleContext(), SessionOptions.usual())) {
      List<RunRequest> requests = new ArrayList<>();
      for (RecipeEntry entry : document.recipes()) {
        requests.add(
            new RunRequest(
                session.reader().read(entry.recipe()), entry.conditions(), document.parameters()));
      }
      return session.runner().run(requests);
    }
  }

  static List<ReportColumn> columns(RecipeDocument document) throws Exception {
    List<RecipeResult> results = run(document);
    List<ReportColumn> columns = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      RecipeEntry entry = document.recipes().get(i);
      columns.add(ReportColumn.of(entry.name(), entry.recipe(), results.get(i)));
    }
    return columns;
  }

  static List<Row> rows(RecipeResult result) {
    return result.outcomes().stream()
        .flatMap(o -> o.result().findings().stream())
        .map(f -> new Row(f.property().label(f.subject()), value(f)))
        .toList();
  }

  private static String value(Finding finding) {
    return switch (finding.value()) {
      case Value.Known known -> Numbers.UNICODE.text(known);
      case Value.Text text -> text.text();
      case Value.Unknown unknown -> "unknown";
      case Value.Failed failed -> "failed";
    };
  }
}
