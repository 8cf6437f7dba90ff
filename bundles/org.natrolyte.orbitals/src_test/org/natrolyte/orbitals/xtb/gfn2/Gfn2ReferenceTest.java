// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.gfn2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.ElectronicState;
import org.natrolyte.orbitals.xtb.EnergyParts;
import org.natrolyte.orbitals.xtb.QmReferences;
import org.natrolyte.orbitals.xtb.XtbCalculator;
import org.natrolyte.orbitals.xtb.XtbException;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbOptions;
import org.natrolyte.orbitals.xtb.XtbResult;
import org.natrolyte.orbitals.xtb.XtbUnits;

/** GFN2-xTB and ALPB against xtb 6.5.1 on every shared species. */
class Gfn2ReferenceTest {
  private static final XtbOptions GFN2 = XtbOptions.of(XtbMethod.GFN2);
  private static final XtbCalculator CALCULATOR = new XtbCalculator();

  static Stream<Map<String, String>> species() {
    return QmReferences.table("gfn2_reference.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("species")
  void aSpeciesHasTheEnergiesOrbitalsAndMomentsOfXtb(Map<String, String> row) throws XtbException {
    String name = row.get("abbreviation");
    int charge = Integer.parseInt(row.get("charge"));
    Geometry geometry = geometry(name, charge);
    XtbResult result = CALCULATOR.singlePoint(geometry, new ElectronicState(charge, 0), GFN2);
    EnergyParts parts = result.parts();
    assertEquals(value(row, "energy_Eh"), result.energy(), 1e-7);
    assertEquals(value(row, "E_repulsion_Eh"), parts.repulsion(), 1e-6);
    assertEquals(value(row, "E_dispersion_Eh"), parts.dispersion(), 1e-7);
    assertEquals(
        value(row, "E_isotropic_es_Eh"),
        parts.isotropicElectrostatics() + parts.thirdOrder(),
        1e-6);
    assertEquals(value(row, "E_anisotropic_es_Eh"), parts.anisotropicElectrostatics(), 1e-6);
    assertEquals(value(row, "E_anisotropic_xc_Eh"), parts.anisotropicExchangeCorrelation(), 1e-6);
    if (!row.get("homo_eV").isEmpty()) {
      assertEquals(value(row, "homo_eV"), result.homo(), 1e-3);
    }
    assertEquals(value(row, "lumo_eV"), result.lumo(), 1e-3);
    assertEquals(value(row, "dipole_D"), result.dipoleDebye(), 2e-3);
    String detail = QmReferences.text("gfn2_detail/" + name + ".json");
    assertArrayEquals(QmReferences.numbers(detail, "partial_charges"), result.charges(), 1e-5);
    assertArrayEquals(
        QmReferences.numbers(detail, "atomic_dipole_moments"), result.atomicDipoles(), 1e-5);
    assertArrayEquals(
        QmReferences.numbers(detail, "atomic_quadrupole_moments"),
        result.atomicQuadrupoles(),
        1e-5);
    assertArrayEquals(
        QmReferences.numbers(detail, "orbital_energies_eV"), result.orbitalEnergies(), 1e-3);
  }

  @ParameterizedTest
  @MethodSource("species")
  void aSpeciesWithAnElectronMoreOrLessHasTheEnergyOfXtb(Map<String, String> row)
      throws XtbException {
    int charge = Integer.parseInt(row.get("charge"));
    Geometry geometry = geometry(row.get("abbreviation"), charge);
    if (geometry.atomCount() > 30) {
      return;
    }
    for (int step : new int[] {1, -1}) {
      String reference = row.get("E_gfn2_charge_" + (step > 0 ? "plus" : "minus") + "1_Eh");
      if (!reference.isEmpty()) {
        XtbResult ion =
            CALCULATOR.singlePoint(geometry, new ElectronicState(charge + step, 1), GFN2);
        assertEquals(Double.parseDouble(reference), ion.energy(), 1e-6, "charge step " + step);
      }
    }
  }

  @Test
  void inEverySolventTheSolvationEnergyAndItsOrbitalsAreThoseOfXtb() throws XtbException {
    int compared = 0;
    for (Map<String, String> row : QmReferences.table("gfn2_alpb_reference.csv")) {
      int charge = Integer.parseInt(row.get("charge"));
      Geometry geometry = geometry(row.get("abbreviation"), charge);
      if (geometry.atomCount() > 24) {
        continue;
      }
      XtbResult result =
          CALCULATOR.singlePoint(
              geometry, new ElectronicState(charge, 0), GFN2.withSolvent(row.get("solvent")));
      String what = row.get("abbreviation") + " in " + row.get("solvent");
      assertEquals(value(row, "energy_Eh"), result.energy(), 1e-7, what);
      assertEquals(value(row, "Gsolv_Eh"), result.parts().solvation(), 1e-6, what);
      assertEquals(value(row, "lumo_eV"), result.lumo(), 1e-3, what);
      compared++;
    }
    assertTrue(compared > 50, compared + " were compared");
  }

  @ParameterizedTest
  @MethodSource("displaced")
  void aDisplacedGeometryHasTheGradientOfXtb(String name) throws XtbException {
    String all = QmReferences.text("xtb_gradients.json");
    String json = all.substring(all.indexOf("\"" + name + "\":"));
    int charge = (int) number(json, "charge");
    double[] positions = QmReferences.numbers(json, "xyz_angstrom");
    for (int i = 0; i < positions.length; i++) {
      positions[i] /= XtbUnits.ANGSTROM_PER_BOHR;
    }
    int start = json.indexOf('[') + 1;
    int[] numbers =
        Stream.of(json.substring(start, json.indexOf(']')).replace("\"", "").split(","))
            .mapToInt(symbol -> QmReferences.atomicNumber(symbol.strip()))
            .toArray();
    String gfn2 = json.substring(json.indexOf("\"gfn2\""));
    XtbResult result =
        CALCULATOR.singlePoint(
            new Geometry(numbers, positions), new ElectronicState(charge, 0), GFN2.withGradient());
    assertEquals(number(gfn2, "energy_hartree"), result.energy(), 1e-7);
    assertArrayEquals(
        QmReferences.numbers(gfn2, "gradient_hartree_per_bohr"), result.gradient(), 1e-6);
  }

  static List<String> displaced() {
    String all = QmReferences.text("xtb_gradients.json");
    return Pattern.compile("\"(\\w+)\":\\s*\\{\"charge\"")
        .matcher(all)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static double number(String json, String key) {
    int at = json.indexOf(':', json.indexOf("\"" + key + "\"")) + 1;
    int end = at;
    while (json.charAt(end) != ',' && json.charAt(end) != '}') {
      end++;
    }
    return Double.parseDouble(json.substring(at, end).strip());
  }

  private static Geometry geometry(String name, int charge) {
    var molecule = QmReferences.molecule(name, charge);
    return new Geometry(molecule.atomicNumbers(), molecule.positions());
  }

  private static double value(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
