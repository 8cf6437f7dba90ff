// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.natrolyte.orbitals.structure.Geometry;

/**
 * Bonds pulled apart, where the plain cycle of 120 iterations does not converge: the careful one
 * (400 more) and the cooled one give results that obey what every result must.
 */
class SelfConsistencyStagesTest {
  private static final int PLAIN = 120;
  private static final int CAREFUL = 400;

  /** Two atoms on the z axis, or on a slanted line in the other order. */
  private static XtbResult diatomic(int one, int other, double angstrom, int charge, boolean turned)
      throws XtbException {
    double r = angstrom / XtbUnits.ANGSTROM_PER_BOHR;
    Geometry geometry =
        turned
            ? new Geometry(
                new int[] {other, one},
                new double[] {1, 2, 3, 1 + 0.48 * r, 2 + 0.6 * r, 3 + 0.64 * r})
            : new Geometry(new int[] {one, other}, new double[] {0, 0, 0, 0, 0, r});
    return new XtbCalculator()
        .singlePoint(geometry, new ElectronicState(charge, 0), XtbOptions.of(XtbMethod.GFN1));
  }

  @Test
  void lithiumHydrideAtFiveAngstromNeedsTheCarefulMixing() throws XtbException {
    XtbResult result = diatomic(1, 3, 5, 0, false);

    assertTrue(result.iterations() > PLAIN, result.iterations() + " iterations");
    assertTrue(result.iterations() <= PLAIN + CAREFUL, result.iterations() + " iterations");
    assertSound(result, diatomic(1, 3, 5, 0, true), 0);
    assertTrue(result.charges()[0] < 0, "the hydrogen takes charge from the lithium");
  }

  /** The energy of xtb 6.5.1 at an accuracy of 0.01, which converges here. */
  @Test
  void methylidyneCationAtThreeAngstromIsCooledToTheEnergyOfXtb() throws XtbException {
    XtbResult result = diatomic(1, 6, 3, 1, false);

    assertTrue(result.iterations() > PLAIN + CAREFUL, result.iterations() + " iterations");
    assertEquals(-1.610579851609, result.energy(), 2e-8);
    assertSound(result, diatomic(1, 6, 3, 1, true), 1);
  }

  @Test
  void hydrogenFluorideAtThreeAngstromIsCooled() throws XtbException {
    XtbResult result = diatomic(1, 9, 3, 0, false);

    assertTrue(result.iterations() > PLAIN + CAREFUL, result.iterations() + " iterations");
    assertSound(result, diatomic(1, 9, 3, 0, true), 0);
    assertTrue(result.energy() > diatomic(1, 9, 0.92, 0, false).energy(), "a broken bond costs");
  }

  private static void assertSound(XtbResult result, XtbResult turned, int charge) {
    assertEquals(charge, Arrays.stream(result.charges()).sum(), 1e-9);
    assertEquals(
        result.energy(), turned.energy(), 1e-7, "neither order nor place of the atoms matters");
    assertEquals(result.charges()[0], turned.charges()[1], 1e-4);
  }
}
