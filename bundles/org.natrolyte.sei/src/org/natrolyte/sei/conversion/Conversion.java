// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.conversion;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What sodium makes of an inorganic compound.
 *
 * @param compound as it is written
 * @param units how many formula units the equation is for
 * @param sodium atoms of sodium that they take
 * @param products by species id
 * @param potential of the conversion to metal and salts, in V against Na/Na+; empty when a
 *     formation energy is not known. Alloying adds to it and is left out.
 * @param verdict what happens, in words
 * @param reacts whether the compound is converted
 */
public record Conversion(
    String compound,
    int units,
    int sodium,
    Map<String, Integer> products,
    OptionalDouble potential,
    String verdict,
    boolean reacts) {
  public Conversion {
    products = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(products));
  }

  /** The equation, or that there is none. */
  public String equation() {
    if (!reacts) {
      return compound + " + Na: no reaction";
    }
    StringBuilder right = new StringBuilder();
    products.forEach(
        (id, n) -> right.append(right.isEmpty() ? "" : " + ").append(n == 1 ? id : n + " " + id));
    return "%s%s + %d Na -> %s".formatted(units == 1 ? "" : units + " ", compound, sodium, right);
  }
}
