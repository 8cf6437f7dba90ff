// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.TestCompounds;
import org.natrolyte.formulation.TestCompounds.Builder;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.formulation.bulk.study.BulkPropertiesStudy;
import org.natrolyte.formulation.study.CompositionStudy;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

class BulkSweepTest {
  private static final Compound EC = carbonate("EC", "C3H4O3", "O=C1OCCO1", 1.337);
  private static final Compound PC = carbonate("PC", "C4H6O3", "CC1COC(=O)O1", 1.2);

  private static Compound carbonate(String id, String formula, String smiles, double density) {
    return Builder.of(id, formula)
        .smiles(smiles)
        .family(SolventFamily.CARBONATE, 1)
        .value(CompoundProperty.DENSITY, density, 25, Confidence.HIGH)
        .build();
  }

  private static Formulation recipe(double molar) {
    return formulation(
        salt(TestCompounds.NAPF6, molar, MOLAR),
        solvent(EC, 1, VOLUME_PART),
        solvent(PC, 1, VOLUME_PART));
  }

  private static SweepTable sweep(double[] values, double... celsius) throws Exception {
    return BulkSweep.run(
        VariedFormulation.between(recipe(0.5), 0.5, recipe(2), 2),
        values,
        celsius,
        StudyMonitor.NONE);
  }

  /** Number and range of a point are those that the studies give the same recipe. */
  @Test
  void aPointIsWhatTheStudiesSay() throws Exception {
    SweepTable table = sweep(new double[] {0.5, 1.3}, 0, 40);
    StudyInput input =
        new StudyInput(
            recipe(1.3), Conditions.ROOM.atCelsius(40), ParameterValues.DEFAULTS, Findings.NONE);
    Findings said =
        new Findings(new CompositionStudy().run(input, StudyMonitor.NONE).findings())
            .plus(new BulkPropertiesStudy().run(input, StudyMonitor.NONE).findings());
    for (int c = 0; c < table.columns().size(); c++) {
      Property property = table.columns().get(c).property();
      Value.Known known = (Value.Known) said.of(property).map(Finding::value).orElseThrow();
      assertEquals(known.value(), table.numbers()[c][3], 1e-9 * known.value(), property.id());
      assertEquals(known.low(), table.low()[c][3], 1e-9 * known.value(), property.id());
      assertEquals(known.high(), table.high()[c][3], 1e-9 * known.value(), property.id());
    }
  }

  /** The conductivity of NaPF6 in EC:PC has its maximum between 0.8 and 1.3 M at 25 °C. */
  @Test
  void theConductivityHasItsMaximumWhereCarbonatesHaveIt() throws Exception {
    double[] values = new double[40];
    Arrays.setAll(values, i -> 0.1 + 0.05 * i);
    SweepTable table = sweep(values, 25);
    double[] conductivity = table.only(List.of("ionicConductivity")).numbers()[0];
    int best = 0;
    for (int i = 0; i < values.length; i++) {
      best = conductivity[i] > conductivity[best] ? i : best;
    }
    assertTrue(values[best] > 0.8 && values[best] < 1.3, "at " + values[best]);
  }

  @Test
  void curvesHaveBandsThatHoldThem() throws Exception {
    SweepTable table = sweep(new double[] {0.5, 1, 1.5}, 25).only(List.of("viscosity"));
    Figure.Series figure = (Figure.Series) SweepFigure.of(table, "viscosity", List.of());
    assertEquals(1, figure.bands().size());
    double[] y = figure.curves().getFirst().y();
    for (int i = 0; i < y.length; i++) {
      assertTrue(figure.bands().getFirst().low()[i] < y[i]);
      assertTrue(figure.bands().getFirst().high()[i] > y[i]);
    }
    assertEquals("Viscosity", figure.vertical().label());
  }

  @Test
  void extrapolationsAndImpossiblePointsAreTold() throws Exception {
    SweepTable table = sweep(new double[] {1, 5, 30}, 25);
    String notes = String.join("\n", table.notes());
    assertTrue(notes.contains("1 points have no composition"), notes);
    assertTrue(notes.contains("extrapolations: outside the model's range"), notes);
    assertTrue(Double.isNaN(table.numbers()[0][2]));
    assertThrows(StudyException.class, () -> sweep(new double[] {30, 40}, 25));
  }
}
