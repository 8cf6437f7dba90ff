// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.List;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;

/** The properties that this area gives. */
final class AnodeFreeProperties {
  static final Property RETENTION =
      new Property(
          "anodeFreeRetention",
          "Capacity retained",
          "%",
          Direction.HIGHER_IS_BETTER,
          "Share of the capacity left after the set number of cycles, by the sodium that the"
              + " Coulombic efficiency leaves.");
  static final Property CYCLES =
      new Property(
          "anodeFreeCycles",
          "Cycles to target",
          "",
          Direction.HIGHER_IS_BETTER,
          "Cycles until the capacity has fallen to the target retention.");
  static final Property REQUIRED_EFFICIENCY =
      new Property(
          "requiredCoulombicEfficiency",
          "Required Coulombic efficiency",
          "%",
          Direction.NEUTRAL,
          "Mean Coulombic efficiency that keeps the target retention over the set cycles.");
  static final Property DEPTH_OF_DISCHARGE =
      new Property(
          "sodiumDepthOfDischarge",
          "Depth of discharge of sodium",
          "%",
          Direction.NEUTRAL,
          "Share of the sodium on the charged anode that is cycled: 1/(1 + N/P).");
  static final Property THICKNESS =
      new Property(
          "platedSodiumThickness",
          "Plated sodium",
          "µm",
          Direction.NEUTRAL,
          "Thickness of the plated sodium as a dense film.");
  static final Property TEST_TIME =
      new Property(
          "testTime",
          "Test time",
          "h",
          Direction.NEUTRAL,
          "Hours that the set number of cycles takes at the set current and capacity.");
  static final Property SAND_TIME =
      new Property(
          "sandTime",
          "Sand's time",
          "h",
          Direction.HIGHER_IS_BETTER,
          "Hours of plating until the salt concentration at the electrode falls to zero.");
  static final Property SPECIFIC_ENERGY =
      new Property(
          "stackSpecificEnergy",
          "Specific energy of the stack",
          "Wh/kg",
          Direction.HIGHER_IS_BETTER,
          "Energy over mass of cathode, sodium, collectors, separator and electrolyte, without"
              + " housing and tabs.");
  static final Property ENERGY_DENSITY =
      new Property(
          "stackEnergyDensity",
          "Energy density of the stack",
          "Wh/L",
          Direction.HIGHER_IS_BETTER,
          "Energy over volume of the charged stack, without housing and tabs.");

  static final List<Property> ALL =
      List.of(
          RETENTION,
          CYCLES,
          REQUIRED_EFFICIENCY,
          DEPTH_OF_DISCHARGE,
          THICKNESS,
          TEST_TIME,
          SAND_TIME,
          SPECIFIC_ENERGY,
          ENERGY_DENSITY);

  private AnodeFreeProperties() {}
}
