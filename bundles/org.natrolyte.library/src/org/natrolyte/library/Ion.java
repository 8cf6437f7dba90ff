// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.List;
import org.natrolyte.model.compound.Formula;

/**
 * One ion of the ion table.
 *
 * @param id the short name that compounds are named with ("FSI")
 * @param name the full name ("bis(fluorosulfonyl)imide")
 * @param aliases other names
 * @param smiles structure, or empty when it cannot be written
 * @param charge +1 or -1
 * @param formula atoms
 */
record Ion(
    String id, String name, List<String> aliases, String smiles, int charge, Formula formula) {
  boolean isCation() {
    return charge > 0;
  }

  /** Whether it is a cation whose salts are liquid or at least organic. */
  boolean isOrganic() {
    return formula.counts().containsKey("C");
  }
}
