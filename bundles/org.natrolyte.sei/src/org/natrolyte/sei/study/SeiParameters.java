// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.model.study.Parameter;

/** What the user may set. */
public final class SeiParameters {
  public static final Parameter HOURS =
      parameter(
          "timeHours", "Time", "h", 1, 1e-4, 100_000, "How long the film grows; 1 h by default.");
  public static final Parameter POTENTIAL =
      parameter(
          "electrodePotential",
          "Electrode potential",
          "V vs Na/Na+",
          0,
          -0.5,
          3,
          "Potential of the electrode; 0 V is plated sodium.");
  public static final Parameter NATIVE_OXIDE =
      parameter(
          "nativeOxide",
          "Native oxide",
          "nm",
          3,
          0,
          1000,
          "Na2O that the electrode brings along. Sodium foil handled in a glove box bears a few"
              + " nanometres (order of magnitude, unverified); 0 for plated sodium on Al, Cu or"
              + " steel.");
  public static final Parameter WATER =
      parameter(
          "waterPpm",
          "Water",
          "ppm",
          5,
          0,
          100_000,
          "Water in the electrolyte by mass; dry electrolytes are specified below 10 to 20 ppm.");
  public static final Parameter VOLUME =
      parameter(
          "electrolytePerArea",
          "Electrolyte per area",
          "µL/cm2",
          50,
          0.1,
          1e6,
          "Volume of electrolyte over electrode area; a coin cell has about 50.");
  public static final Parameter ROUGHNESS =
      parameter(
          "roughness",
          "Roughness",
          "",
          3,
          1,
          1000,
          "Real over geometric area; 1 for a mirror, a few for foil, tens for porous deposits.");
  public static final Parameter CAPACITY =
      parameter(
          "arealCapacity",
          "Plated capacity",
          "mAh/cm2",
          1,
          1e-4,
          1000,
          "Capacity that the first-cycle loss is related to.");

  /** All, in the order they are shown. */
  public static final List<Parameter> ALL =
      List.of(HOURS, POTENTIAL, NATIVE_OXIDE, WATER, VOLUME, ROUGHNESS, CAPACITY);

  private SeiParameters() {}

  private static Parameter parameter(
      String id,
      String label,
      String unit,
      double usual,
      double low,
      double high,
      String definition) {
    return new Parameter(id, label, unit, OptionalDouble.of(usual), low, high, definition);
  }
}
