// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.orbitals.engine.Calculation.Ionisation;
import org.natrolyte.orbitals.structure.Geometry;

/** Which ionisation potentials and electron affinities are believed. */
class IonisationRangeTest {
  /** Measured ones: He holds its electrons fastest of all neutral species, Mg2+ wants one back. */
  @ParameterizedTest
  @CsvSource({"0, 24.59", "0, 12.62", "0, -1.1", "-1, 3.40", "1, 15.04", "1, 5.14"})
  void whatIsMeasuredIsBelieved(int charge, double electronVolts) {
    assertTrue(IonisationRange.of(charge).holds(electronVolts));
  }

  /** What Na+, Mg2+, Al3+, Bi3+ and B3+ gain when the electron comes back. */
  @ParameterizedTest
  @CsvSource({"1, 5.14", "2, 15.04", "3, 28.45", "3, 25.56", "3, 37.93"})
  void measuredAffinitiesOfCationsAreBelieved(int charge, double electronVolts) {
    assertTrue(IonisationRange.of(charge).holdsAffinity(electronVolts));
  }

  /** The minimal basis gives bismuth 48 eV for the third electron, where 25.6 eV are measured. */
  @Test
  void whatNoIonGainsIsNotBelieved() {
    assertFalse(IonisationRange.of(3).holdsAffinity(48));
  }

  @Test
  void oneMissingValueTakesNoOtherAlong() {
    Ionisation pair = new Ionisation(Double.NaN, 3.7);

    assertEquals(List.of(), IonisationRange.of(1).faults(pair));
    assertEquals(pair, IonisationRange.of(1).believed(pair));
  }

  /** Bromide's next electron would have to go to 5s, which the basis has not. */
  @Test
  void theEngineSaysWhatIsWrongWithTheAffinityOfBareBromide() throws Exception {
    Geometry bromide = new Geometry(new int[] {35}, new double[3]);
    Task task = Task.singlePoint(bromide, -1, Method.IPEA1).with(Task.Want.IONISATION);

    Calculation found = new BuiltInEngine().run(task, Limits.USUAL).orThrow();
    Ionisation pair = found.ionisation().orElseThrow();

    assertEquals(1, found.remarks().size(), found.remarks().toString());
    assertTrue(found.remarks().getFirst().startsWith("electron affinity: the method gives -3"));
    assertFalse(IonisationRange.of(-1).holdsAffinity(pair.affinity()));
    Ionisation believed = IonisationRange.of(-1).believed(pair);
    assertEquals(pair.potential(), believed.potential());
    assertTrue(Double.isNaN(believed.affinity()));
  }
}
