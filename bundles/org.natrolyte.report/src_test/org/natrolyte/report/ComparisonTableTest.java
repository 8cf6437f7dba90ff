// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.report.ComparisonTable.Group;
import org.natrolyte.report.ComparisonTable.Row;
import org.natrolyte.report.ComparisonTable.State;

class ComparisonTableTest {
  @Test
  void theClassHeadsTheTableAndStandsInNoGroup() {
    ComparisonTable table = ComparisonTable.of(Samples.all());
    assertEquals(
        List.of(State.KNOWN, State.KNOWN, State.KNOWN, State.NOT_READ), states(table.classes()));
    assertEquals(
        0,
        table.groups().stream()
            .flatMap(g -> g.rows().stream())
            .filter(r -> r.property().equals(Vocabulary.ELECTROLYTE_CLASS))
            .count());
  }

  @Test
  void groupsFollowTheStudiesAndRowsWhatTheStudiesList() {
    ComparisonTable table = ComparisonTable.of(Samples.all());
    assertEquals(
        List.of("Composition", "Anode-free cells"),
        table.groups().stream().map(Group::title).toList());
    assertEquals(
        List.of(
            "Density (estimated)",
            "Density (measured)",
            "Mole fraction, NaPF6",
            "Mole fraction, G2",
            "Mole fraction, NaFSI",
            "Mole fraction, DME"),
        labels(table.groups().getFirst().rows()));
  }

  @Test
  void valuesOfDifferentMethodsNeverShareARow() {
    List<Row> rows = ComparisonTable.of(Samples.all()).groups().getFirst().rows();
    assertEquals(
        List.of(State.KNOWN, State.OTHER_METHOD, State.UNKNOWN, State.NOT_READ),
        states(rows.get(0)));
    assertEquals(
        List.of(State.OTHER_METHOD, State.KNOWN, State.ABSENT, State.NOT_READ),
        states(rows.get(1)));
    assertEquals("estimated: additive volumes", rows.get(0).method());
    assertEquals("measured by the user", rows.get(1).method());
  }

  @Test
  void twoModelsOfOneKindAreToldApartByTheirNames() {
    ReportColumn one = density(new Provenance.Estimated("model A", "1 %"));
    ReportColumn two = density(new Provenance.Estimated("model B", "2 %"));
    ReportColumn three = density(new Provenance.Published("Ponrouch 2013"));
    assertEquals(
        List.of(
            "Density (estimated: model A)", "Density (estimated: model B)", "Density (published)"),
        labels(ComparisonTable.of(List.of(one, two, three)).groups().getFirst().rows()));
  }

  @Test
  void otherInputsErrorsOrPapersAreNoOtherMethod() {
    for (List<Provenance> alike :
        List.<List<Provenance>>of(
            List.of(new Provenance.Computed("m", "a"), new Provenance.Computed("m", "b")),
            List.of(new Provenance.Computed("m", ""), new Provenance.Computed("m", "b")),
            List.of(new Provenance.Estimated("m", "a"), new Provenance.Estimated("m", "b")),
            List.of(new Provenance.Estimated("m (x)", ""), new Provenance.Estimated("m (y)", "")),
            List.of(new Provenance.Published("a"), new Provenance.Published("b")),
            List.of(new Provenance.Measured("a"), new Provenance.Measured("")),
            List.of(new Provenance.Rule("a"), new Provenance.Rule("b")))) {
      List<ReportColumn> columns = alike.stream().map(ComparisonTableTest::density).toList();
      List<Row> rows = ComparisonTable.of(columns).groups().getFirst().rows();
      assertEquals(List.of("Density"), labels(rows), alike.toString());
    }
  }

  @Test
  void aRowIsSetAsideOnlyWhenNobodyKnowsAnything() {
    Group unknownToAll =
        ComparisonTable.of(List.of(Samples.dilute(), Samples.concentrated())).groups().getLast();
    assertEquals(List.of("Plate thickness"), labels(unknownToAll.rows()));
    assertEquals(List.of("Cycles to 80 %"), labels(unknownToAll.unknown()));
    Group failedForOne = ComparisonTable.of(Samples.all()).groups().getLast();
    assertEquals(List.of("Plate thickness", "Cycles to 80 %"), labels(failedForOne.rows()));
  }

  @Test
  void aMeasurementThatNoStudyKnowsHasAGroupOfItsOwn() {
    Property colour =
        new Property(
            "colour", "Colour", "", org.natrolyte.model.finding.Direction.NEUTRAL, "What is seen.");
    Finding seen =
        new Finding(
            "measured",
            colour,
            "",
            new Value.Text("amber"),
            new Provenance.Measured(""),
            List.of());
    ReportColumn column =
        Samples.column("", "a", List.of(), Conditions.ROOM, List.of(seen), List.of());
    assertEquals("Measured", ComparisonTable.of(List.of(column)).groups().getFirst().title());
  }

  @Test
  void recipesWithoutAnyFindingStillHaveAColumn() {
    ReportColumn bare = Samples.column("", "a", List.of(), Conditions.ROOM, List.of(), List.of());
    ComparisonTable table = ComparisonTable.of(List.of(bare, Samples.unreadable()));
    assertEquals(List.of(State.ABSENT, State.NOT_READ), states(table.classes()));
    assertEquals(List.of(), table.groups());
  }

  @Test
  void aColumnHasEitherAResultOrAProblem() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReportColumn("", "a", Optional.empty(), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReportColumn("", "a", Samples.dilute().result(), Samples.unreadable().problem()));
  }

  private static ReportColumn density(Provenance provenance) {
    Finding finding = Samples.found(Vocabulary.DENSITY, Value.exactly(1), provenance);
    return Samples.column("", "a", List.of(), Conditions.ROOM, List.of(finding), List.of());
  }

  private static List<String> labels(List<Row> rows) {
    return rows.stream().map(Row::label).toList();
  }

  private static List<State> states(Row row) {
    return row.cells().stream().map(ComparisonTable.Cell::state).toList();
  }
}
