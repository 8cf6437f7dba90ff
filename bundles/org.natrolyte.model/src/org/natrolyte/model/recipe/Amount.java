// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount as it was written, digits kept: 1.0 M is not 1 M in the text, and the same amount in
 * the key.
 *
 * @param value the written number; 1 for the rest
 * @param unit the written unit
 */
public record Amount(BigDecimal value, AmountUnit unit) {
  /** The amount of the only solvent: whatever is left. */
  public static final Amount REST = new Amount(BigDecimal.ONE, AmountUnit.REST);

  public Amount {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount must not be negative: " + value);
    }
  }

  public AmountBasis basis() {
    return unit.basis();
  }

  /** The number in the basis' own unit: mol/L, mol/kg, g/L, a fraction of one, parts. */
  public double inBasis() {
    return exactInBasis().doubleValue();
  }

  /** The exact number in the basis' own unit. */
  public BigDecimal exactInBasis() {
    return value.multiply(unit.factor());
  }

  /** The amount for people: "1 M", "2 parts by volume", "the rest". */
  public String words() {
    String number = value.toPlainString();
    if (unit == AmountUnit.REST) {
      return "the rest";
    }
    if (basis().isParts()) {
      String noun = number.equals("1") ? " part " : " parts ";
      return number + noun + basis().meaning().replaceFirst("parts ", "");
    }
    return number + " " + unit.symbol();
  }
}
