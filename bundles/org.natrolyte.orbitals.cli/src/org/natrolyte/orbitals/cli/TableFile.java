// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.DocumentException;
import org.natrolyte.orbitals.study.SpeciesLine;
import org.natrolyte.report.ReportFile;

/** Writes structures with their orbitals as a table of tab-separated values. */
final class TableFile {
  private TableFile() {}

  static void write(CliContext context, String name, List<StructureRun.Result> results) {
    StringBuilder text = new StringBuilder();
    text.append("# made by Natrolyte ").append(context.version()).append('\n');
    text.append(SpeciesLine.HEAD).append('\n');
    results.stream()
        .flatMap(r -> r.species().stream())
        .forEach(s -> text.append(SpeciesLine.of(s, false)).append('\n'));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      ReportFile.write(context.file(name), out -> out.write(bytes));
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    context.say("wrote " + name);
  }
}
