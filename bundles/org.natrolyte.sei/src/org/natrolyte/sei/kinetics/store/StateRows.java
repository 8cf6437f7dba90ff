// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.PropensityFactors;

/** The initial state of a file, checked row by row. */
final class StateRows {
  private final String file;
  private final Map<Integer, Integer> counts = new LinkedHashMap<>();
  private Optional<PropensityFactors> factors = Optional.empty();
  private String whyNoFactors = "";

  private StateRows(String file) {
    this.file = file;
  }

  static StateRows read(Path path) {
    StateRows rows = new StateRows(path.getFileName().toString());
    if (!SqliteFile.isSqlite(path)) {
      try (Table table = CsvTable.open(path)) {
        rows.readAll(table);
      }
      rows.whyNoFactors = rows.file + " is a CSV file, which has no factors";
      return rows;
    }
    try (SqliteFile database = SqliteFile.open(path)) {
      try (Table table = database.read(NetworkReader.INITIAL_STATE, "")) {
        rows.readAll(table);
      }
      if (database.has(NetworkReader.FACTORS)) {
        try (Table table = database.read(NetworkReader.FACTORS, "")) {
          rows.readFactors(table);
        }
      } else {
        rows.whyNoFactors = rows.file + " has no table '" + NetworkReader.FACTORS + "'";
      }
    }
    return rows;
  }

  private void readAll(Table table) {
    int species = table.column("species_id");
    int count = table.column("count");
    while (table.next()) {
      int number = table.small(species, "species_id");
      int value = table.small(count, "count");
      if (number < 0) {
        throw new NetworkException(
            "%s: species_id is %d; accepted are whole numbers from 0"
                .formatted(table.where(), number));
      }
      if (value < 0) {
        throw new NetworkException(
            "%s: count is %d; accepted are whole numbers from 0".formatted(table.where(), value));
      }
      if (counts.putIfAbsent(number, value) != null) {
        throw new NetworkException(
            "%s: species %d is there a second time".formatted(table.where(), number));
      }
    }
  }

  private void readFactors(Table table) {
    int zero = table.column("factor_zero");
    int two = table.column("factor_two");
    int duplicate = table.column("factor_duplicate");
    if (!table.next()) {
      throw new NetworkException(
          table.where() + ": there is none; accepted is one row: " + PropensityFactors.ACCEPTED);
    }
    try {
      factors =
          Optional.of(
              new PropensityFactors(table.real(zero), table.real(two), table.real(duplicate)));
    } catch (NetworkException e) {
      throw new NetworkException(table.where() + ": " + e.getMessage(), e);
    }
  }

  Optional<PropensityFactors> factors() {
    return factors;
  }

  /** Why there are no factors, when there are none. */
  String whyNoFactors() {
    return whyNoFactors;
  }

  int highestSpecies() {
    return counts.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  InitialState state(int speciesCount) {
    if (highestSpecies() >= speciesCount) {
      throw new NetworkException(
          "%s: the state has species %d, and the network has %d species (the first is 0)"
              .formatted(file, highestSpecies(), speciesCount));
    }
    int[] all = new int[speciesCount];
    counts.forEach((species, count) -> all[species] = count);
    return InitialState.of(all);
  }
}
