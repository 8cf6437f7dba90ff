// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {
  private static final Area ANODE_FREE =
      new Area("org.natrolyte.area.anodefree.feature", "Natrolyte anode-free cells", "0.1.0", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anode-free",
        "anodefree",
        "Anode-Free",
        "area.anodefree",
        "org.natrolyte.area.anodefree",
        "org.natrolyte.area.anodefree.feature",
        "org.natrolyte.area.anodefree.feature.feature.group",
        "Natrolyte anode-free cells"
      })
  void itAnswersToItsNames(String word) {
    assertTrue(ANODE_FREE.isCalled(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"anode", "free", "", "feature", "org.natrolyte.area.hosts"})
  void itAnswersToNoOther(String word) {
    assertFalse(ANODE_FREE.isCalled(word));
  }

  @Test
  void itsShortNameIsWhatIsLeft() {
    assertEquals("anodefree", ANODE_FREE.shortName());
    assertEquals("x", new Area("com.example.x.feature", "X", "1", "").shortName());
    assertTrue(new Area("com.example.x.feature", "Y", "1", "").isCalled("com.example.x"));
  }

  @Test
  void itsVersionIsToldWithoutTheTimeOfTheBuild() {
    assertEquals("0.1.0", ANODE_FREE.shortVersion());
    assertEquals("1.2.3", new Area("x", "X", "1.2.3.202601010101", "").shortVersion());
  }

  @Test
  void theProgramItselfIsNoArea() {
    assertTrue(new Area("org.natrolyte.core.feature", "Core", "1", "").isBase());
    assertFalse(ANODE_FREE.isBase());
  }
}
