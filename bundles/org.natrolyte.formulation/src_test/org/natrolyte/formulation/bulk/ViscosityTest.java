// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.formulation.bulk.solvent.SolventTable;
import org.natrolyte.formulation.bulk.viscosity.PureViscosity;
import org.natrolyte.formulation.bulk.viscosity.ViscosityModel;
import org.natrolyte.model.compound.StructureException;

/** Viscosities of pure liquids that any handbook lists, and what must hold for every liquid. */
class ViscosityTest {
  @ParameterizedTest(name = "{0}: {1} mPa s at 25 C (CRC Handbook)")
  @CsvSource({
    "CCCCCC, 0.300",
    "Cc1ccccc1, 0.560",
    "CCOC(C)=O, 0.423",
    "CCCCO, 2.54",
    "COCCOCCOC, 0.989",
    "CC1COC(=O)O1, 2.53"
  })
  void modelIsWithinFifteenPerCent(String smiles, double handbook) throws StructureException {
    Estimate estimate = ViscosityModel.shipped().viscosity(smiles, 298.15);
    assertEquals(handbook, estimate.value(), 0.15 * handbook);
  }

  @ParameterizedTest
  @CsvSource({"CCOC(=O)OCC", "COCCOCCF", "CCCCCCCCCO", "N#CCCCCC#N"})
  void fallsWithTemperature(String smiles) throws StructureException {
    PureViscosity viscosity = PureViscosity.ofStructure(smiles);
    double before = Double.POSITIVE_INFINITY;
    for (double kelvin = 273; kelvin <= 353; kelvin += 10) {
      double now = viscosity.at(kelvin).value();
      assertTrue(now < before, smiles + " at " + kelvin);
      before = now;
    }
  }

  @Test
  void doesNotDependOnHowTheStructureIsWritten() throws StructureException {
    ViscosityModel model = ViscosityModel.shipped();
    assertEquals(
        model.viscosity("OCCCC", 298.15).value(),
        model.viscosity("C(CCC)O", 298.15).value(),
        1e-12);
    assertEquals(
        model.viscosity("Cc1ccccc1", 298.15).value(),
        model.viscosity("CC1=CC=CC=C1", 298.15).value(),
        1e-12);
  }

  @Test
  void saysWhenAtomsOrTemperaturesAreForeign() throws StructureException {
    ViscosityModel model = ViscosityModel.shipped();
    assertFalse(model.viscosity("[Na+].F[P-](F)(F)(F)(F)F", 298.15).isInsideRange());
    assertFalse(model.viscosity("CCCCCC", 120).isInsideRange());
    assertTrue(model.viscosity("CCCCCC", 298.15).isInsideRange());
    assertThrows(StructureException.class, () -> model.viscosity("C1CC", 298.15));
  }

  /** Propyl acetate has the fragments of ethyl propionate, and another viscosity. */
  @Test
  void isomersAreNotMistakenForTabulatedLiquids() throws StructureException {
    SolventTable table = SolventTable.shipped();
    assertEquals("EP", table.ofStructure("CCOC(=O)CC").orElseThrow().id());
    assertTrue(table.ofStructure("CCCOC(C)=O").isEmpty());
    assertEquals("o-Xylene", table.ofStructure("Cc1ccccc1C").orElseThrow().id());
    assertEquals(0.554, PureViscosity.ofStructure("CCCOC(C)=O").at(298.15).value(), 0.06);
  }
}
