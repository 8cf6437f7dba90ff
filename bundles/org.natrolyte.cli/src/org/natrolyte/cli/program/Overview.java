// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import java.util.Map;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.cli.output.PlainTable;

/** The program's help: every command in one line. */
final class Overview {
  private Overview() {}

  static String of(Map<String, String> builtIn, Map<String, String> more, Terminal terminal) {
    PlainTable table = new PlainTable(terminal.columns());
    builtIn.forEach((name, summary) -> {
      if (name.equals("compounds")) {
        more.forEach((other, does) -> table.row(" ", other, does));
      }
      table.row(" ", name, summary);
    });
    return """
    Natrolyte: electrolytes for sodium batteries, from the recipe to the comparison.

    Usage: natrolyte COMMAND [OPTIONS] [RECIPE...]
           natrolyte                    opens the workbench

    Commands:
    %s
    A recipe is written as papers print it: natrolyte show "1 M NaPF6 in G2/DOL (1:1 v/v)"
    The options of a command: natrolyte help COMMAND
    """
        .formatted(table);
  }
}
