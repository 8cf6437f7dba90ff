// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.Conditions;

/** What heads the columns of a comparison. */
class ColumnHeadingsTest {
  private static ReportColumn column(String name, double celsius) {
    return Samples.column(
        name,
        "1 M NaPF6 in G2",
        List.of(),
        Conditions.ROOM.atCelsius(celsius),
        List.of(),
        List.of());
  }

  private static List<String> headings(ReportColumn... columns) {
    return ComparisonTable.of(List.of(columns)).headings(Numbers.UNICODE);
  }

  @Test
  void atOneTemperatureTheNameIsEnough() {
    assertEquals(List.of("A", "1 M NaPF6 in G2"), headings(column("A", 25), column("", 25)));
    assertEquals(List.of("A", "B"), headings(column("A", -20), column("B", -20)));
  }

  @Test
  void whereRecipesDifferInItEachSaysItsTemperature() {
    assertEquals(
        List.of("A, 25 °C", "1 M NaPF6 in G2, −20 °C"), headings(column("A", 25), column("", -20)));
  }

  @Test
  void aNameThatSaysItIsNotToldTwice() {
    assertEquals(
        List.of("cold (-20 °C)", "−20°C again", "at 120 °C, 20 °C", "A, 25 °C"),
        headings(
            column("cold (-20 °C)", -20),
            column("−20°C again", -20),
            column("at 120 °C", 20),
            column("A", 25)));
  }

  @Test
  void whatCannotBeReadHasNoTemperature() {
    ReportColumn broken = Samples.all().getLast();
    assertEquals(
        List.of("A, 25 °C", broken.label(), "B, 60 °C"),
        headings(column("A", 25), broken, column("B", 60)));
  }
}
