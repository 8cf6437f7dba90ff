// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.session.SessionOptions;
import org.natrolyte.session.UserFolder;

/** Ctrl-C while something is computed, and while it is written. */
class CtrlCTest {
  @TempDir Path folder;

  @Test
  void oneLineSaysThatItStoppedAndNothingIsWritten() throws Exception {
    AtomicInteger cancelled = new AtomicInteger();
    String said =
        told(context -> {
          try (CtrlC halt = new CtrlC(context, () -> {})) {
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
        told(context -> {
          try (CtrlC halt = new CtrlC(context, tidied::incrementAndGet)) {
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

  @Test
  void theLineMaySayWhatIsKept() throws Exception {
    String said =
        told(context -> {
          try (CtrlC guard = new CtrlC(context, () -> {}, "stopped; t.tsv holds two rows")) {
            Thread pressed = Thread.ofPlatform().start(guard::end);
            while (!guard.isAsked()) {
              Thread.onSpinWait();
            }
            guard.close();
            pressed.join();
          }
        });

    assertEquals("natrolyte: stopped; t.tsv holds two rows\n", said.replace("\r\n", "\n"));
  }

  /** What is told on the error stream meanwhile. */
  private String told(Work work) throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CliContext.Streams streams =
        new CliContext.Streams(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    try (CliContext context =
        new CliContext(
            new CliContext.Surroundings(streams, Terminal.NONE, folder, "1.2.3"),
            CliContext.Services.NONE,
            SessionOptions.in(UserFolder.in(folder.resolve("user"))),
            options -> {
              throw new IllegalStateException("no session is needed here");
            })) {
      work.with(context);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Something done with the surroundings of a command. */
  interface Work {
    void with(CliContext context) throws Exception;
  }
}
