// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import org.natrolyte.orbitals.structure.Elements;

/** How far ligands sit from an ion, and how many of their donors fit. */
final class IonRadii {
  private IonRadii() {}

  /** Distance to a donor in ångström: Shannon's radii 1976, 10.1107/S0567739476001551. */
  static double contact(int metal, int donor) {
    return ion(metal) + donor(donor);
  }

  private static double ion(int metal) {
    return switch (metal) {
      case 3 -> 0.76;
      case 11 -> 1.02;
      case 12 -> 0.72;
      case 19 -> 1.38;
      case 20 -> 1.00;
      case 37 -> 1.52;
      case 38 -> 1.18;
      case 55 -> 1.67;
      case 56 -> 1.35;
      default -> Elements.covalentRadius(metal);
    };
  }

  private static double donor(int element) {
    return switch (element) {
      case 9 -> 1.28;
      case 8 -> 1.35;
      case 7 -> 1.40;
      case 17 -> 1.75;
      case 16 -> 1.80;
      case 35 -> 1.90;
      default -> 1.70;
    };
  }

  /** Donors in a full first shell. */
  static int coordination(int metal) {
    return switch (metal) {
      case 3, 12 -> 5;
      case 11 -> 7;
      default -> 8;
    };
  }
}
