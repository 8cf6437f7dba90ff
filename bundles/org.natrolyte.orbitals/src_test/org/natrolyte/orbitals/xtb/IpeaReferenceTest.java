// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.natrolyte.orbitals.structure.Geometry;

/** Vertical ionisation energies and electron affinities against xtb 6.5.1. */
class IpeaReferenceTest {
  private final XtbCalculator calculator = new XtbCalculator();

  @TestFactory
  Stream<DynamicTest> energiesIonisationAndAffinityAreThoseOfXtb() {
    return QmReferences.table("ipea_reference.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("abbreviation"), () -> check(row)));
  }

  private void check(Map<String, String> row) throws XtbException {
    ElectronicState state = new ElectronicState(Integer.parseInt(row.get("charge")), 0);
    Geometry geometry = Gfn1ReferenceTest.geometry(row.get("abbreviation"));
    XtbOptions options = XtbOptions.of(XtbMethod.IPEA1);
    XtbResult result = calculator.singlePoint(geometry, state, options);
    assertEquals(Double.parseDouble(row.get("energy_ipea1_Eh")), result.energy(), 1e-6, "energy");
    if (!Double.isNaN(result.homo())) {
      // bare Na+ has no valence electron: xtb prints its lowest empty orbital there
      assertEquals(Double.parseDouble(row.get("homo_eV")), result.homo(), 1e-3, "HOMO");
    }
    if (row.get("vIP_eV").isEmpty()) {
      // there is no electron to take away
      assertThrows(
          XtbException.class, () -> calculator.verticalIonisation(geometry, state, options));
      XtbCalculator.Ionisation half = calculator.ionisation(geometry, state, result, options);
      assertEquals(Double.parseDouble(row.get("vEA_eV")), half.affinity(), 2e-3, "vertical EA");
      assertTrue(Double.isNaN(half.potential()));
      assertTrue(half.problems().getFirst().startsWith("ionisation potential"));
      return;
    }
    XtbCalculator.Ionisation both = calculator.ionisation(geometry, state, result, options);
    assertEquals(Double.parseDouble(row.get("vIP_eV")), both.potential(), 2e-3, "vertical IP");
    assertEquals(Double.parseDouble(row.get("vEA_eV")), both.affinity(), 2e-3, "vertical EA");
  }
}
