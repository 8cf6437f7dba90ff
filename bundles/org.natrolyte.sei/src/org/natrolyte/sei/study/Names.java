// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import org.natrolyte.sei.study.Ingredients.Part;

/** What a chemist calls the molecules and ions of a recipe. */
final class Names {
  private Names() {}

  /** A neutral molecule by its component, an ion by the part of the salt's name that means it. */
  static String of(Part part) {
    String component = part.component();
    int charge = part.structure().charge();
    if (charge == 0) {
      return component;
    }
    String sign = charge < 0 ? "-" : "+";
    if (charge == -1) {
      String bare = component.replaceFirst("^(Na|Li|K)(?=[A-Z(])", "");
      if (!bare.equals(component)) {
        return bare + sign;
      }
    }
    String formula = part.structure().formula().hill();
    return formula + (Math.abs(charge) > 1 ? Math.abs(charge) : "") + sign;
  }
}
