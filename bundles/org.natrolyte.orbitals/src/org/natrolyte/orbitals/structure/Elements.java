// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Symbols, radii and kinds of the elements up to radon. */
public final class Elements {
  /** One bohr in ångström (CODATA 2018). */
  public static final double BOHR_ANGSTROM = 0.529177210903;

  private static final List<String> SYMBOLS =
      List.of(
          ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge"
                  + " As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce"
                  + " Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po"
                  + " At Rn")
              .split(" "));

  /**
   * Single-bond radii in pm: Pyykkö, Atsumi, Chem. Eur. J. 2009, 15, 186, 10.1002/chem.200800987.
   */
  private static final int[] SINGLE_BOND_RADIUS_PM = {
    32, 46, 133, 102, 85, 75, 71, 63, 64, 67, 155, 139, 126, 116, 111, 103, 99, 96, 196, 171, 148,
    136, 134, 122, 119, 116, 111, 110, 112, 118, 124, 121, 121, 116, 114, 117, 210, 185, 163, 154,
    147, 138, 128, 125, 125, 120, 128, 136, 142, 140, 140, 136, 133, 131, 232, 196, 180, 163, 176,
    174, 173, 172, 168, 169, 168, 167, 166, 165, 164, 170, 162, 152, 146, 137, 131, 129, 122, 123,
    124, 133, 144, 144, 151, 145, 147, 142
  };

  private Elements() {}

  /** "Na" for 11. */
  public static String symbol(int atomicNumber) {
    if (atomicNumber < 1 || atomicNumber > SYMBOLS.size()) {
      throw new IllegalArgumentException("no element has the atomic number " + atomicNumber);
    }
    return SYMBOLS.get(atomicNumber - 1);
  }

  /** 11 for "Na", "na" or "NA"; empty when it is no element's symbol. */
  public static OptionalInt atomicNumber(String symbol) {
    if (symbol.isEmpty()) {
      return OptionalInt.empty();
    }
    String written =
        symbol.substring(0, 1).toUpperCase(Locale.ROOT)
            + symbol.substring(1).toLowerCase(Locale.ROOT);
    int index = SYMBOLS.indexOf(written);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** Radius of a single bond, in ångström. */
  public static double covalentRadius(int atomicNumber) {
    symbol(atomicNumber);
    return SINGLE_BOND_RADIUS_PM[atomicNumber - 1] / 100.0;
  }

  /** Whether its cations sit beside their ligands instead of being bonded to them. */
  public static boolean isElectropositiveMetal(int atomicNumber) {
    return switch (atomicNumber) {
      case 3, 11, 12, 19, 20, 37, 38, 55, 56 -> true;
      default -> false;
    };
  }
}
