// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.PropensityFactors;

/**
 * Reads a network and its initial state, each from an SQLite file of RNMC's form or from a CSV file
 * of the same columns; the beginning of the file tells which.
 */
public final class NetworkReader {
  static final String REACTIONS = "reactions";
  static final String METADATA = "metadata";
  static final String INITIAL_STATE = "initial_state";
  static final String FACTORS = "factors";
  static final String TRAJECTORIES = "trajectories";

  private NetworkReader() {}

  /**
   * Reads a network and the state it starts from.
   *
   * @param networkFile reactions, and how many species there are where the file says
   * @param stateFile counts of the species, and the factors where the file says
   * @param factors to use instead of the file's; needed when the state is a CSV file
   * @throws NetworkException saying what is wrong, where, and what is accepted
   */
  public static StoredNetwork read(
      Path networkFile, Path stateFile, Optional<PropensityFactors> factors) {
    checkIsFile(networkFile);
    checkIsFile(stateFile);
    ReactionRows reactions = ReactionRows.read(networkFile);
    StateRows state = StateRows.read(stateFile);
    PropensityFactors chosen =
        factors
            .or(state::factors)
            .orElseThrow(() ->
                new NetworkException(
                    state.whyNoFactors()
                        + "; give the factors zero,two,duplicate, such as 1,1,0.5"));
    int species =
        reactions
            .declaredSpecies()
            .orElse(Math.max(reactions.highestSpecies(), state.highestSpecies()) + 1);
    return new StoredNetwork(reactions.network(species, chosen), state.state(species));
  }

  private static void checkIsFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new NetworkException(
          Files.exists(file) ? file + " is not a file" : "there is no file " + file);
    }
  }
}
