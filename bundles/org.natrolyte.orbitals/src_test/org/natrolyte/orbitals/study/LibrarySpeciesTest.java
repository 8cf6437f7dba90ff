// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;

/** Which species the table of levels is made of. */
class LibrarySpeciesTest {
  private static final List<Compound> LIBRARY = new StructureLibrary().all();

  @Test
  void saltsGivePairAndAnionSolventsGiveMoleculeAndComplex() {
    assertEquals(
        List.of(
            "[Na+]",
            "[Na+].F[P-](F)(F)(F)(F)F",
            "F[P-](F)(F)(F)(F)F",
            "[Na+].F[B-](F)(F)F",
            "F[B-](F)(F)F",
            "CO",
            "CF",
            "[Na+].CO",
            "[Na+].CF"),
        LibrarySpecies.of(LIBRARY));
  }

  @Test
  void nothingComesTwice() {
    List<Compound> twice = new ArrayList<>(LIBRARY);
    twice.addAll(LIBRARY);

    assertEquals(LibrarySpecies.of(LIBRARY), LibrarySpecies.of(twice));
    assertEquals(List.of("[Na+]"), LibrarySpecies.of(Collections.emptyList()));
  }
}
