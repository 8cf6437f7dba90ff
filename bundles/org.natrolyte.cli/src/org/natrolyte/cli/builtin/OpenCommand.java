// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * `natrolyte open`: the window. The start script opens it itself; this command answers where the
 * command line was started in another way.
 */
@Command(
    name = "open",
    description = "Open the workbench, on a document if one is named.",
    footer = {"natrolyte open", "natrolyte open cells.natrolyte"})
public final class OpenCommand implements Callable<Integer> {
  private final CliContext context;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Documents to open.")
  private List<String> files = new ArrayList<>();

  OpenCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    for (String name : files) {
      Path file = context.file(name);
      if (Files.isDirectory(file)) {
        throw new InputException("'" + file + "' is a folder; name a .natrolyte document.");
      }
      if (!Files.exists(file)) {
        throw new InputException("There is no document '" + file + "'.");
      }
    }
    context.say(
        "the workbench is opened by the start script `natrolyte` in the program's folder; this"
            + " process is the command line and has no window. Run that script: natrolyte open"
            + (files.isEmpty() ? "" : " " + String.join(" ", files)));
    return ExitCode.WRONG_INPUT;
  }
}
