// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.TrajectoryRecorder;

/** Trajectories in the table `trajectories` of an SQLite file, or in a CSV file. */
public final class TrajectoryStore {
  static final String CREATE =
      "CREATE TABLE IF NOT EXISTS trajectories (seed INTEGER NOT NULL, step INTEGER NOT NULL,"
          + " reaction_id INTEGER NOT NULL, time REAL NOT NULL)";
  private static final int COLUMNS = 4;

  private TrajectoryStore() {}

  /**
   * Adds trajectories to a file; those of the same seeds are replaced.
   *
   * @param file an SQLite file, made anew where there is none; RNMC keeps them with the state
   * @throws NetworkException when the file cannot be written
   */
  public static void write(Map<Long, TrajectoryRecorder> trajectoriesBySeed, Path file) {
    try (SqliteFile database = SqliteFile.openToWrite(file)) {
      database.write(open -> {
        open.execute(CREATE);
        for (long seed : trajectoriesBySeed.keySet()) {
          open.execute("DELETE FROM trajectories WHERE seed = " + seed);
        }
        try (PreparedStatement row = open.insert(NetworkReader.TRAJECTORIES, COLUMNS)) {
          for (Map.Entry<Long, TrajectoryRecorder> entry : trajectoriesBySeed.entrySet()) {
            TrajectoryRecorder events = entry.getValue();
            for (int step = 0; step < events.size(); step++) {
              row.setLong(1, entry.getKey());
              row.setInt(2, step);
              row.setInt(3, events.reaction(step));
              row.setDouble(COLUMNS, events.seconds(step));
              row.executeUpdate();
            }
          }
        }
      });
    }
  }

  /**
   * Reads trajectories.
   *
   * @param file SQLite or CSV
   * @return the events of each seed
   * @throws NetworkException when the table, a column or a step is missing
   */
  public static SortedMap<Long, TrajectoryRecorder> read(Path file) {
    if (!SqliteFile.isSqlite(file)) {
      try (Table table = CsvTable.open(file)) {
        return read(table);
      }
    }
    try (SqliteFile database = SqliteFile.open(file);
        Table table = database.read(NetworkReader.TRAJECTORIES, "step")) {
      return read(table);
    }
  }

  private static SortedMap<Long, TrajectoryRecorder> read(Table table) {
    int seed = table.column("seed");
    int step = table.column("step");
    int reaction = table.column("reaction_id");
    int time = table.column("time");
    SortedMap<Long, TrajectoryRecorder> trajectories = new TreeMap<>();
    while (table.next()) {
      TrajectoryRecorder events =
          trajectories.computeIfAbsent(table.whole(seed), s -> new TrajectoryRecorder());
      if (table.whole(step) != events.size()) {
        throw new NetworkException(
            "%s: step %d of seed %d, where step %d follows"
                .formatted(table.where(), table.whole(step), table.whole(seed), events.size()));
      }
      events.happened(events.size(), table.small(reaction, "reaction_id"), table.real(time));
    }
    return trajectories;
  }
}
