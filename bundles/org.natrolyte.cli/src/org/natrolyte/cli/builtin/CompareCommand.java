// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.TextReport;
import picocli.CommandLine.Command;

/** `natrolyte compare`: recipes side by side. */
@Command(
    name = "compare",
    description = "Recipes side by side: what every installed study finds.",
    footer = {
      "natrolyte compare \"1 M NaPF6 in G2\" \"5.2 M NaFSI in DME\"",
      "natrolyte compare recipes.txt --at 0C,25C,60C --csv > table.csv"
    })
public final class CompareCommand extends FindingsCommand {
  CompareCommand(CliContext context) {
    super(context);
  }

  @Override
  String text(TextReport report, List<ReportColumn> columns) {
    List<ReportColumn> right = columns.stream().filter(c -> c.result().isPresent()).toList();
    return right.isEmpty() ? "" : report.compare(right);
  }
}
