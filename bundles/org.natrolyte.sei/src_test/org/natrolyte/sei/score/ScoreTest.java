// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.sei.label.LabelRule;
import org.natrolyte.sei.label.SeiLabel;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.species.SpeciesTable;

@DisplayName("Predictions against observations")
class ScoreTest {
  private static final String HEADER =
      "obs_id,formulation,solvents,salts,additives,diluents,electrode,temperature_C,"
          + "major_products,minor_products,label,confidence\n";

  @Test
  @DisplayName("a row becomes a recipe as papers print it")
  void recipe() {
    Observation row =
        read("X1,x,DME:0.5,NaFSI:2,SbF3:1 wt%,TTE:0.5,Cu/Na,-20,NaF,SOx,NaF_alloy,high\n");
    assertEquals("2 M NaFSI in DME/TTE (0.5:0.5 v/v) + 1 wt% SbF3", row.recipe());
    assertEquals(-20, row.temperatureC());
    assertFalse(row.sodiumElectrode());
  }

  @Test
  @DisplayName("an electrode that is sodium from the start is told from one that gets plated")
  void electrodes() {
    assertTrue(ObservationTable.startsAsSodium("Na metal"));
    assertTrue(ObservationTable.startsAsSodium(""));
    assertFalse(ObservationTable.startsAsSodium("Al-C/Na"));
    assertFalse(ObservationTable.startsAsSodium("hard carbon / Na"));
  }

  @Test
  @DisplayName("one right label, one right family, one without prediction: by hand")
  void counts() {
    Observation naf = read("A,x,DME:1,NaPF6:1,,,Na,25,NaF,,NaF_rich,high\n");
    Observation carbonate =
        read("B,x,EC:1,NaPF6:1,,,Na,25,Na2CO3;ROCO2Na,,organic_carbonate,low\n");
    List<Judgement> judgements =
        List.of(
            new Judgement(naf, Optional.of(SeiLabel.NAF_RICH), List.of("NaF"), 1, "", ""),
            new Judgement(naf, Optional.of(SeiLabel.NAF_NA2O), List.of("NaF"), 1, "", ""),
            Judgement.failed(carbonate, "no"));
    Score score = Score.of(judgements);
    assertEquals(3, score.rows());
    assertEquals(1.0 / 3, score.labelAccuracy(), 1e-12);
    assertEquals(2.0 / 3, score.familyAccuracy(), 1e-12);
    assertEquals(2.0 / 3, score.fluorideRichAccuracy(), 1e-12);
    assertEquals(0.5, score.majorProductRecall(), 1e-12);
    assertEquals(2, Score.ofTrusted(judgements).rows());
    assertEquals(0.5, Score.ofTrusted(judgements).labelAccuracy(), 1e-12);
  }

  @Test
  @DisplayName("an unknown label is refused with line and the labels there are")
  void unknownLabel() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> read("A,x,DME:1,NaPF6:1,,,Na,25,NaF,,shiny,high\n"));
    assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
    assertTrue(refused.getMessage().contains("NaF_rich"), refused.getMessage());
  }

  @Test
  @DisplayName("the label rule gives the published label on the published lists, but for one row")
  void ruleOnObservations() {
    ObservedProducts products = new ObservedProducts(SpeciesTable.bundled());
    List<Observation> rows = ObservationTable.bundled();
    List<String> different =
        rows.stream()
            .filter(o -> !LabelRule.label(products.reading(o)).equals(Optional.of(o.label())))
            .map(Observation::id)
            .toList();
    assertEquals(27, rows.size());
    assertEquals(List.of("P10"), different);
  }

  private static Observation read(String line) {
    return ObservationTable.read(DataTable.parse("t.csv", HEADER + line)).getFirst();
  }
}
