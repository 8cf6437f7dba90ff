// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void faultsAreAppendedWithTheirDateAndTrace() throws IOException {
    FaultLog log = new FaultLog(UserFolder.in(folder), NOON);

    log.write("the first", new IllegalStateException("one"));
    Path file = log.write("the second", new IllegalStateException("two")).orElseThrow();

    String text = Files.readString(file);
    assertTrue(text.startsWith("2026-03-01T12:00:00Z the first"), text);
    assertTrue(text.contains("2026-03-01T12:00:00Z the second"), text);
    assertTrue(text.contains("\tat org.natrolyte.session.FaultLogTest"), text);
  }

  @Test
  void aLogThatHasGrownIsBegunAnew() throws IOException {
    FaultLog log = new FaultLog(UserFolder.in(folder), NOON);
    Path file = log.write("old", new IllegalStateException("one")).orElseThrow();
    Files.writeString(file, "x".repeat(2_000_000));

    log.write("new", new IllegalStateException("two"));

    assertTrue(Files.size(file) < 100_000);
    assertEquals(2_000_000, Files.size(file.resolveSibling("natrolyte.old.log")));
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFurtherFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertEquals(
        Optional.empty(),
        new FaultLog(UserFolder.in(file), NOON).write("what", new IllegalStateException()));
  }
}
