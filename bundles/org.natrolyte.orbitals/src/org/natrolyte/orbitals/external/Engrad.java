// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.util.List;
import org.natrolyte.orbitals.imported.ImportException;

/** The gradient file that xtb writes in ORCA's form: comment lines, then one number a line. */
final class Engrad {
  private Engrad() {}

  /** In hartree/bohr, three an atom. */
  static List<Double> read(String text, int atoms) throws ImportException {
    List<String> numbers =
        text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    int first = 2;
    if (numbers.size() < first + 3 * atoms || !numbers.getFirst().equals("" + atoms)) {
      throw new ImportException("its gradient file is missing or incomplete");
    }
    try {
      return numbers.subList(first, first + 3 * atoms).stream().map(Double::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new ImportException("a number of its gradient is damaged", e);
    }
  }
}
