// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A file in the user's folder that holds the faults of the program with their stack traces. */
public final class FaultLog {
  private static final long MAX_BYTES = 1 << 20;

  private final Path file;
  private final Clock clock;

  /**
   * @param folder the user's folder
   * @param clock dates the entries
   */
  public FaultLog(UserFolder folder, Clock clock) {
    this.file = folder.log().resolve("natrolyte.log");
    this.clock = clock;
  }

  /**
   * Appends a fault. A log that has grown too large is begun anew, the old one kept beside it.
   *
   * @param what what was being done
   * @param fault what went wrong
   * @return the file; empty when it cannot be written
   */
  public Optional<Path> write(String what, Throwable fault) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    out.println(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now) + " " + what);
    fault.printStackTrace(out);
    out.println();
    out.flush();
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
        Path old = file.resolveSibling("natrolyte.old.log");
        Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file,
          text.toString(),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException notWritable) {
      return Optional.empty();
    }
  }
}
