// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.natrolyte.sei.kinetics.NetworkException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One SQLite database. */
final class SqliteFile implements AutoCloseable {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final Connection connection;

  private SqliteFile(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Whether a file is an SQLite database. */
  static boolean isSqlite(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException e) {
      throw new NetworkException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  static SqliteFile open(Path file) {
    return connect(file, true);
  }

  /** Opens a database to write in, made anew where there is none. */
  static SqliteFile openToWrite(Path file) {
    return connect(file, false);
  }

  private static SqliteFile connect(Path file, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    try {
      return new SqliteFile(file, source.getConnection());
    } catch (SQLException e) {
      throw new NetworkException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  String name() {
    return file.getFileName().toString();
  }

  /** The names of the tables. */
  List<String> tables() {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw new NetworkException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  boolean has(String table) {
    return tables().stream().anyMatch(table::equalsIgnoreCase);
  }

  /**
   * Reads a table.
   *
   * @param table its name
   * @param order a column to sort by; empty for none
   * @throws NetworkException when the table or the column is not there
   */
  SqliteTable read(String table, String order) {
    if (!has(table)) {
      String there = tables().isEmpty() ? "none" : String.join(", ", tables());
      throw new NetworkException(
          "%s has no table '%s'; its tables: %s".formatted(name(), table, there));
    }
    try {
      SqliteTable rows = SqliteTable.query(connection, name(), table, "");
      if (order.isEmpty()) {
        return rows;
      }
      rows.column(order);
      rows.close();
      return SqliteTable.query(connection, name(), table, " ORDER BY " + order);
    } catch (SQLException e) {
      throw new NetworkException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** What is done in one transaction: all of it or nothing. */
  void write(Work work) {
    try {
      connection.setAutoCommit(false);
      work.in(this);
      connection.commit();
    } catch (SQLException e) {
      throw new NetworkException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** A statement to insert rows in a table with so many columns. */
  PreparedStatement insert(String table, int columns) throws SQLException {
    String places = "?, ".repeat(columns - 1) + "?";
    return connection.prepareStatement(
        String.format(Locale.ROOT, "INSERT INTO %s VALUES (%s)", table, places));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new NetworkException(file + " cannot be closed: " + e.getMessage(), e);
    }
  }

  /** Writes in a database. */
  @FunctionalInterface
  interface Work {
    void in(SqliteFile database) throws SQLException;
  }
}
