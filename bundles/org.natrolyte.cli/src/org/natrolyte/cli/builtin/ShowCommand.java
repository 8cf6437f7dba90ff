// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.List;
import java.util.stream.Collectors;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.TextReport;
import picocli.CommandLine.Command;

/** `natrolyte show`: everything about a recipe. */
@Command(
    name = "show",
    description = "Everything that the installed studies find about a recipe, and how it is known.",
    footer = {"natrolyte show \"0.4 M NaPF6 in G2/DOL (1:1 v/v) + 2 wt%% FEC\""})
public final class ShowCommand extends FindingsCommand {
  ShowCommand(CliContext context) {
    super(context);
  }

  @Override
  String text(TextReport report, List<ReportColumn> columns) {
    return columns.stream()
        .filter(c -> c.result().isPresent())
        .map(report::show)
        .collect(Collectors.joining("\n"));
  }
}
