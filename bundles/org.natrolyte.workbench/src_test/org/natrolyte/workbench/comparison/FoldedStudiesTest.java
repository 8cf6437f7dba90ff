// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.ComparisonOptions;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;
import org.natrolyte.report.ComparisonTable;

/** Of a folded study the heading is left, and nothing else goes. */
class FoldedStudiesTest {
  private static final ComparisonLine.Heading BULK =
      new ComparisonLine.Heading("bulk", "Bulk properties", 2);
  private static final ComparisonLine.Heading FILM = new ComparisonLine.Heading("film", "Film", 1);
  private static final ComparisonLine CLASS = row("Class");
  private static final ComparisonLine DENSITY = row("Density");
  private static final ComparisonLine VISCOSITY = row("Viscosity");
  private static final ComparisonLine THICKNESS = row("Thickness");
  private static final List<ComparisonLine> ALL =
      List.of(CLASS, BULK, DENSITY, VISCOSITY, FILM, THICKNESS);

  private final FoldedStudies folded = new FoldedStudies();

  @Test
  void onlyTheRowsOfTheFoldedStudyGo() {
    assertEquals(ALL, folded.without(ALL));
    folded.turn(BULK);
    assertEquals(List.of(CLASS, BULK, FILM, THICKNESS), folded.without(ALL));
    folded.turn(FILM);
    assertEquals(List.of(CLASS, BULK, FILM), folded.without(ALL));
    folded.turn(BULK);
    assertEquals(List.of(CLASS, BULK, DENSITY, VISCOSITY, FILM), folded.without(ALL));
  }

  @Test
  void aStudyThatIsNotThereTodayStaysFolded() {
    folded.set(List.of("orbitals", "film"));
    folded.turn(FILM);
    assertEquals(List.of("orbitals"), folded.ids());
  }

  @Test
  void whatAFilterFindsIsNotHidden() {
    ComparisonData data = new ComparisonData();
    data.shown().turn(BULK);
    assertTrue(data.shown().folds());
    data.show(ComparisonView.NOTHING, ComparisonOptions.USUAL.withFilter("visc"));
    assertTrue(!data.shown().folds(), "the rows that were searched for are in a folded study");
  }

  private static ComparisonLine row(String label) {
    return new ComparisonLine.Values(
        "a study",
        new ComparisonTable.Row(
            new Property(
                label.toLowerCase(Locale.ROOT),
                label,
                "",
                Direction.NEUTRAL,
                label + " of a test."),
            "",
            "",
            "",
            List.of()));
  }
}
