// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a unit measures. */
public enum Dimension {
  MASS,
  VOLUME,
  AMOUNT,
  DENSITY,
  TEMPERATURE,
  TIME,
  LENGTH,
  CURRENT_DENSITY,
  AREAL_CAPACITY,
  AREAL_MASS,
  SPECIFIC_CAPACITY,
  INVERSE_SPECIFIC_CAPACITY,
  SPECIFIC_ENERGY,
  ENERGY_DENSITY,
  POTENTIAL,
  DIFFUSIVITY,
  CONCENTRATION,
  NUMBER;

  /** The dimension in words: "current density". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The units that measure it, for a message: "g, mg, kg". */
  public String acceptedUnits() {
    return Arrays.stream(Unit.values())
        .filter(u -> u.dimension() == this && !u.symbol().isEmpty())
        .map(Unit::symbol)
        .collect(Collectors.joining(", "));
  }
}
