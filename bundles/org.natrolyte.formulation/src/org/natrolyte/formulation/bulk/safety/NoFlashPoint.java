// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.HashSet;
import java.util.Set;
import org.natrolyte.formulation.bulk.ModelLines;
import org.natrolyte.model.compound.Compound;

/** The liquids that have no flash point, from {@code data/no_flash_point.tsv}. */
final class NoFlashPoint {
  private static final int KEY = 1;

  private static final class Holder {
    private static final Set<String> KEYS = read();

    private static Set<String> read() {
      Set<String> keys = new HashSet<>();
      ModelLines.of("no_flash_point.tsv").forEach(line -> keys.add(line[KEY]));
      return Set.copyOf(keys);
    }
  }

  private NoFlashPoint() {}

  /** Whether a compound is listed, by its InChIKey. */
  static boolean has(Compound compound) {
    return Holder.KEYS.contains(compound.inchiKey());
  }
}
