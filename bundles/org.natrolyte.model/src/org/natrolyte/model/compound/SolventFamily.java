// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.Locale;

/**
 * The chemical family that names an electrolyte: an ether, a carbonate, a phosphate electrolyte.
 */
public enum SolventFamily {
  ETHER,
  CARBONATE,
  FLUORINATED_CARBONATE,
  ESTER,
  PHOSPHATE,
  NITRILE,
  SULFONE,
  AMIDE,
  FLUORINATED_ETHER,
  AROMATIC,
  IONIC_LIQUID,
  WATER,
  OTHER,
  /** Not a liquid component. */
  NONE;

  /** The family as words: "fluorinated carbonate". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
