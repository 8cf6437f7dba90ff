// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;

/** What a person is told of a fault in the program: one line, and where the rest is kept. */
final class Faults {
  private Faults() {}

  static int tell(CliContext context, String call, Throwable fault) {
    if (fault instanceof UncheckedIOException && context.out().checkError()) {
      return ExitCode.OK;
    }
    Optional<Path> log = context.log(call, fault);
    String where =
        log.map(file -> " Please report it with the file " + file + ".")
            .orElse(" (The log in the user's folder cannot be written.)");
    context.say("this should not have happened: " + inWords(fault) + "." + where);
    return ExitCode.FAILED;
  }

  private static String inWords(Throwable fault) {
    return switch (fault) {
      case OutOfMemoryError e -> "the memory is not enough";
      case UncheckedIOException e -> inWords(e.getCause());
      case IOException e when e.getMessage() != null -> e.getMessage();
      default ->
          fault.getMessage() == null
              ? fault.getClass().getSimpleName()
              : fault.getClass().getSimpleName() + ", " + fault.getMessage();
    };
  }
}
