// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Results by key in one file, an SQLite database: it survives the death of the program in the
 * middle of writing, and several programs may use it at once. Whatever goes wrong with it costs a
 * result, never an answer: then nothing is found and nothing is kept.
 */
public final class ResultDatabase {
  private static final int PATIENCE_MILLIS = 3000;
  private static final int LAYOUT = 1;

  /** SQLite's result codes for "held by somebody else". */
  private static final int BUSY = 5;

  private static final int LOCKED = 6;
  private static final int ATTEMPTS = 12;

  private final Path file;
  private boolean ready;

  /**
   * @param file where it is; made with its folder when something is first kept
   */
  public ResultDatabase(Path file) {
    this.file = file;
  }

  /** Changes when a result is kept, and only then; empty as long as nothing is. */
  public String stamp() {
    try {
      return Files.isRegularFile(file)
          ? Long.toString(Files.getLastModifiedTime(file).toMillis(), Character.MAX_RADIX)
          : "";
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** The result of a key; empty when there is none, or the database cannot be read. */
  public Optional<String> get(String key) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return patiently(() -> read(key));
    } catch (SQLException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<String> read(String key) throws SQLException, IOException {
    try (Connection connection = open();
        PreparedStatement select =
            connection.prepareStatement("SELECT value FROM result WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    }
  }

  /**
   * Keeps a result.
   *
   * @return whether it was kept
   */
  public boolean put(String key, String value) {
    try {
      return patiently(() -> write(key, value));
    } catch (SQLException | IOException unwritable) {
      return false;
    }
  }

  private boolean write(String key, String value) throws SQLException, IOException {
    try (Connection connection = open();
        PreparedStatement insert =
            connection.prepareStatement("INSERT OR REPLACE INTO result VALUES (?, ?)")) {
      insert.setString(1, key);
      insert.setString(2, value);
      insert.executeUpdate();
      return true;
    }
  }

  /** Something done with the database. */
  private interface Work<T> {
    T run() throws SQLException, IOException;
  }

  /**
   * Tries again while another writer holds the database: SQLite's own patience does not cover the
   * moment in which the first two set its journal up.
   */
  private static <T> T patiently(Work<T> work) throws SQLException, IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.run();
      } catch (SQLException e) {
        boolean busy = (e.getErrorCode() & 0xff) == BUSY || (e.getErrorCode() & 0xff) == LOCKED;
        if (!busy || attempt == ATTEMPTS) {
          throw e;
        }
        try {
          Thread.sleep(20L * attempt);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          throw e;
        }
      }
    }
  }

  private Connection open() throws SQLException, IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Connection connection = source.getConnection();
    try {
      prepare(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** A file of an older layout, or none at all, starts anew; a damaged one stays out of the way. */
  private synchronized void prepare(Connection connection) throws SQLException {
    if (ready) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      int layout;
      try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
        layout = row.next() ? row.getInt(1) : 0;
      }
      if (layout == LAYOUT) {
        ready = true;
        return;
      }
      if (layout > LAYOUT) {
        throw new SQLException("the cache was made by a newer version");
      }
      statement.executeUpdate(
          "CREATE TABLE IF NOT EXISTS result (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
              + " WITHOUT ROWID");
      statement.executeUpdate("PRAGMA user_version = " + LAYOUT);
    }
    ready = true;
  }
}
