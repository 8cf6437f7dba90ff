// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.EC;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.PC;
import static org.natrolyte.formulation.bulk.study.BulkTestLiquids.WATER;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.TestCompounds;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** The curves of conductivity, viscosity, density and permittivity around a recipe. */
class BulkCurvesTest {
  private static final Component HALF_EC = solvent(EC, 1, MASS_PART);
  private static final Component HALF_PC = solvent(PC, 1, MASS_PART);

  /**
   * Carbonates conduct best at 0.8 to 1.3 mol/L, and in the warmth at more salt than in the cold.
   */
  @Test
  void carbonatesConductBestAtAboutOneMolePerLitre() throws Exception {
    double room = best(series(run(25, molar(1), HALF_EC, HALF_PC), "ionicConductivityOverSalt"));
    assertTrue(0.8 <= room && room <= 1.3, "at " + room + " mol/L");
    double warm = best(series(run(60, molar(1), HALF_EC, HALF_PC), "ionicConductivityOverSalt"));
    assertTrue(warm >= room, warm + " mol/L at 60 °C");
  }

  @Test
  void eachCurveGoesThroughTheFindingOfTheRecipe() throws Exception {
    StudyResult result = run(25, molar(1), HALF_EC, HALF_PC);
    Findings findings = new Findings(result.findings());
    for (Figure figure : result.figures()) {
      Figure.Series series = (Figure.Series) figure;
      Figure.Curve here = series.points().getFirst();
      assertEquals(BulkCourse.RECIPE, here.label());
      findings.all().stream()
          .filter(f -> series.id().startsWith(f.property().id() + "Over"))
          .map(f -> ((Value.Known) f.value()).value())
          .forEach(v -> assertEquals(v, here.y()[0], 1e-9 * v, series.id()));
      double onCurve = at(series.curves().getFirst(), here.x()[0]);
      assertEquals(here.y()[0], onCurve, 0.03 * here.y()[0], series.id());
    }
  }

  @Test
  void twoSolventsInARatioAreDrawnFromOneToTheOther() throws Exception {
    StudyResult mixture = run(25, molar(1), HALF_EC, HALF_PC);
    Figure.Series ratio = series(mixture, "viscosityOverRatio");
    assertEquals("Share of EC", ratio.horizontal().label());
    assertEquals("w/w", ratio.horizontal().unit());
    Findings propyleneCarbonate = new Findings(run(25, molar(1), solvent(PC)).findings());
    double alone = propyleneCarbonate.number(Vocabulary.VISCOSITY, "").orElseThrow();
    assertEquals(alone, ratio.curves().getFirst().y()[0], 1e-3 * alone, "without EC");
    assertTrue(find(run(25, molar(1), solvent(PC)), "viscosityOverRatio").isEmpty());
  }

  /**
   * Weight per cent of much salt: the steps are in mol/L all the same, and end where mixtures do.
   */
  @Test
  void saltByWeightIsDrawnOverItsMolarity() throws Exception {
    StudyResult result = run(25, salt(TestCompounds.NAPF6, 14, WEIGHT_PERCENT), solvent(PC));
    double[] x = series(result, "ionicConductivityOverSalt").curves().getFirst().x();
    assertTrue(IntStream.range(1, x.length).allMatch(i -> x[i] > x[i - 1]), "ascending");
    assertTrue(x[x.length - 1] > 2, "up to " + x[x.length - 1] + " mol/L");
  }

  /** Water is no liquid that the models were fitted to. */
  @Test
  void whatIsOutsideTheModelIsDrawnApart() throws Exception {
    Figure.Series series =
        series(run(25, molar(1), solvent(WATER)), "ionicConductivityOverTemperature");
    assertEquals(
        List.of(BulkCourse.OUTSIDE), series.curves().stream().map(Figure.Curve::label).toList());
    assertTrue(series.bands().isEmpty(), "no range is given outside");
  }

  /** Without salt nothing conducts, and of no salt there cannot be more. */
  @Test
  void aSolventAloneHasCurvesOverTemperatureOnly() throws Exception {
    List<String> ids = run(25, solvent(PC)).figures().stream().map(Figure::id).toList();
    assertTrue(ids.contains("viscosityOverTemperature"), ids.toString());
    assertTrue(ids.stream().allMatch(i -> i.endsWith("OverTemperature")), ids.toString());
    assertFalse(ids.contains("ionicConductivityOverTemperature"), ids.toString());
  }

  @Test
  void whatWasMeasuredOfTheRecipeIsOnTop() throws Exception {
    Finding measured =
        new Finding(
            "measured",
            Vocabulary.IONIC_CONDUCTIVITY,
            "",
            Value.exactly(8.83),
            new Provenance.Measured(""),
            List.of());
    StudyResult result = run(25, new Findings(List.of(measured)), molar(1), HALF_EC, HALF_PC);
    Figure.Curve point = series(result, "ionicConductivityOverSalt").points().getLast();
    assertEquals(BulkCourse.MEASURED, point.label());
    assertEquals(8.83, point.y()[0]);
    assertEquals(1, point.x()[0], 1e-6);
    assertEquals(1, series(result, "viscosityOverSalt").points().size());
  }

  private static double best(Figure.Series series) {
    Figure.Curve curve = series.curves().getFirst();
    int best = 0;
    for (int i = 0; i < curve.y().length; i++) {
      best = curve.y()[i] > curve.y()[best] ? i : best;
    }
    return curve.x()[best];
  }

  /** Linear between the points of a curve. */
  private static double at(Figure.Curve curve, double x) {
    double[] over = curve.x();
    int i = 1;
    while (i < over.length - 1 && over[i] < x) {
      i++;
    }
    double share = (x - over[i - 1]) / (over[i] - over[i - 1]);
    return curve.y()[i - 1] * (1 - share) + curve.y()[i] * share;
  }

  private static Optional<Figure.Series> find(StudyResult result, String id) {
    return result.figures().stream()
        .filter(f -> f.id().equals(id))
        .map(Figure.Series.class::cast)
        .findFirst();
  }

  private static Figure.Series series(StudyResult result, String id) {
    return find(result, id).orElseThrow(() -> new AssertionError("no figure " + id));
  }

  private static Component molar(double concentration) {
    return salt(TestCompounds.NAPF6, concentration, MOLAR);
  }

  private static StudyResult run(double celsius, Component... components) throws Exception {
    return run(celsius, Findings.NONE, components);
  }

  private static StudyResult run(double celsius, Findings known, Component... components)
      throws Exception {
    return new BulkPropertiesStudy()
        .run(
            new StudyInput(
                formulation(components),
                Conditions.ROOM.atCelsius(celsius),
                ParameterValues.DEFAULTS,
                known),
            StudyMonitor.NONE);
  }
}
