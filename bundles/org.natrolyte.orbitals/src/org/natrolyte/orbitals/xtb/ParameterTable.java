// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A table of the folder {@code data/xtb}: lines of a keyword and values parted by blanks, {@code #}
 * starts a comment line. What the columns mean stands at the head of each file.
 */
public final class ParameterTable {
  private ParameterTable() {}

  /**
   * The lines of a table that carry values.
   *
   * @param file name in {@code data/xtb}, for example {@code d4.txt}
   */
  public static List<Row> read(String file) {
    String path = "/data/xtb/" + file;
    List<Row> rows = new ArrayList<>();
    try (InputStream in = ParameterTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "the table " + path + " is missing from the orbitals bundle; install it again");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(new Row(file, number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + path + " could not be read", e);
    }
    return rows;
  }

  /** One line, read from left to right. */
  public static final class Row {
    private final String file;
    private final int number;
    private final StringTokenizer tokens;
    private final String keyword;

    private Row(String file, int number, String line) {
      this.file = file;
      this.number = number;
      this.tokens = new StringTokenizer(line, " ");
      this.keyword = word();
    }

    /** First word of the line. */
    public String keyword() {
      return keyword;
    }

    /** Next word. */
    public String word() {
      if (!tokens.hasMoreTokens()) {
        throw malformed("has a value too few", null);
      }
      return tokens.nextToken();
    }

    /** Next value as a number. */
    public double number() {
      String text = word();
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw malformed("has '" + text + "' where a number is due", e);
      }
    }

    /** Next value as an integer. */
    public int integer() {
      String text = word();
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw malformed("has '" + text + "' where an integer is due", e);
      }
    }

    /** All values that are left. */
    public double[] numbers() {
      double[] values = new double[tokens.countTokens()];
      for (int i = 0; i < values.length; i++) {
        values[i] = number();
      }
      return values;
    }

    private IllegalStateException malformed(String what, Exception cause) {
      return new IllegalStateException("line " + number + " of " + file + " " + what, cause);
    }
  }
}
