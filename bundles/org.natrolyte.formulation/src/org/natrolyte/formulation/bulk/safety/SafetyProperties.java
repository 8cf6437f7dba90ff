// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Property;

/** The properties that the safety study gives. */
public final class SafetyProperties {
  public static final Property CRYSTALLISATION_TEMPERATURE =
      new Property(
          "crystallisationTemperature",
          "Crystallises below",
          "°C",
          Direction.LOWER_IS_BETTER,
          "Temperature at which the first liquid component crystallises on slow cooling.");
  public static final Property BUBBLE_POINT =
      new Property(
          "bubblePoint",
          "Boils at",
          "°C",
          Direction.HIGHER_IS_BETTER,
          "Temperature at which the vapour pressure reaches 101.325 kPa.");
  public static final Property VAPOUR_PRESSURE =
      new Property(
          "vapourPressure",
          "Vapour pressure",
          "kPa",
          Direction.LOWER_IS_BETTER,
          "Sum of the partial pressures over the liquid at the temperature of the recipe.");
  public static final Property FLASH_POINT =
      new Property(
          "flashPoint",
          "Flash point",
          "°C",
          Direction.HIGHER_IS_BETTER,
          "Closed-cup flash point: lowest temperature at which the vapour over the liquid can be"
              + " lit.");
  public static final Property FLAMMABILITY =
      new Property(
          "flammability",
          "Flammability",
          "",
          Direction.NEUTRAL,
          "Class by flash point and bubble point with the ingredient that decides it.");
  public static final Property PFAS =
      new Property(
          "pfas",
          "PFAS",
          "",
          Direction.NEUTRAL,
          "Ingredients with a fully fluorinated methyl or methylene carbon (OECD 2021).");
  public static final Property HAZARDS =
      new Property(
          "hazards",
          "Hazards",
          "",
          Direction.NEUTRAL,
          "Hazard words of the ingredients from the library; not a safety data sheet.");
  public static final Property COST_CLASS =
      new Property(
          "costClass",
          "Cost class",
          "",
          Direction.NEUTRAL,
          "Low, medium or high: the dearest ingredient of at least 5 % by mass.");

  private SafetyProperties() {}
}
