// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static Terminal terminal(Map<String, String> properties, Map<String, String> variables) {
    return Terminal.of(properties::get, variables::get, StandardCharsets.UTF_8);
  }

  @Test
  void aPipeHasNoColourAndAUsualWidth() {
    Terminal pipe = terminal(Map.of(), Map.of("COLUMNS", "61"));

    assertFalse(pipe.outIsTerminal());
    assertFalse(pipe.colour());
    assertEquals(Terminal.USUAL_COLUMNS, pipe.columns());
  }

  @Test
  void aTerminalHasColourAndItsOwnWidth() {
    Terminal screen =
        terminal(
            Map.of("natrolyte.tty", "1", "natrolyte.tty.err", "1", "natrolyte.columns", "132"),
            Map.of());

    assertTrue(screen.outIsTerminal() && screen.errIsTerminal() && screen.colour());
    assertEquals(132, screen.columns());
  }

  @Test
  void colourCanBeRefused() {
    Map<String, String> screen = Map.of("natrolyte.tty", "1");

    assertFalse(terminal(screen, Map.of("NO_COLOR", "1")).colour());
    assertFalse(terminal(screen, Map.of("TERM", "dumb")).colour());
    assertTrue(terminal(screen, Map.of("NO_COLOR", "")).colour());
  }

  @Test
  void nonsenseIsTheUsualWidth() {
    for (String columns : new String[] {"0", "-5", "wide", "3", "99999999999"}) {
      assertEquals(
          Terminal.USUAL_COLUMNS,
          terminal(Map.of("natrolyte.columns", columns), Map.of()).columns());
    }
  }

  @Test
  void asciiIsNotEverything() {
    assertFalse(Terminal.of(p -> null, v -> null, StandardCharsets.US_ASCII).unicode());
    assertTrue(Terminal.of(p -> null, v -> null, StandardCharsets.UTF_8).unicode());
  }
}
