// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.structure.Connectivity;
import org.natrolyte.orbitals.xtb.QmReferences;

/**
 * From the structure of each shared species to a GFN1-xTB minimum with the drawn bonds: always a
 * molecule, an anion, a molecule of tin and an ion pair, all with {@code
 * -Dnatrolyte.allReferences=true}.
 */
class SharedSpeciesBuildTest {
  private static final List<String> ALWAYS = List.of("AN", "BF4", "SNCL2", "NABF4");
  private static final Limits LIMITS = new Limits(Duration.ofMinutes(5), () -> false);
  private static final SpeciesBuilder.Settings SETTINGS = new SpeciesBuilder.Settings(2, 4, 1);

  @TestFactory
  Stream<DynamicTest> eachBuildsAndRelaxesToWhatWasDrawn() {
    return QmReferences.table("molecules.csv").stream()
        .filter(row -> ALWAYS.contains(row.get("abbreviation")) || QmReferences.isChecked(1, 0))
        .map(row -> DynamicTest.dynamicTest(row.get("abbreviation"), () -> check(row)));
  }

  private void check(Map<String, String> row) throws Exception {
    BuiltSpecies built;
    try (Crew crew = new Crew(1)) {
      built =
          new SpeciesBuilder(new BuiltInEngine(), Method.GFN1, SETTINGS)
              .build(row.get("smiles"), crew, LIMITS, share -> {});
    }
    assertEquals(Integer.parseInt(row.get("atoms")), built.graph().atomCount());
    assertEquals(Integer.parseInt(row.get("charge")), built.graph().charge());
    var energies = new ArrayList<Double>();
    for (Calculation minimum : built.minima()) {
      assertEquals(Optional.empty(), Connectivity.fault(built.graph(), minimum.geometry()));
      energies.add(minimum.energy());
    }
    assertEquals(energies.stream().sorted().toList(), energies, "the lowest minimum comes first");
    assertTrue(built.graph().isSingleAtom() || built.homoSpread() >= 0, "spread of the HOMO");
  }
}
