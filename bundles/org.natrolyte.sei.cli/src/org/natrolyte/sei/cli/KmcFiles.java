// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.store.NetworkReader;
import org.natrolyte.sei.kinetics.store.StoredNetwork;
import picocli.CommandLine.Option;

/** Where the network comes from, and where its trajectories go. */
final class KmcFiles {
  private static final int FACTOR_COUNT = 3;

  @Option(
      names = "--network",
      required = true,
      paramLabel = "FILE",
      description = "The reactions: SQLite (tables metadata and reactions) or CSV.")
  private String network;

  @Option(
      names = "--state",
      required = true,
      paramLabel = "FILE",
      description = "The initial state: SQLite (tables initial_state and factors) or CSV.")
  private String state;

  @Option(
      names = "--factors",
      paramLabel = "ZERO,TWO,DUPLICATE",
      description =
          "The factors of the propensities; needed with a CSV state, and go before the table"
              + " factors.")
  private String factors;

  @Option(
      names = "--trajectories",
      paramLabel = "FILE",
      description =
          "Write every event to the table trajectories of this SQLite file, too. Events of the same"
              + " seeds are replaced; it may be the file of the state, as RNMC does it.")
  private String trajectories;

  StoredNetwork read(CliContext context) {
    return NetworkReader.read(context.file(network), context.file(state), givenFactors());
  }

  boolean wantsEvents() {
    return trajectories != null;
  }

  Optional<Path> trajectories(CliContext context) {
    return Optional.ofNullable(trajectories).map(context::file);
  }

  private Optional<PropensityFactors> givenFactors() {
    if (factors == null) {
      return Optional.empty();
    }
    String[] parts = factors.split(",", -1);
    if (parts.length != FACTOR_COUNT) {
      throw new InputException(
          "--factors: three numbers with commas, zero,two,duplicate, such as 1,1,0.5, not '%s'."
              .formatted(factors));
    }
    try {
      return Optional.of(
          new PropensityFactors(number(parts[0]), number(parts[1]), number(parts[2])));
    } catch (NetworkException e) {
      throw new InputException("--factors: " + e.getMessage() + ".", e);
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new InputException("--factors: '" + text + "' is no number.", e);
    }
  }
}
