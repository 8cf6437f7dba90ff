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

  private final Map<String, SpeciesResult> bySmiles = new HashMap<>();

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
    try {
      SpeciesResult species = SpeciesLine.read(line);
      bySmiles.put(species.method().id() + " " + species.smiles(), species);
    } catch (IllegalArgumentException e) {
      throw new IOException(FILE + ", line " + number + ": " + e.getMessage(), e);
    }
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
    return Optional.ofNullable(bySmiles.get(method.id() + " " + smiles));
  }

  /** How many results there are. */
  public int size() {
    return bySmiles.size();
  }
}
