// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.conductivity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.formulation.bulk.ModelLines;

/**
 * A salt of lithium or sodium.
 *
 * @param cation which
 * @param anion with what it goes
 */
public record AlkaliSalt(Cation cation, Anion anion) {
  /** The cations that the model was fitted to. */
  public enum Cation {
    LITHIUM("Li"),
    SODIUM("Na");

    private final String symbol;

    Cation(String symbol) {
      this.symbol = symbol;
    }
  }

  private static final class Anions {
    private static final Map<String, Anion> BY_NAME = read();

    private static Map<String, Anion> read() {
      Map<String, Anion> map = new HashMap<>();
      for (String[] line : ModelLines.of("anions.tsv")) {
        if (!"symbol".equals(line[0])) {
          Anion anion =
              new Anion(
                  line[0],
                  Double.parseDouble(line[1]),
                  Double.parseDouble(line[2]),
                  Double.parseDouble(line[5]));
          map.put(key(line[0]), anion);
          for (String name : line[4].split("\\|")) {
            map.put(key(name), anion);
          }
        }
      }
      return map;
    }
  }

  /** Reads the name of a salt: "LiPF6", "NaTFSI", "LiN(SO2CF3)2"; empty for one not known. */
  public static Optional<AlkaliSalt> named(String name) {
    String text = name.strip();
    for (Cation cation : Cation.values()) {
      if (text.regionMatches(true, 0, cation.symbol, 0, cation.symbol.length())) {
        return Optional.ofNullable(Anions.BY_NAME.get(key(text.substring(2))))
            .map(anion -> new AlkaliSalt(cation, anion));
      }
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** "LiPF6". */
  public String name() {
    return cation.symbol + anion.symbol();
  }
}
