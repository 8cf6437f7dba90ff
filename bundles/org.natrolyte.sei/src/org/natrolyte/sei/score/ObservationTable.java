// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.natrolyte.sei.label.SeiLabel;
import org.natrolyte.sei.species.DataTable;

/** Reads published films from a table of the form of {@code data/observations.csv}. */
public final class ObservationTable {
  private static final double ROOM = 25;

  private ObservationTable() {}

  /** The films that come with the program, to be shown beside predictions. */
  public static List<Observation> bundled() {
    return read(DataTable.bundled("observations.csv"));
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException naming file, line and what is wrong
   */
  public static List<Observation> read(DataTable table) {
    table.requiring("obs_id", "solvents", "salts", "major_products", "label");
    List<Observation> observations = new ArrayList<>();
    for (DataTable.Row row : table.rows()) {
      observations.add(observation(row));
    }
    if (observations.isEmpty()) {
      throw new IllegalArgumentException(table.name() + " has no rows");
    }
    return List.copyOf(observations);
  }

  private static Observation observation(DataTable.Row row) {
    List<String> liquids = new ArrayList<>(list(row.text("solvents")));
    liquids.addAll(list(row.text("diluents")));
    List<String> salts = list(row.text("salts"));
    if (liquids.isEmpty() || salts.isEmpty()) {
      throw row.wrong("a row needs solvents and salts, such as EC:0.5;DEC:0.5 and NaPF6:1", null);
    }
    List<String> additives = list(row.text("additives"));
    return new Observation(
        row.text("obs_id"),
        row.text("formulation"),
        Observation.recipe(salts, liquids, additives),
        Stream.of(salts, liquids, additives).flatMap(List::stream).map(Observation::name).toList(),
        row.number("temperature_C").orElse(ROOM),
        startsAsSodium(row.text("electrode")),
        list(row.text("major_products")),
        list(row.text("minor_products")),
        SeiLabel.of(row.text("label"))
            .orElseThrow(() ->
                row.wrong(
                    "'%s' is no label; there are %s".formatted(row.text("label"), SeiLabel.codes()),
                    null)),
        row.text("confidence"),
        row.text("technique"),
        row.text("source"));
  }

  /**
   * Whether the first electrode named is sodium: "Na metal" is, "Cu/Na" is sodium plated on copper
   * and is not. A row that names none is taken as sodium.
   */
  static boolean startsAsSodium(String electrode) {
    return electrode.isBlank() || electrode.strip().matches("(?i)(na|sodium)\\b.*");
  }

  private static List<String> list(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
