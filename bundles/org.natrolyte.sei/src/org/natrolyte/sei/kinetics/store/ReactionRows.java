// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionNetworkBuilder;

/** The reactions of a file as they stand there, checked row by row. */
final class ReactionRows {
  private static final int PLACES = 4;
  private static final int FIRST_CAPACITY = 256;
  private static final int MOST_ON_A_SIDE = 2;
  private static final String[] PLACE_NAMES = {
    "reactant_1", "reactant_2", "product_1", "product_2"
  };

  private int[] places = new int[PLACES * FIRST_CAPACITY];
  private double[] rates = new double[FIRST_CAPACITY];
  private int size;
  private int highestSpecies = ReactionNetwork.NONE;
  private Optional<Integer> declaredSpecies = Optional.empty();

  private ReactionRows() {}

  static ReactionRows read(Path file) {
    ReactionRows rows = new ReactionRows();
    if (!SqliteFile.isSqlite(file)) {
      try (Table table = CsvTable.open(file)) {
        rows.readAll(table);
      }
      return rows;
    }
    try (SqliteFile database = SqliteFile.open(file)) {
      try (Table table = database.read(NetworkReader.REACTIONS, "reaction_id")) {
        rows.readAll(table);
      }
      try (Table table = database.read(NetworkReader.METADATA, "")) {
        rows.compare(table);
      }
    }
    return rows;
  }

  private void readAll(Table table) {
    int id = table.column("reaction_id");
    int reactantCount = table.column("number_of_reactants");
    int productCount = table.column("number_of_products");
    int[] columns = Arrays.stream(PLACE_NAMES).mapToInt(table::column).toArray();
    int rate = table.column("rate");
    while (table.next()) {
      long number = table.whole(id);
      if (number != size) {
        throw new NetworkException(
            "%s: reaction_id is %d where %d follows; accepted are the numbers from 0 without gaps"
                .formatted(table.where(), number, size));
      }
      grow();
      for (int i = 0; i < PLACES; i++) {
        place(table, i, table.small(columns[i], PLACE_NAMES[i]));
      }
      checkCount(table, "reactants", table.whole(reactantCount), 0);
      checkCount(table, "products", table.whole(productCount), MOST_ON_A_SIDE);
      rates[size] = rate(table, rate);
      size++;
    }
  }

  private void grow() {
    if (size == rates.length) {
      rates = Arrays.copyOf(rates, Math.addExact(size, size >> 1));
      places = Arrays.copyOf(places, PLACES * rates.length);
    }
  }

  private void place(Table table, int place, int species) {
    if (species < ReactionNetwork.NONE) {
      throw new NetworkException(
          "%s: %s is %d; accepted is a species from 0, or -1 for none"
              .formatted(table.where(), PLACE_NAMES[place], species));
    }
    places[PLACES * size + place] = species;
    highestSpecies = Math.max(highestSpecies, species);
  }

  private void checkCount(Table table, String side, long stated, int first) {
    if (stated < 0 || stated > MOST_ON_A_SIDE) {
      throw new NetworkException(
          "%s: number_of_%s is %d; accepted are 0, 1 and 2".formatted(table.where(), side, stated));
    }
    for (int i = 0; i < MOST_ON_A_SIDE; i++) {
      int species = places[PLACES * size + first + i];
      if (species == ReactionNetwork.NONE == i < stated) {
        throw new NetworkException(
            "%s: number_of_%s is %d and %s is %d; the first %s hold species, the others -1"
                .formatted(table.where(), side, stated, PLACE_NAMES[first + i], species, side));
      }
    }
  }

  private static double rate(Table table, int column) {
    double rate = table.real(column);
    if (!(rate >= 0) || Double.isInfinite(rate)) {
      throw new NetworkException(
          "%s: rate is %s; accepted is a finite number, not negative"
              .formatted(table.where(), rate));
    }
    return rate;
  }

  private void compare(Table metadata) {
    int species = metadata.column("number_of_species");
    int reactions = metadata.column("number_of_reactions");
    if (!metadata.next()) {
      throw new NetworkException(metadata.where() + ": there is none; accepted is one row");
    }
    if (metadata.whole(reactions) != size) {
      throw new NetworkException(
          "%s: number_of_reactions is %d, and the table reactions has %d rows"
              .formatted(metadata.where(), metadata.whole(reactions), size));
    }
    int declared = metadata.small(species, "number_of_species");
    if (declared <= highestSpecies) {
      throw new NetworkException(
          "%s: number_of_species is %d, and the reactions go up to species %d (the first is 0)"
              .formatted(metadata.where(), declared, highestSpecies));
    }
    declaredSpecies = Optional.of(declared);
  }

  Optional<Integer> declaredSpecies() {
    return declaredSpecies;
  }

  int highestSpecies() {
    return highestSpecies;
  }

  ReactionNetwork network(int speciesCount, PropensityFactors factors) {
    ReactionNetworkBuilder builder =
        ReactionNetwork.builder().factors(factors).numberedSpecies(speciesCount);
    for (int i = 0; i < size; i++) {
      int at = PLACES * i;
      builder.reaction(places[at], places[at + 1], places[at + 2], places[at + 3], rates[i]);
    }
    return builder.build();
  }
}
