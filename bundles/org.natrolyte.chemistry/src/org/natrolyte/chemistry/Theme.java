// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

/** The ground a structure is drawn on. */
public enum Theme {
  /** Dark ink on white, for paper. */
  LIGHT,
  /** Light ink on near-black. */
  DARK,
  /** Dark ink without a ground, for a light page or table row. */
  TRANSPARENT,
  /** Light ink without a ground, for a dark page or table row. */
  TRANSPARENT_ON_DARK;

  boolean isDarkGround() {
    return this == DARK || this == TRANSPARENT_ON_DARK;
  }

  boolean isTransparent() {
    return this == TRANSPARENT || this == TRANSPARENT_ON_DARK;
  }
}
