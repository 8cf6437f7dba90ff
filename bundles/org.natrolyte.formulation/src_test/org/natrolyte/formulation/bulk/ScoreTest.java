// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.bulk.score.ConductivityScorer;
import org.natrolyte.formulation.bulk.score.MeasuredTable;
import org.natrolyte.formulation.bulk.score.RowScorer;
import org.natrolyte.formulation.bulk.score.Score;
import org.natrolyte.formulation.bulk.score.Scored;
import org.natrolyte.formulation.bulk.score.ViscosityScorer;

/** Scores count every row once, and say of each row left out why. */
class ScoreTest {
  private static final Path SHARED = Path.of("../../../shared/data");

  private static MeasuredTable table(String text) throws IOException {
    return MeasuredTable.read(new BufferedReader(new StringReader(text)));
  }

  private static Score score(RowScorer scorer, MeasuredTable table) {
    return Score.of(table.rows().stream().map(scorer::score).toList());
  }

  @Test
  void quantilesAreThoseComputedByHand() {
    List<Scored> rows =
        List.of(
            new Scored.Compared("A", "x", 25, 10, 11, false),
            new Scored.Compared("A", "x", 80, 10, 8, false),
            new Scored.Compared("B", "y", 25, 10, 13, false),
            new Scored.Outside("why"));
    Score score = Score.of(rows);
    assertEquals(0.2, score.total().median(), 1e-12);
    assertEquals(0.28, score.total().p90(), 1e-12);
    assertEquals(2, score.zeroToSixty().rows());
    assertEquals(Map.of("why", 1), score.reasons());
    assertEquals(0.15, score.bySalt().get("A").median(), 1e-12);
    assertEquals(0.3, score.bySolventClass().get("y").median(), 1e-12);
  }

  @Test
  void rowsThatCannotBeScoredAreNamed() throws IOException {
    MeasuredTable table =
        table(
            """
            k,T,c,salt,c units,solvent ratio type,EC,DMC,Mystery
            11.8,298.15,1,LiPF6,mol/l,w,0.5,0.5,0
            11.8,298.15,1,LiPF6,mol/l,w,0.5,0,0.5
            11.8,298.15,1,KPF6,mol/l,w,0.5,0.5,0
            ,298.15,1,LiPF6,mol/l,w,0.5,0.5,0
            11.8,298.15,1,LiPF6,mol,w,0.5,0.5,0
            """);
    Score score = score(new ConductivityScorer(table.header()), table);
    assertEquals(1, score.total().rows());
    assertTrue(score.total().median() < 0.2);
    assertEquals(4, score.rowsOutside());
    assertEquals(
        List.of(
            "c units are neither mol/l nor mol/kg: mol",
            "liquid not known to the model: Mystery",
            "no measured conductivity above zero",
            "salt not known to the model: KPF6"),
        List.copyOf(score.reasons().keySet()));
  }

  /** Spellings that other tables use, columns of notes, and papers in and out of the fit. */
  @Test
  void otherSpellingsAndColumnsAreRead() throws IOException {
    MeasuredTable table =
        table(
            """
            k;T;c;salt;c units;solvent ratio type;EC;DMC;notes;year;doi
            11.8;298.15;1; LiPF6 ;mol L-1;wt;0.5;0.5;mine;2019;10.1149/2.0571912jes
            11.8;298.15;1;lipf6;M;mass;0.5;0.5;;2031;10.1000/of-my-own
            11.8;298.15;0.9;LiPF6;m;w/w;0.5;0.5;;;
            """);
    Score score = score(new ConductivityScorer(table.header()), table);
    assertEquals(List.of(), List.copyOf(score.reasons().keySet()));
    assertEquals(1, score.inFit().rows());
    assertEquals(2, score.notInFit().rows());
  }

  @Test
  void wrongUnitsAndAmountsAreReasons() throws IOException {
    MeasuredTable table =
        table(
            """
            k,T,c,salt,c units,solvent ratio type,EC,DMC
            11.8,25,1,LiPF6,mol/l,w,0.5,0.5
            11.8,298.15,1,LiPF6,mol/l,w,half,0.5
            11.8,298.15,1,LiPF6,mol/l,w,-1,0.5
            0,298.15,1,LiPF6,mol/l,w,0.5,0.5
            11.8,298.15,1,LiPF6,mol/l,w,0,0
            11.8,298.15,9,LiPF6,mol/l,w,0.5,0.5
            """);
    Score score = score(new ConductivityScorer(table.header()), table);
    assertEquals(0, score.total().rows());
    assertEquals(
        List.of(
            "T below 150: the column is read in kelvin",
            "no liquid in an amount above zero",
            "no measured conductivity above zero",
            "outside the model's range of up to 4 mol/L",
            "the amount of EC is no number from zero up: -1",
            "the amount of EC is no number from zero up: half"),
        List.copyOf(score.reasons().keySet()));
  }

  @Test
  void headersWithoutTheColumnsAreRefusedByName() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> new ViscosityScorer(List.of("SMILES", "T")));
    assertTrue(refused.getMessage().contains("Canonical_SMILES"), refused.getMessage());
  }

  /** In-sample: it guards the shipped coefficients; errors on papers left out are in the docs. */
  @Test
  void shippedCoefficientsStillFitTheSharedSet() throws IOException {
    Path conductivities = SHARED.resolve("calisol23_train.csv");
    Assumptions.assumeTrue(Files.exists(conductivities), "shared conductivity set");
    try (BufferedReader reader = Files.newBufferedReader(conductivities)) {
      MeasuredTable table = MeasuredTable.read(reader);
      Score score = score(new ConductivityScorer(table.header()), table);
      assertTrue(score.zeroToSixty().median() < 0.2, score.zeroToSixty().toString());
      assertTrue(score.rowsOutside() < table.rows().size() / 50, score.reasons().toString());
    }
  }
}
