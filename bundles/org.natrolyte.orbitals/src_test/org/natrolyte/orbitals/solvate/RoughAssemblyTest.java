// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.orbitals.structure.Connectivity;
import org.natrolyte.orbitals.structure.Fragment;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.Places;

/** Ions and ligands are put together with their donors at the ion and their bonds as they were. */
class RoughAssemblyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Na+].COCCOCCOC",
        "[Na+].COCCOCCOC.COCCOCCOC",
        "[Na+].F[P-](F)(F)(F)(F)F",
        "[Na+].O=C1OCCO1.O=C1OCCO1.O=C1OCCO1.O=C1OCCO1",
        "[Li+].CC#N",
        "[K+].C1CCOC1",
        "[Na+].COCCOC.F[P-](F)(F)(F)(F)F",
        "[Na+].[Na+].[S-]SSSS[S-]",
        "CCn1cc[n+](C)c1.F[B-](F)(F)F"
      })
  void startsAreIntact(String smiles) throws Exception {
    RoughAssembly assembly = new RoughAssembly(Fragment.read(smiles), 1);
    for (long seed = 0; seed < 4; seed++) {
      assertEquals(
          Optional.empty(), Connectivity.fault(assembly.graph(), assembly.start(seed)), smiles);
    }
  }

  @Test
  void diglymeWrapsAroundSodiumWithThreeOxygens() throws Exception {
    RoughAssembly assembly = new RoughAssembly(Fragment.read("[Na+].COCCOCCOC"), 1);
    long most = 0;
    for (long seed = 0; seed < 12; seed++) {
      Geometry start = assembly.start(seed);
      double[] x = Places.angstrom(start);
      int[] elements = start.atomicNumbers();
      long near = 0;
      for (int i = 1; i < elements.length; i++) {
        // Na-O in crystals of glyme solvates: 2.3 to 2.6 angstrom
        if (elements[i] == 8 && Places.distance(x, 0, i) < 2.8) {
          near++;
        }
      }
      most = Math.max(most, near);
    }
    assertEquals(3, most);
  }

  @Test
  void everySeedGivesItsOwnStartAgainAndAgain() throws Exception {
    List<Fragment> fragments = Fragment.read("[Na+].COCCOC");

    assertEquals(
        new RoughAssembly(fragments, 1).start(3), new RoughAssembly(fragments, 1).start(3));
    assertNotEquals(
        new RoughAssembly(fragments, 1).start(3), new RoughAssembly(fragments, 1).start(4));
  }

  @Test
  void donorsAreThoseAChemistNames() throws Exception {
    assertEquals(List.of("O", "O", "O"), donors("COCCOCCOC"));
    assertEquals(List.of("O"), donors("O=C1OCCO1"), "the carbonyl oxygen alone");
    assertEquals(List.of("N"), donors("CC#N"));
    assertEquals(6, donors("F[P-](F)(F)(F)(F)F").size());
    assertEquals(List.of("O"), donors("COP(=O)(OC)OC").subList(0, 1), "the phosphoryl oxygen");
    assertTrue(!donors("Fc1ccccc1").isEmpty(), "a weak donor where there is no other");
  }

  private static List<String> donors(String smiles) throws Exception {
    var graph = Fragment.read(smiles).getFirst().graph();
    return DonorAtoms.of(graph).stream()
        .map(a -> org.natrolyte.orbitals.structure.Elements.symbol(graph.element(a)))
        .toList();
  }
}
