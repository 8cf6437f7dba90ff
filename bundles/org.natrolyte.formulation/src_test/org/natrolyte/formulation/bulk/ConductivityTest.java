// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.conductivity.ConductivityModel;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.solvent.SolventTable;

/**
 * Published conductivities that the model was fitted to (so these show that the fit holds, not that
 * it predicts), and what must hold for every solution.
 */
class ConductivityTest {
  private static SolventMixture liquid(String first, String second, double share, double kelvin) {
    SolventTable table = SolventTable.shipped();
    return SolventMixture.of(
        List.of(
            new SolventMixture.Share(table.named(first).orElseThrow(), share),
            new SolventMixture.Share(table.named(second).orElseThrow(), 1 - share)),
        SolventMixture.Basis.MASS,
        kelvin);
  }

  private static double conductivity(String salt, SolventMixture liquid, double molarity) {
    return ConductivityModel.shipped()
        .conductivity(AlkaliSalt.named(salt).orElseThrow(), liquid, molarity)
        .value();
  }

  @ParameterizedTest(name = "NaPF6 in EC:PC, {0} mol/L: {1} mS/cm (Chayambuka 2022)")
  @CsvSource({"0.15, 4.04", "0.5, 7.2", "1, 8.83", "1.5, 8.61", "2, 7.6"})
  void sodiumIsWithinAFifth(double molarity, double published) {
    double estimate = conductivity("NaPF6", liquid("EC", "PC", 0.5, 298.15), molarity);
    assertEquals(published, estimate, 0.2 * published);
  }

  @ParameterizedTest(name = "LiPF6 in EC:DMC, {0} mol/L: {1} mS/cm (Landesfeind 2019)")
  @CsvSource({"0.5, 10.23", "1, 11.82", "1.5, 10.00", "2, 7.31"})
  void lithiumIsWithinAFifth(double molarity, double published) {
    double estimate = conductivity("LiPF6", liquid("EC", "DMC", 0.5, 298.15), molarity);
    assertEquals(published, estimate, 0.2 * published);
  }

  @Test
  void oneMolarInEcEmcIsNearItsPublishedRange() {
    assertEquals(9.3, conductivity("LiPF6", liquid("EC", "EMC", 0.3, 298.15), 1), 0.15 * 9.3);
  }

  @ParameterizedTest
  @CsvSource({"LiPF6", "LiTFSI", "NaPF6", "NaFSI"})
  void vanishesWithTheSaltAndInProportionToIt(String salt) {
    SolventMixture liquid = liquid("EC", "DMC", 0.5, 298.15);
    assertEquals(0, conductivity(salt, liquid, 0));
    double ratio = conductivity(salt, liquid, 2e-4) / conductivity(salt, liquid, 1e-4);
    assertEquals(2, ratio, 0.05);
  }

  @ParameterizedTest
  @CsvSource({"LiPF6, EC, DMC", "LiBF4, PC, DEC", "NaPF6, EC, PC", "LiTFSI, DME, DOL"})
  void growsWithTemperature(String salt, String first, String second) {
    double before = 0;
    for (double celsius = 0; celsius <= 60; celsius += 10) {
      double now = conductivity(salt, liquid(first, second, 0.5, celsius + 273.15), 1);
      assertTrue(now > before, salt + " at " + celsius + " C: " + now + " after " + before);
      before = now;
    }
  }

  @Test
  void isHighestNearOneMolarInCarbonatesAndAtMoreSaltWhenWarm() {
    double cold = most(273.15);
    double room = most(298.15);
    double warm = most(333.15);
    assertTrue(room >= 0.8 && room <= 1.3, "maximum at " + room);
    assertTrue(cold <= room && room <= warm, cold + ", " + room + ", " + warm);
  }

  private static double most(double kelvin) {
    double best = 0;
    double at = 0;
    for (double c = 0.3; c < 2.5; c += 0.02) {
      double now = conductivity("LiPF6", liquid("EC", "EMC", 0.3, kelvin), c);
      if (now > best) {
        best = now;
        at = c;
      }
    }
    return at;
  }

  @Test
  void saysWhenItExtrapolatesAndDoublesItsRange() {
    ConductivityModel model = ConductivityModel.shipped();
    AlkaliSalt salt = AlkaliSalt.named("LiPF6").orElseThrow();
    SolventMixture liquid = liquid("EC", "DMC", 0.5, 298.15);
    Estimate inside = model.conductivity(salt, liquid, 1);
    Estimate outside = model.conductivity(salt, liquid, 6);
    Estimate concentrated = model.conductivity(salt, liquid, 3);
    assertTrue(inside.isInsideRange());
    assertTrue(concentrated.isInsideRange());
    assertEquals(inside.method(), concentrated.method());
    assertTrue(
        ConductivityModel.continuation(3).orElseThrow().contains("continued with the viscosity"));
    assertTrue(ConductivityModel.continuation(2).isEmpty());
    assertEquals(
        2 * Math.log(inside.high() / inside.value()),
        Math.log(concentrated.high() / concentrated.value()),
        1e-9);
    assertFalse(outside.isInsideRange());
    assertEquals(
        2 * Math.log(inside.high() / inside.value()),
        Math.log(outside.high() / outside.value()),
        1e-9);
  }

  /** Pairing salts in weak ethers: the fitted curves had valleys of up to 8 % below 0.3 mol/L. */
  @ParameterizedTest
  @CsvSource({"LiOTf, Et2O", "LiOTf, DMM", "NaOTf, Et2O", "LiOTf, 2-MeTHF", "NaOTf, DME"})
  void moreSaltConductsBetterWhileDilute(String salt, String solvent) {
    SolventMixture liquid = liquid(solvent, solvent, 0.5, 298.15);
    double highest = 0;
    for (double molarity = 0.01; molarity < 0.5; molarity += 0.01) {
      double now = conductivity(salt, liquid, molarity);
      assertTrue(now > 0.99 * highest, "%s in %s at %s".formatted(salt, solvent, molarity));
      highest = Math.max(highest, now);
    }
  }
}
