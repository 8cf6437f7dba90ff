// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import org.natrolyte.sei.species.Species;

/**
 * Something dissolved that meets the electrode.
 *
 * @param species a molecule, a cation, or an anion with its sodium
 * @param component id of the component that brings it; "water" for the trace
 * @param molarity in mol/L of electrolyte
 * @param presence its concentration in the inner layer over that in the electrolyte, from 0 to 1
 */
public record Ingredient(Species species, String component, double molarity, double presence) {
  public Ingredient {
    if (!(molarity >= 0) || !(presence >= 0)) {
      throw new IllegalArgumentException(component + ": amounts must not be negative");
    }
  }
}
