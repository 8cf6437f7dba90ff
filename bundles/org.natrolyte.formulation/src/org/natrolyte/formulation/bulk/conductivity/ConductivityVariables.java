// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.conductivity;

import java.util.List;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;

/** The variables of the conductivity model, in the order of its coefficients. */
final class ConductivityVariables {
  private static final List<String> CLASSES =
      List.of(
          "cyclic carbonate", "linear carbonate", "ether", "ester", "nitrile", "sulfone", "amide");

  private static final double LARGEST_LOG_CONSTANT = 12;

  private ConductivityVariables() {}

  /** Terms of the logarithm of the molar conductivity. */
  static double[] physics(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    double c = molarity;
    double root = Math.sqrt(c);
    double t = inverseTemperature(liquid);
    double viscosity = liquid.meanLogViscosity();
    double permittivity = Math.log(liquid.permittivity() / 30);
    double pairing = salt.anion().association();
    double size = salt.anion().radius() - 2.5;
    double sodium = sodium(salt);
    return new double[] {
      1,
      viscosity,
      viscosity * viscosity,
      t,
      t * t,
      root,
      c,
      c * c,
      c * t,
      c * viscosity,
      c * c * t,
      permittivity,
      permittivity * root,
      permittivity * c,
      permittivity * permittivity,
      pairing,
      pairing * permittivity,
      pairing * root,
      size,
      size * c,
      liquid.donorNumber() / 20 - 0.8,
      Math.log(freeIonShare(salt, liquid, c)),
      sodium,
      sodium * c
    };
  }

  /** Scaled coordinates of the kernel. */
  static double[] coordinates(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    double[] fixed = {
      molarity / 0.55,
      Math.log(molarity + 0.02) / 1.2,
      inverseTemperature(liquid) / 0.5,
      liquid.meanLogViscosity() / 0.7,
      Math.log(liquid.permittivity() / 30),
      (liquid.donorNumber() - 16) / 8,
      salt.anion().association() / 0.25,
      (salt.anion().radius() - 2.5) / 0.8,
      sodium(salt) / 2
    };
    double[] at = new double[fixed.length + CLASSES.size() + 1];
    System.arraycopy(fixed, 0, at, 0, fixed.length);
    for (int i = 0; i < CLASSES.size(); i++) {
      at[fixed.length + i] = liquid.share(CLASSES.get(i)) / 0.7;
    }
    at[at.length - 1] = liquid.viscositySpread() / 0.5;
    return at;
  }

  /**
   * Share of the salt that is free ions: mass action with a constant that grows with the Coulomb
   * energy of a contact pair (Fuoss, J. Am. Chem. Soc. 1958, 80, 5059, doi 10.1021/ja01552a016).
   */
  static double freeIonShare(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    double logConstant =
        Math.log(0.3)
            + 3 * salt.anion().association()
            + 560 * 298 / (liquid.permittivity() * liquid.kelvin()) * 0.12;
    double product = Math.exp(Math.min(logConstant, LARGEST_LOG_CONSTANT)) * molarity;
    return 2 / (1 + Math.sqrt(1 + 4 * product));
  }

  private static double inverseTemperature(SolventMixture liquid) {
    return 1000 / liquid.kelvin() - 3.354;
  }

  private static double sodium(AlkaliSalt salt) {
    return salt.cation() == AlkaliSalt.Cation.SODIUM ? 1 : 0;
  }
}
