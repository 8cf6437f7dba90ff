// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.natrolyte.sei.kinetics.NetworkException;

/** Comma-separated numbers under a line with the names of the columns. */
final class CsvTable implements Table {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final BufferedReader reader;
  private final List<String> header;
  private String[] fields = {};
  private int line;

  private CsvTable(Path file, BufferedReader reader) {
    this.file = file;
    this.reader = reader;
    String first = readLine();
    if (first == null) {
      throw new NetworkException(file.getFileName() + " is empty");
    }
    String names = first.charAt(0) == BYTE_ORDER_MARK ? first.substring(1) : first;
    header = Arrays.stream(names.split(",", -1)).map(CsvTable::bare).toList();
  }

  static CsvTable open(Path file) {
    try {
      return new CsvTable(file, Files.newBufferedReader(file));
    } catch (IOException e) {
      throw new NetworkException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String bare(String field) {
    String text = field.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** The next line that is not blank; null at the end. */
  private String readLine() {
    try {
      String text = reader.readLine();
      line++;
      while (text != null && text.isBlank()) {
        text = reader.readLine();
        line++;
      }
      return text;
    } catch (MalformedInputException e) {
      throw new NetworkException(
          file.getFileName() + " is neither an SQLite file nor text in UTF-8", e);
    } catch (IOException e) {
      throw new NetworkException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean next() {
    String text = readLine();
    if (text == null) {
      return false;
    }
    fields = text.split(",", -1);
    if (fields.length != header.size()) {
      throw new NetworkException(
          "%s: %d fields under %d column names".formatted(where(), fields.length, header.size()));
    }
    return true;
  }

  @Override
  public int column(String name) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new NetworkException(
          "%s has no column '%s'; its columns are %s"
              .formatted(file.getFileName(), name, String.join(", ", header)));
    }
    return column;
  }

  @Override
  public long whole(int column) {
    String text = bare(fields[column]);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new NetworkException(
          "%s: %s is '%s'; accepted is a whole number".formatted(where(), header.get(column), text),
          e);
    }
  }

  @Override
  public double real(int column) {
    String text = bare(fields[column]);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new NetworkException(
          "%s: %s is '%s'; accepted is a number".formatted(where(), header.get(column), text), e);
    }
  }

  @Override
  public String where() {
    return file.getFileName() + ", line " + line;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new NetworkException(file + " cannot be closed: " + e.getMessage(), e);
    }
  }
}
