// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.species;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.chemistry.ReactingStructure;

@DisplayName("The table of species")
class SpeciesTableTest {
  private static final SpeciesTable TABLE = SpeciesTable.bundled();

  @Test
  @DisplayName("each structure is canonical and has, with its sodium, the formula beside it")
  void structures() throws Exception {
    Set<String> seen = new HashSet<>();
    for (Species species : TABLE.all()) {
      if (!species.smiles().isEmpty()) {
        ReactingStructure structure = ReactingStructure.read(species.smiles()).getFirst();
        assertEquals(structure.smiles(), species.smiles(), species.id());
        assertEquals(
            species.formula(),
            SpeciesTable.withSodium(structure.formula(), -structure.charge()),
            species.id());
        assertTrue(seen.add(species.smiles()), species.id() + " stands there twice");
        assertSame(species, TABLE.bySmiles(structure.smiles()).orElseThrow());
      }
    }
    assertTrue(seen.size() > 90, seen.size() + " structures");
  }
}
