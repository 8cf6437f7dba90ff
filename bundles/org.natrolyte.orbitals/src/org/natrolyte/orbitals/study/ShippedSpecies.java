// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.orbitals.engine.Method;

/**
 * Results for the compounds of the library and their complexes with Na+, computed beforehand by the
 * built-in engine; the file's head says how.
 */
public final class ShippedSpecies {
  private static final String FILE = "/data/orbitals/species.tsv";

  private static final int METHOD = 2;

  private final Map<String, Row> rows = new HashMap<>();

  /** A line of the file and its number; read when it is asked for, as a recipe asks for few. */
  private record Row(int number, String line) {}

  private ShippedSpecies(BufferedReader lines) throws IOException {
    int number = 0;
    String line = lines.readLine();
    while (line != null) {
      number++;
      if (!line.startsWith("#") && !line.startsWith("smiles\t") && !line.isBlank()) {
        add(line, number);
      }
      line = lines.readLine();
    }
  }

  private void add(String line, int number) throws IOException {
    String[] fields = line.split("\t", METHOD + 2);
    if (fields.length <= METHOD) {
      throw new IOException(FILE + ", line " + number + ": too few fields");
    }
    rows.put(fields[METHOD] + " " + fields[0], new Row(number, line));
  }

  private static final class Once {
    private static final ShippedSpecies TABLE = load();

    private static ShippedSpecies load() {
      try (InputStream in = ShippedSpecies.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IOException(FILE + " is missing");
        }
        return new ShippedSpecies(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The table, read when it is first asked for. */
  public static ShippedSpecies table() {
    return Once.TABLE;
  }

  /** The result for a structure as the library writes it. */
  public Optional<SpeciesResult> find(String smiles, Method method) {
    return Optional.ofNullable(rows.get(method.id() + " " + smiles)).map(ShippedSpecies::read);
  }

  /** How many results there are. */
  public int size() {
    return rows.size();
  }

  private static SpeciesResult read(Row row) {
    try {
      return SpeciesLine.read(row.line());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(FILE + ", line " + row.number() + ": " + e.getMessage(), e);
    }
  }
}
