// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.Arrays;
import java.util.Optional;

/** The tabulated properties of a compound, each with its fixed unit. */
public enum CompoundProperty {
  DENSITY("density", "density", "g/cm3"),
  DENSITY_TEMPERATURE_SLOPE("densityTemperatureSlope", "density slope", "g/cm3/K"),
  VISCOSITY("viscosity", "viscosity", "mPa s"),
  VISCOSITY_ACTIVATION_ENERGY("viscosityActivationEnergy", "viscosity activation energy", "kJ/mol"),
  RELATIVE_PERMITTIVITY("relativePermittivity", "relative permittivity", ""),
  MELTING_POINT("meltingPoint", "melting point", "°C"),
  BOILING_POINT("boilingPoint", "boiling point", "°C"),
  FLASH_POINT("flashPoint", "flash point", "°C"),
  DONOR_NUMBER("donorNumber", "donor number", "kcal/mol"),
  ACCEPTOR_NUMBER("acceptorNumber", "acceptor number", ""),
  MCGOWAN_VOLUME("mcGowanVolume", "McGowan volume", "cm3/mol"),
  /** Thermochemical volume of the anion of a salt (Jenkins and Glasser). */
  ANION_VOLUME("anionVolume", "anion volume", "nm3"),
  /** Thermochemical radius of the anion of a salt. */
  ANION_RADIUS("anionRadius", "anion radius", "Å"),
  /**
   * How much of it papers add to an electrolyte, in wt%, where they add it. A compound that has a
   * value is one that chemists add, whatever else it is used for.
   */
  ADDITIVE_SHARE("additiveShare", "share as an additive", "wt%"),
  /** Judged price per kilogram at laboratory scale: 1 low, 2 medium, 3 high. */
  PRICE_CLASS("priceClass", "price class (1 low, 2 medium, 3 high)", "");

  private final String id;
  private final String label;
  private final String unit;

  CompoundProperty(String id, String label, String unit) {
    this.id = id;
    this.label = label;
    this.unit = unit;
  }

  /** The stable name used in data files and documents. */
  public String id() {
    return id;
  }

  /** The name a chemist reads. */
  public String label() {
    return label;
  }

  /** The unit of every value of this property; empty for a pure number. */
  public String unit() {
    return unit;
  }

  /** Finds a property by {@link #id()}. */
  public static Optional<CompoundProperty> byId(String id) {
    return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst();
  }
}
