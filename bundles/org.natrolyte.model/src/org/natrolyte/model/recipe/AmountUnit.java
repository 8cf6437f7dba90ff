// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;

/** The units an amount is written in, each with its basis and its factor to the basis' own unit. */
public enum AmountUnit {
  MOLAR("M", AmountBasis.MOLARITY, "1"),
  MILLIMOLAR("mM", AmountBasis.MOLARITY, "0.001"),
  MICROMOLAR("µM", AmountBasis.MOLARITY, "0.000001"),
  MOLE_PER_LITRE_SOLVENT("mol/L solvent", AmountBasis.MOLARITY_OF_SOLVENT, "1"),
  MOLAL("m", AmountBasis.MOLALITY, "1"),
  MILLIMOLAL("mmol/kg", AmountBasis.MOLALITY, "0.001"),
  GRAM_PER_LITRE("g/L", AmountBasis.MASS_CONCENTRATION, "1"),
  WEIGHT_PERCENT("wt%", AmountBasis.MASS_FRACTION, "0.01"),
  WEIGHT_PPM("ppm", AmountBasis.MASS_FRACTION, "0.000001"),
  VOLUME_PERCENT("vol%", AmountBasis.VOLUME_FRACTION, "0.01"),
  MOLE_PERCENT("mol%", AmountBasis.MOLE_FRACTION, "0.01"),
  MASS_PART("w", AmountBasis.MASS_PARTS, "1"),
  VOLUME_PART("v", AmountBasis.VOLUME_PARTS, "1"),
  MOLE_PART("mol", AmountBasis.MOLE_PARTS, "1"),
  REST("", AmountBasis.BALANCE, "1");

  private final String symbol;
  private final AmountBasis basis;
  private final BigDecimal factor;

  AmountUnit(String symbol, AmountBasis basis, String factor) {
    this.symbol = symbol;
    this.basis = basis;
    this.factor = new BigDecimal(factor);
  }

  /** How the unit is printed in a recipe. */
  public String symbol() {
    return symbol;
  }

  public AmountBasis basis() {
    return basis;
  }

  /** What one of this unit is in the basis' own unit: 0.001 mol/L for mM, 0.01 for wt%. */
  public BigDecimal factor() {
    return factor;
  }
}
