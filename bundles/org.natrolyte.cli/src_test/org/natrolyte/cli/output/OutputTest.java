// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.cli.fixture.Studies;
import org.natrolyte.model.study.StudyDescriptor;

class OutputTest {
  private static final StudyDescriptor STUDY = Studies.warmth().descriptor();

  private static String drawn(Terminal terminal) throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (ProgressLine line = new ProgressLine(err, terminal, 2)) {
      line.started(0, STUDY);
      Thread.sleep(400);
      line.progressed(0, STUDY, 0.5, "half of it");
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPipeSeesNoProgress() throws InterruptedException {
    assertEquals("", drawn(Terminal.NONE));
  }

  @Test
  void aTerminalSeesProgressThatIsWipedInTheEnd() throws InterruptedException {
    String drawn = drawn(new Terminal(true, true, 60, false, true));

    assertTrue(drawn.contains("0/2 recipe 1, Warmth: half"), drawn);
    assertTrue(drawn.endsWith(" \r"), drawn);
    assertTrue(
        drawn.lines().noneMatch(l -> l.strip().length() >= 60), "the line fits the terminal");
  }

  @Test
  void aTableIsAlignedAndItsLastColumnWraps() {
    String table =
        new PlainTable(40)
            .row("id", "µ", "what it is and where it comes from, in words")
            .row("longer", "m", "short")
            .toString();

    assertEquals(
        """
        id      µ  what it is and where it comes
                   from, in words
        longer  m  short
        """,
        table);
  }
}
