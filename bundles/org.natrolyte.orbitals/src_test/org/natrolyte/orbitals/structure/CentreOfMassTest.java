// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The centre of mass of small molecules, as one reckons it by hand. */
class CentreOfMassTest {
  @Test
  void carbonMonoxideHasItNearerToTheOxygen() {
    // 2 bohr apart: the carbon is 2 * 15.999 / (12.011 + 15.999) away
    Geometry moved =
        CentreOfMass.atOrigin(new Geometry(new int[] {6, 8}, new double[] {1, 5, 3, 1, 5, 5}));

    double carbon = 2 * 15.999 / 28.010;
    assertArrayEquals(
        new double[] {0, 0, -carbon, 0, 0, 2 - carbon}, moved.coordinatesBohr(), 1e-12);
  }

  /** Hexafluorophosphate: the centre is the phosphorus, wherever the ion stands. */
  @Test
  void anOctahedronKeepsItInTheMiddle() {
    int[] elements = {15, 9, 9, 9, 9, 9, 9};
    double[] x = new double[21];
    for (int ligand = 0; ligand < 6; ligand++) {
      x[3 * (ligand + 1) + ligand / 2] = ligand % 2 == 0 ? 3 : -3;
    }
    double[] away = x.clone();
    for (int i = 0; i < away.length; i++) {
      away[i] += 7 - i % 3;
    }

    assertArrayEquals(
        x, CentreOfMass.atOrigin(new Geometry(elements, away)).coordinatesBohr(), 1e-12);
  }

  @Test
  void distancesStayAndASecondMoveChangesNothing() {
    Geometry water =
        new Geometry(new int[] {8, 1, 1}, new double[] {4, 0, 0.2, 4, 1.4, -0.9, 4, -1.4, -0.9});
    Geometry once = CentreOfMass.atOrigin(water);
    double[] before = water.coordinatesBohr();
    double[] after = once.coordinatesBohr();

    assertEquals(Places.distance(before, 0, 1), Places.distance(after, 0, 1), 1e-12);
    assertEquals(Places.distance(before, 1, 2), Places.distance(after, 1, 2), 1e-12);
    assertArrayEquals(after, CentreOfMass.atOrigin(once).coordinatesBohr(), 1e-12);
  }

  /** A lone ion of the heaviest element of the methods: its mass is known. */
  @Test
  void aSingleAtomStandsAtTheOrigin() {
    Geometry bismuth = new Geometry(new int[] {83}, new double[] {1, 2, 3});

    assertArrayEquals(new double[3], CentreOfMass.atOrigin(bismuth).coordinatesBohr(), 1e-12);
  }
}
