// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.SmallNetworks;
import org.natrolyte.sei.kinetics.TrajectoryRecorder;

/** Files there and back, and what is said of wrong ones. */
class StoreTest {
  private static final String HEADER =
      "reaction_id,number_of_reactants,number_of_products,reactant_1,reactant_2,product_1,product_2,rate";

  @TempDir Path folder;

  private Path text(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static void assertSame(ReactionNetwork expected, ReactionNetwork actual) {
    assertEquals(expected.speciesCount(), actual.speciesCount());
    assertEquals(expected.reactionCount(), actual.reactionCount());
    assertEquals(expected.factors(), actual.factors());
    for (int i = 0; i < expected.reactionCount(); i++) {
      assertEquals(expected.reactant1(i), actual.reactant1(i));
      assertEquals(expected.reactant2(i), actual.reactant2(i));
      assertEquals(expected.product1(i), actual.product1(i));
      assertEquals(expected.product2(i), actual.product2(i));
      assertEquals(expected.rateConstant(i), actual.rateConstant(i), 0.0);
    }
  }

  @ParameterizedTest
  @CsvSource({"rn.sqlite,state.sqlite", "all.sqlite,all.sqlite", "a b%20?#.db,ü.db"})
  void aNetworkComesBackFromSqliteBitForBit(String networkName, String stateName) {
    ReactionNetwork network = SmallNetworks.mixed();
    InitialState state = InitialState.of(20, 5, 0, 2);
    Path networkFile = folder.resolve(networkName);
    Path stateFile = folder.resolve(stateName);
    NetworkWriter.writeNetwork(network, networkFile);
    NetworkWriter.writeState(state, network.factors(), stateFile);
    StoredNetwork read = NetworkReader.read(networkFile, stateFile, Optional.empty());

    assertSame(network, read.network());
    assertEquals(state, read.state());
  }

  @Test
  void givenFactorsGoBeforeThoseOfTheFile() {
    ReactionNetwork network = SmallNetworks.mixed();
    Path file = folder.resolve("all.sqlite");
    NetworkWriter.writeNetwork(network, file);
    NetworkWriter.writeState(InitialState.of(1, 1, 1, 1), network.factors(), file);
    PropensityFactors given = new PropensityFactors(2, 3, 4);

    assertEquals(given, NetworkReader.read(file, file, Optional.of(given)).network().factors());
  }

  @Test
  void trajectoriesComeBackAndAreReplacedBySeed() {
    Path file = folder.resolve("t.sqlite");
    TrajectoryRecorder first = new TrajectoryRecorder();
    first.happened(0, 4, 0.1);
    first.happened(1, 2, 1.0 / 3);
    TrajectoryRecorder second = new TrajectoryRecorder();
    second.happened(0, 7, 1e-300);
    TrajectoryStore.write(Map.of(5L, first, 6L, first), file);
    TrajectoryStore.write(Map.of(6L, second), file);
    Map<Long, TrajectoryRecorder> read = TrajectoryStore.read(file);

    assertEquals(2, read.size());
    assertEquals(1.0 / 3, read.get(5L).seconds(1), 0.0);
    assertEquals(1, read.get(6L).size());
    assertEquals(7, read.get(6L).reaction(0));
  }

  @Test
  void columnsMayStandInAnyOrderWithOthersBetween() throws IOException {
    Path network =
        text(
            "rn.csv",
            "\uFEFFrate, dG"
                + " ,reaction_id,number_of_products,number_of_reactants,product_1,product_2,reactant_1,reactant_2",
            "2.5,-1,0,1,2,2,-1,0,1",
            "",
            "1e3,-1,1,0,1,-1,-1,2,-1");
    Path state = text("s.csv", "count,species_id", "4,1", "9,0");
    StoredNetwork read =
        NetworkReader.read(network, state, Optional.of(PropensityFactors.STOCHASTIC));

    assertEquals(3, read.network().speciesCount());
    assertEquals(InitialState.of(9, 4, 0), read.state());
    assertEquals(2.5 * 9 * 4, read.network().propensity(0, new int[] {9, 4, 0}), 0.0);
    assertEquals(0, read.network().productCount(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,1,1,0,-1,1,-1,-2.0 | line 2: rate is -2.0",
        "0,1,1,0,-1,1,-1,inf | rate is 'inf'",
        "0,1,1,0,-1,1,-1,NaN | rate is NaN",
        "1,1,1,0,-1,1,-1,2.0 | reaction_id is 1 where 0 follows",
        "0,2,1,0,-1,1,-1,2.0 | number_of_reactants is 2 and reactant_2 is -1",
        "0,1,1,0,1,1,-1,2.0 | number_of_reactants is 1 and reactant_2 is 1",
        "0,1,0,0,-1,1,-1,2.0 | number_of_products is 0 and product_1 is 1",
        "0,3,1,0,-1,1,-1,2.0 | number_of_reactants is 3",
        "0,1,1,-2,-1,1,-1,2.0 | reactant_1 is -2",
        "0,1,1,0,-1,1,2.0 | 7 fields under 8",
        "0,1,1,x,-1,1,-1,2.0 | reactant_1 is 'x'",
        "0,1,1,0,-1,99999999999,-1,2.0 | product_1 is 99999999999",
      })
  void wrongReactionsAreExplained(String line, String message) throws IOException {
    Path network = text("rn.csv", HEADER, line.strip());
    Path state = text("s.csv", "species_id,count", "0,1");

    assertSaid(message, network, state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,-3 | count is -3",
        "-1,3 | species_id is -1",
        "0,2.5 | count is '2.5'",
        "0,9999999999 | count is 9999999999",
      })
  void wrongStatesAreExplained(String line, String message) throws IOException {
    Path network = text("rn.csv", HEADER, "0,1,1,0,-1,1,-1,2.0");

    assertSaid(message, network, text("s.csv", "species_id,count", line.strip()));
  }

  @Test
  void aMissingColumnIsNamedWithThoseThatAreThere() throws IOException {
    Path network = text("rn.csv", HEADER.replace("rate", "k"), "0,1,1,0,-1,1,-1,2.0");

    assertSaid("has no column 'rate'; its columns are", network, text("s.csv", "species_id,count"));
  }

  @Test
  void aSpeciesTwiceInAStateIsRefused() throws IOException {
    Path network = text("rn.csv", HEADER, "0,1,1,0,-1,1,-1,2.0");

    assertSaid("a second time", network, text("s.csv", "species_id,count", "0,1", "0,2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DROP TABLE metadata | has no table 'metadata'; its tables: ",
        "DROP TABLE reactions | has no table 'reactions'",
        "DROP TABLE initial_state | has no table 'initial_state'",
        "DROP TABLE factors | has no table 'factors'; give the factors",
        "DELETE FROM factors | accepted is one row",
        "UPDATE factors SET factor_two = -1 | factor_two is -1.0",
        "DELETE FROM metadata | accepted is one row",
        "UPDATE metadata SET number_of_species = 2 | number_of_species is 2",
        "UPDATE metadata SET number_of_reactions = 2 | the table reactions has 10 rows",
        "UPDATE reactions SET rate = -1 WHERE reaction_id = 3 | row 4: rate is -1.0",
        "UPDATE reactions SET rate = 'fast' WHERE reaction_id = 3 | rate is fast",
        "DELETE FROM reactions WHERE reaction_id = 3 | reaction_id is 4 where 3 follows",
        "ALTER TABLE reactions DROP COLUMN product_2 | has no column 'product_2'",
        "INSERT INTO initial_state VALUES (77, 1) | the state has species 77",
      })
  void wrongDatabasesAreExplained(String change, String message) {
    ReactionNetwork network = SmallNetworks.mixed();
    Path file = folder.resolve("all.sqlite");
    NetworkWriter.writeNetwork(network, file);
    NetworkWriter.writeState(InitialState.of(1, 1, 1, 1), network.factors(), file);
    try (SqliteFile database = SqliteFile.openToWrite(file)) {
      database.write(open -> open.execute(change.strip()));
    }

    NetworkException said =
        assertThrows(
            NetworkException.class, () -> NetworkReader.read(file, file, Optional.empty()));
    assertTrue(said.getMessage().contains(message.strip()), said.getMessage());
  }

  private static void assertSaid(String message, Path network, Path state) {
    NetworkException said =
        assertThrows(
            NetworkException.class,
            () -> NetworkReader.read(network, state, Optional.of(PropensityFactors.STOCHASTIC)));
    assertTrue(said.getMessage().contains(message), said.getMessage());
  }
}
