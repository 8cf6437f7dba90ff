// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.model.study.Parameter;

/** What the user may set for anode-free cells. Where nobody can know a default, there is none. */
final class AnodeFreeParameters {
  static final Parameter EFFICIENCY =
      open(
          "coulombicEfficiency",
          "Coulombic efficiency",
          "%",
          0,
          100,
          "Mean Coulombic efficiency of plating and stripping. A measured one takes its place.");
  static final Parameter CYCLES =
      Parameter.whole(
          "cycles",
          "Cycles",
          "",
          OptionalDouble.of(200),
          1,
          1e6,
          "Number of cycles looked at; 200 as in H. Li et al., Energy Environ. Sci. 2025, 18,"
              + " 3887.");
  static final Parameter TARGET =
      set(
          "retentionTarget",
          "Target retention",
          "%",
          80,
          1,
          99.99,
          "Capacity that has to be left; 80 % is the usual end of life.");
  static final Parameter NP_RATIO =
      set(
          "npRatio",
          "N/P",
          "",
          0,
          0,
          1000,
          "Capacity of the sodium on the discharged anode over that of the cathode; 0 is"
              + " anode-free.");
  static final Parameter AREAL_CAPACITY =
      set(
          "arealCapacity",
          "Areal capacity",
          "mAh/cm2",
          1,
          0.001,
          1000,
          "Capacity cycled per area; 1 mAh/cm2 is the commonest test in Z. Yang et al., Nanoscale"
              + " 2023, 15, 11313, Table 3.");
  static final Parameter CURRENT_DENSITY =
      set(
          "currentDensity",
          "Current density",
          "mA/cm2",
          1,
          0.0001,
          1000,
          "Current per area; 1 mA/cm2 is the commonest test in the same table.");
  static final Parameter DIFFUSION =
      open(
          "diffusionCoefficient",
          "Diffusion coefficient",
          "cm2/s",
          1e-12,
          0.001,
          "Ambipolar diffusion coefficient of the salt, for Sand's time.");
  static final Parameter TRANSFERENCE =
      open(
          "cationTransferenceNumber",
          "Cation transference number",
          "",
          0,
          0.999,
          "Share of the current that the cation carries, for Sand's time.");

  /** Those of the sodium, the test and the electrolyte. */
  static final List<Parameter> ALL =
      List.of(
          EFFICIENCY,
          CYCLES,
          TARGET,
          NP_RATIO,
          AREAL_CAPACITY,
          CURRENT_DENSITY,
          DIFFUSION,
          TRANSFERENCE);

  private AnodeFreeParameters() {}

  static Parameter open(
      String id, String label, String unit, double low, double high, String definition) {
    return new Parameter(id, label, unit, OptionalDouble.empty(), low, high, definition);
  }

  static Parameter set(
      String id,
      String label,
      String unit,
      double value,
      double low,
      double high,
      String definition) {
    return new Parameter(id, label, unit, OptionalDouble.of(value), low, high, definition);
  }
}
