// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.cli.command.CliContext;

/** Ctrl-C while orbitals are computed, and while they are written. */
class HaltTest {
  @TempDir Path folder;

  @Test
  void oneLineSaysThatItStoppedAndNothingIsWritten() throws Exception {
    AtomicInteger cancelled = new AtomicInteger();
    String said =
        new Bench(folder)
            .told(context -> {
              try (Halt halt = new Halt(context, () -> {})) {
                halt.cancelling(cancelled::incrementAndGet);
                assertFalse(halt.isAsked());
                Thread pressed = Thread.ofPlatform().start(halt::end);
                while (!halt.isAsked()) {
                  Thread.onSpinWait();
                }
                assertThrows(InterruptedException.class, halt::writing);
                halt.close();
                pressed.join();
              }
            });

    assertEquals("natrolyte: stopped; nothing was written\n", said.replace("\r\n", "\n"));
    assertEquals(1, cancelled.get(), "what runs was cancelled");
  }

  @Test
  void whatIsBeingWrittenIsWrittenToTheEnd() throws Exception {
    AtomicInteger tidied = new AtomicInteger();
    String said =
        new Bench(folder)
            .told(context -> {
              try (Halt halt = new Halt(context, tidied::incrementAndGet)) {
                halt.writing();
                Thread pressed = Thread.ofPlatform().start(halt::end);
                while (tidied.get() == 0) {
                  Thread.onSpinWait();
                }
                assertFalse(halt.isAsked());
                assertTrue(pressed.isAlive(), "the end waits for the writing");
                halt.close();
                pressed.join();
              }
            });

    assertEquals("", said);
  }

  /** Something done with the surroundings of a command. */
  interface Work {
    void with(CliContext context) throws Exception;
  }
}
