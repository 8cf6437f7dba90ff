// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The units that people type: symbol, dimension, and the linear map to the dimension's base unit.
 *
 * <p>Kept in the model, which depends on nothing, because the list is short and closed; factors are
 * exact by definition of the units (SI Brochure, 9th edition).
 */
public enum Unit {
  GRAM("g", Dimension.MASS, 1e-3),
  MILLIGRAM("mg", Dimension.MASS, 1e-6),
  MICROGRAM("µg", Dimension.MASS, 1e-9, "ug"),
  KILOGRAM("kg", Dimension.MASS, 1),
  LITRE("L", Dimension.VOLUME, 1e-3, "l"),
  MILLILITRE("mL", Dimension.VOLUME, 1e-6, "ml", "cm3", "cm³", "cc"),
  MICROLITRE("µL", Dimension.VOLUME, 1e-9, "uL", "ul", "µl"),
  MOLE("mol", Dimension.AMOUNT, 1),
  MILLIMOLE("mmol", Dimension.AMOUNT, 1e-3),
  GRAM_PER_CUBIC_CENTIMETRE("g/cm3", Dimension.DENSITY, 1e3, "g/mL", "g/ml", "g/cm³", "kg/L"),
  KILOGRAM_PER_CUBIC_METRE("kg/m3", Dimension.DENSITY, 1, "kg/m³", "g/L"),
  KELVIN("K", Dimension.TEMPERATURE, 1),
  CELSIUS("°C", Dimension.TEMPERATURE, 1, 273.15, "C", "degC"),
  SECOND("s", Dimension.TIME, 1),
  MINUTE("min", Dimension.TIME, 60),
  HOUR("h", Dimension.TIME, 3600),
  MILLIMETRE("mm", Dimension.LENGTH, 1e-3),
  MICROMETRE("µm", Dimension.LENGTH, 1e-6, "um"),
  NANOMETRE("nm", Dimension.LENGTH, 1e-9),
  CENTIMETRE("cm", Dimension.LENGTH, 1e-2),
  MILLIAMPERE_PER_SQUARE_CENTIMETRE("mA/cm2", Dimension.CURRENT_DENSITY, 10, "mA/cm²"),
  MICROAMPERE_PER_SQUARE_CENTIMETRE("µA/cm2", Dimension.CURRENT_DENSITY, 0.01, "uA/cm2"),
  MILLIAMPERE_HOUR_PER_SQUARE_CENTIMETRE("mAh/cm2", Dimension.AREAL_CAPACITY, 36_000, "mAh/cm²"),
  MICROAMPERE_HOUR_PER_SQUARE_CENTIMETRE("µAh/cm2", Dimension.AREAL_CAPACITY, 36, "uAh/cm2"),
  MILLIGRAM_PER_SQUARE_CENTIMETRE("mg/cm2", Dimension.AREAL_MASS, 0.01, "mg/cm²"),
  MILLIAMPERE_HOUR_PER_GRAM("mAh/g", Dimension.SPECIFIC_CAPACITY, 3600, "Ah/kg"),
  GRAM_PER_AMPERE_HOUR("g/Ah", Dimension.INVERSE_SPECIFIC_CAPACITY, 1e-3 / 3600),
  WATT_HOUR_PER_KILOGRAM("Wh/kg", Dimension.SPECIFIC_ENERGY, 3600),
  WATT_HOUR_PER_LITRE("Wh/L", Dimension.ENERGY_DENSITY, 3.6e6, "Wh/l"),
  VOLT("V", Dimension.POTENTIAL, 1),
  MILLIVOLT("mV", Dimension.POTENTIAL, 1e-3),
  SQUARE_CENTIMETRE_PER_SECOND("cm2/s", Dimension.DIFFUSIVITY, 1e-4, "cm²/s"),
  SQUARE_METRE_PER_SECOND("m2/s", Dimension.DIFFUSIVITY, 1, "m²/s"),
  MOLE_PER_LITRE("mol/L", Dimension.CONCENTRATION, 1e3, "M"),
  MILLIMOLE_PER_LITRE("mmol/L", Dimension.CONCENTRATION, 1, "mM"),
  PERCENT("%", Dimension.NUMBER, 0.01),
  PPM("ppm", Dimension.NUMBER, 1e-6),
  ONE("", Dimension.NUMBER, 1);

  private final String symbol;
  private final Dimension dimension;
  private final double factor;
  private final double offset;
  private final List<String> otherSymbols;

  Unit(String symbol, Dimension dimension, double factor, String... otherSymbols) {
    this(symbol, dimension, factor, 0, otherSymbols);
  }

  Unit(String symbol, Dimension dimension, double factor, double offset, String... otherSymbols) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.factor = factor;
    this.offset = offset;
    this.otherSymbols = List.of(otherSymbols);
  }

  /** The symbol that is printed. */
  public String symbol() {
    return symbol;
  }

  public Dimension dimension() {
    return dimension;
  }

  /**
   * Converts a number of this unit.
   *
   * @throws IllegalArgumentException when the dimensions differ
   */
  public double to(Unit target, double value) {
    if (target.dimension != dimension) {
      throw new IllegalArgumentException(
          "cannot turn " + dimension.label() + " into " + target.dimension.label());
    }
    return target == this ? value : (value * factor + offset - target.offset) / target.factor;
  }

  /** Finds a unit by its symbol or one of its other spellings; case matters (mM, MM). */
  public static Optional<Unit> bySymbol(String symbol) {
    return Arrays.stream(values())
        .filter(u -> u.symbol.equals(symbol) || u.otherSymbols.contains(symbol))
        .findFirst();
  }
}
