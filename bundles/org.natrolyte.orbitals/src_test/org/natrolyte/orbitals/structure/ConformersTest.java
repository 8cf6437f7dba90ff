// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every species of an electrolyte gets a start geometry with the bonds that its structure says. */
class ConformersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "COCCOCCOC",
        "O=C1OCC(F)O1",
        "CC#N",
        "F[P-](F)(F)(F)(F)F",
        "F[B-](F)(F)F",
        "[O-]Cl(=O)(=O)=O",
        "[O-][N+](=O)[O-]",
        "O=S(=O)([N-]S(=O)(=O)C(F)(F)F)C(F)(F)F",
        "O=C1O[B-]2(OC1=O)OC(=O)C(=O)O2",
        "Cl[Sn]Cl",
        "[BH4-]",
        "Cl[Al-](Cl)(Cl)Cl",
        "FS(F)(F)(F)(F)F",
        "CCCC[N+]1(C)CCCC1",
        "S1SSSSSSS1",
        "[Na+]",
        "BrBr",
        "O",
        "C[Si](C)(C)OP(=O)(O[Si](C)(C)C)O[Si](C)(C)C",
        "CCOP1(F)=NP(F)(F)=NP(F)(F)=N1"
      })
  void startsHaveTheRightBonds(String smiles) throws Exception {
    assertIntact(smiles);
  }

  @Test
  void fiveNeighboursOfNitrogenOrCarbonAreRefused() throws Exception {
    String message =
        assertThrows(BuildException.class, () -> Fragment.read("CN(C)(C)(C)C")).getMessage();
    assertTrue(message.contains("at most four"), message);
    assertThrows(BuildException.class, () -> Fragment.read("C[C](C)(C)(C)C"));
    assertEquals(7, Fragment.read("CN(=O)=O").getFirst().graph().atomCount(), "nitromethane");
  }

  @Test
  void allSharedSpeciesHaveStarts() throws Exception {
    Path list = Path.of("../../../shared/qm/molecules.csv");
    assumeTrue(Files.exists(list), "the shared reference data are not here");
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(list).subList(1, Files.readAllLines(list).size())) {
      String[] field = line.replaceAll("\"[^\"]*\"", "x").split(",");
      all.addAll(List.of(field[3].split("\\.")));
    }
    for (String smiles : all.stream().distinct().toList()) {
      assertIntact(smiles);
    }
  }

  private static void assertIntact(String smiles) throws BuildException {
    Fragment fragment = Fragment.read(smiles).getFirst();
    List<Conformers.Start> starts = Conformers.of(fragment, 3, 1);
    for (Conformers.Start start : starts) {
      assertEquals(
          Optional.empty(), Connectivity.fault(fragment.graph(), start.geometry()), smiles);
    }
    assertTrue(!starts.isEmpty(), smiles);
  }

  @Test
  void theSameSeedGivesTheSame() throws Exception {
    Fragment diglyme = Fragment.read("COCCOCCOC").getFirst();

    assertEquals(Conformers.of(diglyme, 4, 7), Conformers.of(diglyme, 4, 7));
    assertTrue(Conformers.of(diglyme, 4, 7).size() > 1, "diglyme has several conformers");
  }

  @Test
  void idealAnglesFollowFromTheNeighbours() throws Exception {
    // octahedron: twelve right angles and three straight ones; tetrahedron; trigonal plane; line
    assertAngle("F[P-](F)(F)(F)(F)F", 90, 90);
    assertAngle("F[B-](F)(F)F", 109.47, 109.47);
    assertAngle("[O-][N+](=O)[O-]", 120, 120);
    assertAngle("O=C=O", 180, 180);
  }

  private static void assertAngle(String smiles, double least, double tolerated)
      throws BuildException {
    MolecularGraph graph = Fragment.read(smiles).getFirst().graph();
    double[] x = Places.angstrom(IdealGeometry.of(graph, 1));
    List<List<Integer>> near = graph.neighbours();
    int centre = near.indexOf(near.stream().max((a, b) -> a.size() - b.size()).orElseThrow());
    double smallest = 360;
    for (int a : near.get(centre)) {
      for (int b : near.get(centre)) {
        if (a < b) {
          smallest = Math.min(smallest, angle(x, a, centre, b));
        }
      }
    }
    assertEquals(Math.min(least, tolerated), smallest, 4, smiles);
  }

  private static double angle(double[] x, int a, int centre, int b) {
    double one = Places.distance(x, a, centre);
    double two = Places.distance(x, b, centre);
    double across = Places.distance(x, a, b);
    return Math.toDegrees(Math.acos((one * one + two * two - across * across) / (2 * one * two)));
  }

  @Test
  void aBrokenAndAFormedBondAreNamed() throws Exception {
    MolecularGraph water = Fragment.read("O").getFirst().graph();
    Geometry broken = XyzFile.parse("3\n\nO 0 0 0\nH 0.96 0 0\nH 0 2.5 0").geometry();
    MolecularGraph pair = Fragment.joined(Fragment.read("O.O"));
    Geometry close =
        XyzFile.parse("6\n\nO 0 0 0\nH 0.96 0 0\nH 0 0.96 0\nO 0 0 1.3\nH 0.9 0 1.5\nH 0 0.9 1.5")
            .geometry();

    assertEquals("the bond O1-H3 is broken", Connectivity.fault(water, broken).orElseThrow());
    assertEquals("a bond O1-O4 has formed", Connectivity.fault(pair, close).orElseThrow());
  }

  @Test
  void wrongStructuresAreRefusedInWords() {
    assertFault("", "no structure");
    assertFault("C1CC", "is not a SMILES");
    assertFault("Na+.C", "is not a SMILES");
    assertFault("C(", "is not a SMILES");
    assertFault("*C", "an open place");
    assertFault("C".repeat(100), "at most 250");
  }

  private static void assertFault(String smiles, String part) {
    String said =
        assertThrows(BuildException.class, () -> Fragment.read(smiles), smiles).getMessage();
    assertTrue(said.contains(part), said);
  }
}
