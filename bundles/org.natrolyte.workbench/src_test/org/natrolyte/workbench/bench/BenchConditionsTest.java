// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;

/** A recipe that is used in the cold is made at the bench. */
class BenchConditionsTest {
  private static RecipeEntry at(double celsius, Measurement... measured) {
    return new RecipeEntry("", "0.5 M NaPF6 in G2", new Conditions(celsius, List.of(measured)), "");
  }

  private static Measurement measured(Property of, double value, String note) {
    return new Measurement(of.id(), "", value, 0, note);
  }

  @Test
  void litresCountAtTheBenchAndTheColdIsTold() {
    BenchConditions bench = BenchConditions.of(at(-20), 25);
    assertEquals(25, bench.conditions().temperatureC());
    assertEquals(
        List.of(
            "Made at 25 °C, where its litres and parts by volume count; the other pages count them"
                + " at −20 °C."),
        bench.remarks());
  }

  @Test
  void atTheTemperatureOfTheBenchThereIsNothingToTell() {
    Measurement density = measured(Vocabulary.DENSITY, 1.04, "0.5 M NaPF6 in G2");
    BenchConditions bench = BenchConditions.of(at(25, density), 25);
    assertEquals(new Conditions(25, List.of(density)), bench.conditions());
    assertEquals(List.of(), bench.remarks());
  }

  @Test
  void aDensityOfTheColdSolutionIsNotThatOfTheWarmOne() {
    Measurement density = measured(Vocabulary.DENSITY, 1.09, "0.5 M NaPF6 in G2");
    Measurement viscosity = measured(Vocabulary.VISCOSITY, 3, "");
    BenchConditions bench = BenchConditions.of(at(-20, density, viscosity), 25);
    assertEquals(List.of(viscosity), bench.conditions().measurements());
    assertTrue(bench.remarks().getLast().startsWith("The density was measured at −20 °C"));
  }

  @Test
  void aDensityOfAnotherTextIsUsedAndTold() {
    Measurement density = measured(Vocabulary.DENSITY, 1.04, "1 M NaPF6 in G2");
    BenchConditions bench = BenchConditions.of(at(25, density), 25);
    assertEquals(List.of(density), bench.conditions().measurements());
    assertEquals(
        List.of("The density was measured of another text: 1 M NaPF6 in G2."), bench.remarks());
  }
}
