// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.Locale;

/** What a compound does in one recipe. A role belongs to the use, not to the substance. */
public enum Role {
  SALT,
  SOLVENT,
  /** Part of the liquid that does not coordinate the cation, such as a hydrofluoroether. */
  DILUENT,
  ADDITIVE,
  /** A salt that is liquid and serves as the solvent. */
  IONIC_LIQUID;

  /** The role as a word: "ionic liquid". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
