// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.session.Session;

/** Where results are kept, and whether that went well: a full or read-only disk is told once. */
final class ResultsKept {
  private final CliContext context;
  private final Path file;
  private final AtomicBoolean lost = new AtomicBoolean();

  ResultsKept(CliContext context, Session session) {
    this.context = context;
    file = session.userFolder().cache().resolve("orbitals.db");
  }

  Path file() {
    return file;
  }

  /** A result could not be kept. */
  void lose() {
    lost.set(true);
  }

  /** One line when something could not be kept. */
  void tell() {
    if (lost.get()) {
      context.say(
          "the results are not kept for the next time: %s cannot be written".formatted(file));
    }
  }
}
