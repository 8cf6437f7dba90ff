// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.sei.cli.KmcBench.Outcome;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionNetworkBuilder;
import org.natrolyte.sei.kinetics.TrajectoryRecorder;
import org.natrolyte.sei.kinetics.store.NetworkWriter;
import org.natrolyte.sei.kinetics.store.TrajectoryStore;

class KmcCommandTest {
  private static final String[] SQLITE = {
    "kmc", "--network", "rn.sqlite", "--state", "state.sqlite"
  };

  @TempDir Path folder;
  private KmcBench bench;

  /** Five hundred A that decay to B, and B that pairs to C, as SQLite and as CSV. */
  @BeforeEach
  void write() throws IOException {
    bench = new KmcBench(folder);
    ReactionNetworkBuilder builder = ReactionNetwork.builder().numberedSpecies(3);
    builder.reaction(0, -1, 1, -1, 2.0);
    builder.reaction(1, 1, 2, -1, 0.1);
    ReactionNetwork network = builder.build();
    NetworkWriter.writeNetwork(network, folder.resolve("rn.sqlite"));
    NetworkWriter.writeState(
        InitialState.of(500, 0, 0), PropensityFactors.STOCHASTIC, folder.resolve("state.sqlite"));
    Files.writeString(
        folder.resolve("rn.csv"),
        "reaction_id,number_of_reactants,number_of_products,reactant_1,reactant_2,product_1,product_2,rate\n"
            + "0,1,1,0,-1,1,-1,2.0\n"
            + "1,2,1,1,1,2,-1,0.1\n");
    Files.writeString(folder.resolve("state.csv"), "species_id,count\n0,500\n");
  }

  private Outcome run(String... more) {
    return bench.run(
        Stream.concat(Arrays.stream(SQLITE), Arrays.stream(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"--exact", "--method=fast"})
  void printsEachEventOfTheSeedsFromFirstToBeforeEnd(String how) {
    List<String> lines =
        run("--seeds", "1000:1010", "--steps", "20", how, "--csv").out().lines().toList();

    assertEquals("seed,step,reaction_id,time", lines.getFirst());
    assertEquals(1 + 10 * 20, lines.size());
    assertTrue(lines.get(1).startsWith("1000,0,0,"), lines.get(1));
    assertTrue(lines.getLast().startsWith("1009,19,"), lines.getLast());
  }

  @Test
  void sqliteAndCsvAreTheSameNetwork() {
    Outcome csv =
        bench.run(
            "kmc",
            "--network",
            "rn.csv",
            "--state",
            "state.csv",
            "--factors",
            "1,1,0.5",
            "--steps",
            "400",
            "--csv");

    assertEquals(run("--steps", "400", "--csv").out(), csv.out());
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    String one = run("--seeds", "0:9", "--steps", "300", "--csv", "--threads", "1").out();

    assertEquals(one, run("--seeds", "0:9", "--steps", "300", "--csv", "--threads", "4").out());
  }

  @Test
  void printedTimesAreWholeAndAreTheOnesWritten() {
    List<String> lines =
        run("--seeds", "7", "--steps", "50", "--csv", "--trajectories", "state.sqlite")
            .out()
            .lines()
            .skip(1)
            .toList();
    TrajectoryRecorder written = TrajectoryStore.read(folder.resolve("state.sqlite")).get(7L);

    assertEquals(50, written.size());
    for (int step = 0; step < 50; step++) {
      String[] fields = lines.get(step).split(",");
      assertEquals(Integer.parseInt(fields[2]), written.reaction(step));
      assertEquals(Double.parseDouble(fields[3]), written.seconds(step), 0.0);
    }
  }

  @Test
  void theSummaryOfManyRunsHasTheLawOfDecay() {
    Outcome outcome = run("--seeds", "1:201", "--until", "0.5");
    String a = outcome.out().lines().filter(l -> l.startsWith("species 0")).findFirst().orElse("");

    // 500 exp(-1) = 183.9; a run has a standard deviation of 10.8, the mean of 200 runs 0.8
    double mean = Double.parseDouble(a.strip().split("\\s{2,}")[2]);
    assertEquals(183.9, mean, 4 * 0.8, outcome.out());
    assertTrue(outcome.out().contains("200 seeds, 1 to 200"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource({"ode", "leap"})
  void longTimesAreReachedWithoutSingleEvents(String method) {
    Outcome outcome = run("--until", "0.5", "--method", method, "--json");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("\"time_s\""), outcome.out());
    assertEquals(2, run("--steps", "5", "--method", method).exitCode());
    assertEquals(2, run("--until", "1", "--method", method, "--csv").exitCode());
  }

  @Test
  void jsonHasTheSeedsAndTheCounts() {
    String json = run("--seeds", "3:5", "--steps", "10", "--json").out();

    for (String part : new String[] {"\"3\"", "\"4\"", "\"p95\"", "\"species_id\": 0"}) {
      assertTrue(json.contains(part), part + " in " + json);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--seeds 9:3 --steps 1 | FIRST:END",
        "--seeds x --steps 1 | 'x' is no seed",
        "--seeds 1,1 --steps 1 | twice",
        "--seeds 1 | nothing says when a run ends",
        "--steps -1 | --steps",
        "--until nan | --until",
        "--steps 5 --method fst | Did you mean fast",
        "--steps 5 --threads 0 | --threads",
        "--steps 5 --factors 1,1 | three numbers",
        "--steps 5 --factors 1,1,x | 'x' is no number",
        "--steps 5 --factors 1,-1,1 | factor_two",
        "--steps 5 --csv --json | choose one",
      })
  void wrongArgumentsAreExplained(String args, String message) {
    Outcome outcome = run(args.strip().split(" "));

    assertEquals(2, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void aCsvStateNeedsFactors() {
    Outcome outcome =
        bench.run("kmc", "--network", "rn.csv", "--state", "state.csv", "--steps", "4");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("zero,two,duplicate"), outcome.err());
  }

  @Test
  void aMissingFileIsNamed() {
    Outcome outcome =
        bench.run("kmc", "--network", "no.sqlite", "--state", "state.csv", "--steps", "4");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("no.sqlite"), outcome.err());
  }
}
