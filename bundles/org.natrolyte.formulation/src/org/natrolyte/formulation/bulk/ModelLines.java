// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a data file of this bundle: fields parted by tabs, comments behind a hash left out.
 */
public final class ModelLines {
  private ModelLines() {}

  /** The fields of every line of {@code /data/NAME}. */
  public static List<String[]> of(String name) {
    String path = "/data/" + name;
    try (InputStream in = ModelLines.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the bundle lacks its file " + path);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The numbers of some fields of a line. */
  public static double[] numbers(String[] fields, int from, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Double.parseDouble(fields[from + i]);
    }
    return numbers;
  }
}
