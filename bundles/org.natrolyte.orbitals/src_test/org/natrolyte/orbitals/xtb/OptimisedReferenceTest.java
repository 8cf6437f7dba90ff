// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.natrolyte.orbitals.xtb.optimise.OptimisedGeometry;
import org.natrolyte.orbitals.xtb.optimise.XtbOptimiser;

/** Minima of GFN1-xTB from the shared starts against those of xtb 6.5.1. */
class OptimisedReferenceTest {
  private static final int MOST_ATOMS = 14;

  @TestFactory
  Stream<DynamicTest> minimaAreThoseOfXtb() {
    return QmReferences.table("gfn1_optimised_reference.csv").stream()
        .filter(row ->
            QmReferences.isChecked(
                Gfn1ReferenceTest.geometry(row.get("abbreviation")).atomCount(), MOST_ATOMS))
        .map(row -> DynamicTest.dynamicTest(row.get("abbreviation"), () -> check(row)));
  }

  private void check(Map<String, String> row) throws XtbException {
    ElectronicState state = new ElectronicState(Integer.parseInt(row.get("charge")), 0);
    OptimisedGeometry found =
        new XtbOptimiser()
            .optimise(
                Gfn1ReferenceTest.geometry(row.get("abbreviation")),
                state,
                XtbOptions.of(XtbMethod.GFN1),
                400);
    assertEquals(Double.parseDouble(row.get("energy_Eh")), found.result().energy(), 2e-5);
  }
}
