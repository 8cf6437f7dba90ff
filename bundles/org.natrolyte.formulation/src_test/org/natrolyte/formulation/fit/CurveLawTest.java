// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Vocabulary;

class CurveLawTest {
  /** K. Chayambuka et al., Electrochim. Acta 2022, 404, 139726: NaPF6 in EC:PC (1:1). */
  @Test
  void casteelAmisFollowsSodiumHexafluorophosphateInCarbonates() {
    CurveFit fit =
        CurveLaw.CASTEEL_AMIS.fit(
            new MeasuredCurve(
                "25 °C",
                new double[] {0.15, 0.5, 1, 1.5, 2},
                new double[] {4.04, 7.2, 8.83, 8.61, 7.6}));
    assertTrue(fit.rootMeanSquare() < 0.01, "rms " + fit.rootMeanSquare());
    assertEquals(1.2, fit.constants().get("c_max"), 0.15);
    assertEquals(8.9, fit.constants().get("k_max"), 0.15);
  }

  /** The printed form of the law, evaluated at its own constants, gives the fit back. */
  @Test
  void casteelAmisFindsTheConstantsOfItsOwnCurve() {
    double top = 1.1;
    double kappa = 10.5;
    double a = 0.9;
    double b = -0.12;
    double[] c = {0.1, 0.3, 0.7, 1.0, 1.4, 2.0, 2.6};
    double[] k =
        Arrays.stream(c)
            .map(x ->
                kappa
                    * Math.pow(x / top, a)
                    * Math.exp(b * (x - top) * (x - top) - a * (x - top) / top))
            .toArray();
    CurveFit fit = CurveLaw.CASTEEL_AMIS.fit(new MeasuredCurve("25 °C", c, k));
    assertEquals(top, fit.constants().get("c_max"), 1e-6);
    assertEquals(kappa, fit.constants().get("k_max"), 1e-6);
    assertEquals(a, fit.constants().get("a"), 1e-6);
    assertEquals(b, fit.constants().get("b"), 1e-6);
    assertTrue(fit.leaveOneOut(CurveLaw.CASTEEL_AMIS) < 1e-6);
  }

  @Test
  void vogelFulcherTammannFindsTheConstantsOfItsOwnCurve() {
    double[] celsius = {-20, 0, 20, 40, 60, 80};
    double[] viscosity =
        Arrays.stream(celsius).map(t -> Math.exp(-3.2 + 700 / (t + 273.15 - 140))).toArray();
    CurveFit fit =
        CurveLaw.VOGEL_FULCHER_TAMMANN.fit(new MeasuredCurve("1 mol/L", celsius, viscosity));
    assertEquals(140, fit.constants().get("T0 (K)"), 0.01);
    assertEquals(700, fit.constants().get("B (K)"), 0.1);
  }

  @Test
  void arrheniusGivesTheActivationEnergy() {
    double[] celsius = {0, 25, 50};
    double[] kappa =
        Arrays.stream(celsius).map(t -> 50 * Math.exp(-15 / (8.31446e-3 * (t + 273.15)))).toArray();
    CurveFit fit = CurveLaw.ARRHENIUS.fit(new MeasuredCurve("1 mol/L", celsius, kappa));
    assertEquals(15, fit.constants().get("activation energy (kJ/mol)"), 1e-6);
  }

  @Test
  void tooFewPointsAndImpossibleValuesAreRefused() {
    MeasuredCurve four =
        new MeasuredCurve("25 °C", new double[] {1, 1, 2, 3}, new double[] {1, 1, 2, 3});
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> CurveLaw.CASTEEL_AMIS.fit(four))
            .getMessage()
            .contains("3 different points"));
    MeasuredCurve zero = new MeasuredCurve("x", new double[] {1, 2, 3}, new double[] {1, 0, 3});
    assertThrows(IllegalArgumentException.class, () -> CurveLaw.LOG_QUADRATIC.fit(zero));
  }

  @Test
  void tablesAreReadWithTheirUnits() {
    MeasuredTable table =
        MeasuredTableReader.read(
            "mine.csv",
            List.of(
                List.of("sample", "T (K)", "c (mol/kg)", "Conductivity (S/m)"),
                List.of("a", "298.15", "0.5", "0.72"),
                List.of("", "", "", ""),
                List.of("b", "273.15", "0.5", "0.41")));
    assertEquals(Vocabulary.IONIC_CONDUCTIVITY, table.property());
    assertEquals("mol/kg", table.concentrationUnit());
    assertEquals(25, table.points().getFirst().celsius(), 1e-9);
    assertEquals(7.2, table.points().getFirst().value(), 1e-9);
    assertEquals(2, table.points().size());
  }

  @Test
  void wrongTablesAreRefusedWithPlaceAndRemedy() {
    assertTrue(refusal(List.of("c (mol/L)", "k"), List.of("1", "2")).contains("state the unit"));
    assertTrue(
        refusal(List.of("c (mol/L)", "k (mS/cm)"), List.of("1", "ten")).contains("mine.csv:2"));
    assertTrue(refusal(List.of("k (mS/cm)"), List.of("1")).contains("concentrations"));
    assertTrue(refusal(List.of("c (M)", "T (F)"), List.of("1", "1")).contains("write C or K"));
    assertTrue(refusal(List.of("c (M)", "T (K)"), List.of("1", "1")).contains("what was measured"));
  }

  @SafeVarargs
  private static String refusal(List<String>... rows) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> MeasuredTableReader.read("mine.csv", List.of(rows)))
        .getMessage();
  }
}
