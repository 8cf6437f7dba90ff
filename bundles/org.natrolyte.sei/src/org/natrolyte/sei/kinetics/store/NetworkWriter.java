// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;

/** Writes networks and states as the SQLite files that RNMC reads. */
public final class NetworkWriter {
  private static final int REACTION_COLUMNS = 8;

  private NetworkWriter() {}

  /**
   * Writes the tables `metadata` and `reactions`.
   *
   * @param file made anew; may be the file of the state
   * @throws org.natrolyte.sei.kinetics.NetworkException when the file cannot be written or has such
   *     a table
   */
  public static void writeNetwork(ReactionNetwork network, Path file) {
    write(
        file,
        database -> {
          database.execute(
              "CREATE TABLE metadata (number_of_species INTEGER NOT NULL,"
                  + " number_of_reactions INTEGER NOT NULL)");
          database.execute(
              "CREATE TABLE reactions (reaction_id INTEGER NOT NULL PRIMARY KEY,"
                  + " number_of_reactants INTEGER NOT NULL, number_of_products INTEGER NOT NULL,"
                  + " reactant_1 INTEGER NOT NULL, reactant_2 INTEGER NOT NULL,"
                  + " product_1 INTEGER NOT NULL, product_2 INTEGER NOT NULL,"
                  + " rate REAL NOT NULL)");
          try (PreparedStatement row = database.insert(NetworkReader.METADATA, 2)) {
            row.setInt(1, network.speciesCount());
            row.setInt(2, network.reactionCount());
            row.executeUpdate();
          }
          try (PreparedStatement row = database.insert(NetworkReader.REACTIONS, REACTION_COLUMNS)) {
            for (int i = 0; i < network.reactionCount(); i++) {
              fill(row, network, i);
              row.executeUpdate();
            }
          }
        });
  }

  private static void fill(PreparedStatement row, ReactionNetwork network, int reaction)
      throws SQLException {
    int column = 1;
    row.setInt(column++, reaction);
    row.setInt(column++, network.reactantCount(reaction));
    row.setInt(column++, network.productCount(reaction));
    row.setInt(column++, network.reactant1(reaction));
    row.setInt(column++, network.reactant2(reaction));
    row.setInt(column++, network.product1(reaction));
    row.setInt(column++, network.product2(reaction));
    row.setDouble(column, network.rateConstant(reaction));
  }

  /**
   * Writes the tables `initial_state` and `factors`, and an empty `trajectories`.
   *
   * @param file made anew; may be the file of the network
   * @throws org.natrolyte.sei.kinetics.NetworkException when the file cannot be written or has such
   *     a table
   */
  public static void writeState(InitialState state, PropensityFactors factors, Path file) {
    write(
        file,
        database -> {
          database.execute(
              "CREATE TABLE initial_state (species_id INTEGER NOT NULL PRIMARY KEY,"
                  + " count INTEGER NOT NULL)");
          database.execute(
              "CREATE TABLE factors (factor_zero REAL NOT NULL, factor_two REAL NOT NULL,"
                  + " factor_duplicate REAL NOT NULL)");
          database.execute(TrajectoryStore.CREATE);
          try (PreparedStatement row = database.insert(NetworkReader.INITIAL_STATE, 2)) {
            for (int i = 0; i < state.speciesCount(); i++) {
              row.setInt(1, i);
              row.setInt(2, state.count(i));
              row.executeUpdate();
            }
          }
          try (PreparedStatement row = database.insert(NetworkReader.FACTORS, 3)) {
            row.setDouble(1, factors.zero());
            row.setDouble(2, factors.two());
            row.setDouble(3, factors.duplicate());
            row.executeUpdate();
          }
        });
  }

  private static void write(Path file, SqliteFile.Work work) {
    try (SqliteFile database = SqliteFile.openToWrite(file)) {
      database.write(work);
    }
  }
}
