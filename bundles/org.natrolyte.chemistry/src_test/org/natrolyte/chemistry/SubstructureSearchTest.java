// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.StructureException;

class SubstructureSearchTest {
  private final SubstructureSearch search = new SubstructureSearch();

  @Test
  void findsAGlymeUnit() throws StructureException {
    assertTrue(search.matches("COCCOCCOC", "[OX2]CC[OX2]"));
    assertFalse(search.matches("C1COCO1", "[OX2]CCC[OX2]"));
  }

  @Test
  void countsAPieceOnceHoweverItIsTurned() throws StructureException {
    assertEquals(
        List.of(List.of(1, 2, 3, 4), List.of(4, 5, 6, 7)),
        search.find("COCCOCCOC", "[OX2]CC[OX2]"));
  }

  @Test
  void seesAromaticRings() throws StructureException {
    assertTrue(search.matches("FC1=CC=CC=C1", "cF"));
  }

  @Test
  void saysWhatIsWrong() {
    assertThrows(StructureException.class, () -> search.matches("CCO", "[OX2"));
    assertThrows(StructureException.class, () -> search.matches("CCO", " "));
    assertThrows(StructureException.class, () -> search.matches("CC(", "O"));
    assertThrows(StructureException.class, () -> search.matches("CCO", "C".repeat(3000)));
  }
}
