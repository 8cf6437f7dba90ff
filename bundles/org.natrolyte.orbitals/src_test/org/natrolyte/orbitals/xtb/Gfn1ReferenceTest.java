// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.natrolyte.orbitals.structure.Geometry;

/** Every shared species against the single points of xtb 6.5.1. */
class Gfn1ReferenceTest {
  private final XtbCalculator calculator = new XtbCalculator();

  static Geometry geometry(String name) {
    QmReferences.Molecule molecule = QmReferences.molecule(name, 0);
    return new Geometry(molecule.atomicNumbers(), molecule.positions());
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @TestFactory
  java.util.stream.Stream<DynamicTest> energiesAndTheirPartsAreThoseOfXtb() {
    return QmReferences.table("gfn1_reference.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("abbreviation"), () -> check(row)));
  }

  private void check(Map<String, String> row) throws XtbException {
    ElectronicState state = new ElectronicState(Integer.parseInt(row.get("charge")), 0);
    XtbResult result =
        calculator.singlePoint(
            geometry(row.get("abbreviation")), state, XtbOptions.of(XtbMethod.GFN1));
    EnergyParts parts = result.parts();
    assertEquals(number(row, "E_repulsion_Eh"), parts.repulsion(), 1e-6, "repulsion");
    assertEquals(number(row, "E_dispersion_Eh"), parts.dispersion(), 1e-6, "dispersion");
    assertEquals(number(row, "E_halogen_bond_Eh"), parts.halogenBond(), 1e-6, "halogen bond");
    assertEquals(number(row, "energy_Eh"), result.energy(), 1e-6, "energy");
    assertEquals(
        number(row, "E_electrostatic_Eh"),
        parts.isotropicElectrostatics() + parts.thirdOrder(),
        1e-6,
        "electrostatics");
    // a bare Na+ has no valence electron and no HOMO
    double homo = row.get("homo_eV").isEmpty() ? Double.NaN : number(row, "homo_eV");
    assertEquals(homo, result.homo(), 1e-3, "HOMO");
    if (!row.get("lumo_eV").isEmpty()) {
      assertEquals(number(row, "lumo_eV"), result.lumo(), 1e-3, "LUMO");
    }
    assertEquals(number(row, "dipole_D"), result.dipoleDebye(), 2e-3, "dipole");
  }
}
