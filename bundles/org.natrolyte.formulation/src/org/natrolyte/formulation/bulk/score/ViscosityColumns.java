// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The columns that every table of viscosities has.
 *
 * @param temperature name of the column of kelvin
 * @param logarithm name of the column of decadic logarithms of mPa s
 */
record ViscosityColumns(String temperature, String logarithm) {
  private static final double FREEZING = 273.15;

  /** Why a row cannot be scored; empty when both numbers are there. */
  Optional<Scored> lack(MeasuredTable.Row row) {
    OptionalDouble kelvin = row.number(temperature);
    if (row.number(logarithm).isEmpty()) {
      return Optional.of(new Scored.Outside("no measured viscosity"));
    }
    return kelvin.isEmpty() || !(kelvin.getAsDouble() > 0)
        ? Optional.of(new Scored.Outside("no temperature in kelvin"))
        : Optional.empty();
  }

  /** The temperature of a row that lacks nothing, K. */
  double kelvin(MeasuredTable.Row row) {
    return row.number(temperature).orElseThrow();
  }

  /** The measured viscosity of a row that lacks nothing, mPa s. */
  double measured(MeasuredTable.Row row) {
    return Math.pow(10, row.number(logarithm).orElseThrow());
  }

  static double celsius(double kelvin) {
    return kelvin - FREEZING;
  }
}
