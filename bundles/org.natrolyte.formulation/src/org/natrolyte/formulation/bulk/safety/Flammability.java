// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

/**
 * The flammability classes of the Globally Harmonised System, chapter 2.6 (United Nations, GHS
 * revision 10, 2023), by closed-cup flash point and initial boiling point.
 */
enum Flammability {
  EXTREMELY_FLAMMABLE("extremely flammable (GHS category 1)"),
  HIGHLY_FLAMMABLE("highly flammable (GHS category 2)"),
  FLAMMABLE("flammable (GHS category 3)"),
  COMBUSTIBLE("combustible (GHS category 4)"),
  NOT_CLASSED("not a flammable liquid by flash point (above 93 °C)");

  private static final double CATEGORY_1_BOILING = 35;
  private static final double CATEGORY_2 = 23;
  private static final double CATEGORY_3 = 60;
  static final double CATEGORY_4 = 93;

  private final String words;

  Flammability(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The class of a liquid, both temperatures in °C. */
  static Flammability of(double flashPoint, double boilingPoint) {
    if (flashPoint < CATEGORY_2) {
      return boilingPoint <= CATEGORY_1_BOILING ? EXTREMELY_FLAMMABLE : HIGHLY_FLAMMABLE;
    }
    if (flashPoint <= CATEGORY_3) {
      return FLAMMABLE;
    }
    return flashPoint <= CATEGORY_4 ? COMBUSTIBLE : NOT_CLASSED;
  }
}
