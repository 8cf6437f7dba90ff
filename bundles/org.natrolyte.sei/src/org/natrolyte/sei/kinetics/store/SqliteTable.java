// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.sei.kinetics.NetworkException;

/** A table of an SQLite database. */
final class SqliteTable implements Table {
  private final String label;
  private final Statement statement;
  private final ResultSet rows;
  private final List<String> names;
  private long row;

  private SqliteTable(String label, Statement statement, ResultSet rows, List<String> names) {
    this.label = label;
    this.statement = statement;
    this.rows = rows;
    this.names = names;
  }

  static SqliteTable query(Connection connection, String file, String table, String order)
      throws SQLException {
    Statement statement = connection.createStatement();
    ResultSet rows = statement.executeQuery("SELECT * FROM " + table + order);
    ResultSetMetaData columns = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnName(i));
    }
    return new SqliteTable(file + ", table " + table, statement, rows, names);
  }

  @Override
  public boolean next() {
    try {
      row++;
      return rows.next();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public int column(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    throw new NetworkException(
        "%s has no column '%s'; its columns are %s"
            .formatted(label, name, String.join(", ", names)));
  }

  @Override
  public long whole(int column) {
    return switch (value(column)) {
      case Integer number -> number;
      case Long number -> number;
      case Double number when Math.rint(number) == number && Math.abs(number) < 0x1p53 ->
          number.longValue();
      case Object other -> throw wrong(column, other, "a whole number");
    };
  }

  @Override
  public double real(int column) {
    return switch (value(column)) {
      case Number number -> number.doubleValue();
      case Object other -> throw wrong(column, other, "a number");
    };
  }

  private Object value(int column) {
    try {
      Object value = rows.getObject(column + 1);
      if (value == null) {
        throw wrong(column, "empty (NULL)", "a number");
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private NetworkException wrong(int column, Object value, String accepted) {
    return new NetworkException(
        "%s: %s is %s; accepted is %s".formatted(where(), names.get(column), value, accepted));
  }

  private NetworkException unreadable(SQLException e) {
    return new NetworkException(where() + " cannot be read: " + e.getMessage(), e);
  }

  @Override
  public String where() {
    return label + ", row " + row;
  }

  @Override
  public void close() {
    try (statement) {
      rows.close();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }
}
