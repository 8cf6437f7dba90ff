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
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.solvent.SolventTable;
import org.natrolyte.formulation.bulk.viscosity.SaltThickening;

/** What a salt does to the viscosity of its liquid. */
class SaltThickeningTest {
  private static final AlkaliSalt LIPF6 = AlkaliSalt.named("LiPF6").orElseThrow();
  private static final AlkaliSalt LIFSI = AlkaliSalt.named("LiFSI").orElseThrow();

  private static SolventMixture liquid(String name, double kelvin) {
    return SolventMixture.of(
        List.of(new SolventMixture.Share(SolventTable.shipped().named(name).orElseThrow(), 1)),
        SolventMixture.Basis.MOLES,
        kelvin);
  }

  private static double logarithm(AlkaliSalt salt, String name, double kelvin, double molarity) {
    return Math.log(
        SaltThickening.of(liquid(name, kelvin), salt.anion().thickening(), molarity).value());
  }

  @Test
  void withoutSaltItIsTheLiquid() {
    SolventMixture liquid = liquid("PC", 298.15);
    assertEquals(2.53, SaltThickening.of(liquid, 0, 0).value(), 1e-9);
    assertEquals(2.53, SaltThickening.of(liquid, LIPF6.anion().thickening(), 0).value(), 1e-9);
  }

  /** ln(viscosity ratio) = 1.05 + 0.16 at 1 mol/L and 25 °C; FSI has no square. */
  @Test
  void oneMolarByHand() {
    assertEquals(Math.log(2.53) + 1.21, logarithm(LIPF6, "PC", 298.15, 1), 1e-9);
    assertEquals(Math.log(0.585) + 2 * 1.05, logarithm(LIFSI, "DMC", 298.15, 2), 1e-9);
  }

  /**
   * LiPF6 in propylene carbonate: the molar conductivities of M. S. Ding et al. (J. Chem. Eng. Data
   * 2003, 48, 519; in CALiSol-23, CC BY 4.0) fall as the viscosity grows, for the Walden product
   * hardly changes (Kondo et al., J. Phys. Chem. B 2000, 104, 5040).
   */
  @ParameterizedTest(name = "{0} °C, {1} to {2} mol/L")
  @CsvSource({
    "-39, 0.35, 1.11, 1.86",
    "-20, 0.34, 1.09, 1.36",
    "0, 0.34, 1.07, 1.06",
    "20, 0.33, 1.05, 0.89",
    "59, 0.32, 1.02, 0.72",
    "29, 1.04, 2.11, 1.58",
    "29, 1.04, 2.52, 2.29"
  })
  void growsAsTheMolarConductivityFalls(
      double celsius, double dilute, double concentrated, double fall) {
    double kelvin = celsius + 273.15;
    double growth =
        logarithm(LIPF6, "PC", kelvin, concentrated) - logarithm(LIPF6, "PC", kelvin, dilute);
    assertEquals(fall, growth, 0.16);
  }

  @Test
  void growsWithConcentrationAndMoreInTheCold() {
    for (String name : List.of("PC", "DME", "2-Glyme", "DMC", "TMP")) {
      double before = Double.NEGATIVE_INFINITY;
      for (double molarity = 0; molarity <= 6; molarity += 0.25) {
        double now = logarithm(LIPF6, name, 298.15, molarity);
        assertTrue(now > before, name + " at " + molarity);
        before = now;
      }
      double cold = logarithm(LIPF6, name, 253.15, 1) - logarithm(LIPF6, name, 253.15, 0);
      double warm = logarithm(LIPF6, name, 333.15, 1) - logarithm(LIPF6, name, 333.15, 0);
      assertTrue(cold > warm, name);
    }
  }

  @Test
  void concentratedSolutionsAreOutside() {
    SolventMixture liquid = liquid("DME", 298.15);
    assertTrue(SaltThickening.of(liquid, 0, 2.5).isInsideRange());
    assertFalse(SaltThickening.of(liquid, 0, 2.6).isInsideRange());
  }
}
