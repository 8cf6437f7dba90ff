// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.DOL;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.formulation.solvation.SolvationStudy;
import org.natrolyte.formulation.study.CompositionStudy;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

class SpeciationSweepTest {
  private static VariedFormulation concentration() {
    return VariedFormulation.between(
        formulation(salt(NAPF6, 0.5, MOLAR), solvent(G2)),
        0.5,
        formulation(salt(NAPF6, 2, MOLAR), solvent(G2)),
        2);
  }

  /** A point of a sweep is what the study says of the same recipe. */
  @Test
  void aPointIsWhatTheStudySays() throws Exception {
    SweepTable table =
        SpeciationSweep.run(
            concentration(), new double[] {0.5, 1, 2}, new double[] {25}, true, StudyMonitor.NONE);
    Formulation recipe = formulation(salt(NAPF6, 1, MOLAR), solvent(G2));
    Findings composition =
        new Findings(
            new CompositionStudy().run(input(recipe, Findings.NONE), StudyMonitor.NONE).findings());
    Findings shells =
        new Findings(
            new SolvationStudy().run(input(recipe, composition), StudyMonitor.NONE).findings());
    assertEquals(
        shells.number(Vocabulary.CONTACT_ION_PAIR_SHARE, "").orElseThrow(),
        column(table, "contactIonPairShare")[1],
        1e-9);
    assertEquals(
        shells.number(Vocabulary.COORDINATION_NUMBER, G2.id()).orElseThrow(),
        column(table, "coordinationNumber[" + G2.id() + "]")[1],
        1e-9);
  }

  /** A bottle keeps its moles when it warms. */
  @Test
  void pointsRunOverTemperaturesThenValues() throws Exception {
    SweepTable table =
        SpeciationSweep.run(
            concentration(),
            new double[] {0.5, 2},
            new double[] {-20, 60},
            true,
            StudyMonitor.NONE);
    assertEquals(4, table.points());
    assertEquals(0.5, table.values()[1]);
    assertEquals(60, table.celsius()[1]);
    double[] separated = column(table, "solventSeparatedShare");
    assertTrue(separated[0] > separated[1] && separated[2] > separated[3]);
    assertTrue(separated[0] > separated[2]);
  }

  @Test
  void aRatioRunsFromOneNeatSolventToTheOther() throws Exception {
    VariedFormulation ratio =
        VariedFormulation.ratio(
            formulation(
                salt(NAPF6, 0.4, MOLAR),
                solvent(G2, 1, VOLUME_PART),
                solvent(DOL, 1, VOLUME_PART)));
    SweepTable table =
        SpeciationSweep.run(
            ratio, new double[] {0, 0.5, 1}, new double[] {25}, true, StudyMonitor.NONE);
    double[] diglyme = column(table, "coordinationNumber[" + G2.id() + "]");
    assertEquals(0, diglyme[0]);
    assertTrue(diglyme[2] > 5.5);
    assertEquals(0, column(table, "coordinationNumber[DOL]")[2]);
    assertThrows(
        IllegalArgumentException.class,
        () -> VariedFormulation.ratio(formulation(salt(NAPF6, 1, MOLAR), solvent(G2))));
  }

  /** What cannot be made is empty, with the reason, and the other points stand. */
  @Test
  void anImpossiblePointIsEmptyAndSaysWhy() throws Exception {
    SweepTable table =
        SpeciationSweep.run(
            concentration(), new double[] {1, 20}, new double[] {25}, true, StudyMonitor.NONE);
    assertTrue(column(table, "aggregateShare")[0] > 0);
    assertTrue(Double.isNaN(column(table, "aggregateShare")[1]));
    assertTrue(table.notes().toString().contains("20"), table.notes().toString());
  }

  @Test
  void theFastWayToMolesIsTheSlowOne() throws Exception {
    Formulation recipe = concentration().at(1.3);
    double[] fast = Composer.moles(recipe, 25);
    double[] slow =
        Composer.compose(recipe, Conditions.ROOM).components().stream()
            .mapToDouble(c -> c.molesPerKilogram())
            .toArray();
    IntStream.range(0, fast.length).forEach(i -> assertEquals(slow[i], fast[i], 1e-12));
  }

  private static double[] column(SweepTable table, String id) {
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).id().equals(id)) {
        return table.numbers()[c];
      }
    }
    throw new AssertionError(id + " is no column of " + table.columns());
  }

  private static StudyInput input(Formulation formulation, Findings known) {
    return new StudyInput(formulation, Conditions.ROOM, ParameterValues.DEFAULTS, known);
  }
}
