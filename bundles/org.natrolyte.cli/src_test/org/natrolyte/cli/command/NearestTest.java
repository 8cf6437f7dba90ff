// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> WORDS =
      List.of("compare", "show", "check", "compounds", "studies", "plugins", "convert", "open");

  @ParameterizedTest
  @CsvSource({
    "comapre,compare",
    "COMPARE,compare",
    "shwo,show",
    "study,studies",
    "plugin,plugins",
    "compound,compounds",
    "chek,check",
    "conver,convert"
  })
  void theNearestWordComesFirst(String typed, String meant) {
    assertEquals(meant, Nearest.to(typed, WORDS).getFirst());
  }

  @Test
  void whatIsFarFromEverythingGetsNoHint() {
    assertEquals("", Nearest.hint("electrolyte", WORDS));
    assertEquals("", Nearest.hint("", WORDS));
  }
}
