// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.List;

/**
 * What surrounds a recipe: temperature and the user's own measurements.
 *
 * @param temperatureC in °C
 * @param measurements what the user measured; they replace what would be computed
 */
public record Conditions(double temperatureC, List<Measurement> measurements) {
  /** 25 °C, nothing measured. */
  public static final Conditions ROOM = new Conditions(25, List.of());

  public Conditions {
    if (!(temperatureC > -273.15) || !(temperatureC < 1000)) {
      throw new IllegalArgumentException(
          "the temperature must lie between -273.15 and 1000 °C, not " + temperatureC);
    }
    measurements = List.copyOf(measurements);
  }

  /** The same with another temperature. */
  public Conditions atCelsius(double celsius) {
    return new Conditions(celsius, measurements);
  }

  /** The same with one more measurement. */
  public Conditions with(Measurement measurement) {
    List<Measurement> more = new java.util.ArrayList<>(measurements);
    more.add(measurement);
    return new Conditions(temperatureC, more);
  }
}
