// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.viscosity;

import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;

/**
 * How much alkali salts thicken their liquid: ln(viscosity / viscosity of the liquid) = (1.05 c + b
 * c^2) ((298.15 - T0) / (T - T0))^1.5 with c in mol/L and T0 the pole of the liquid's Vogel
 * equation.
 *
 * <p>One molar salts thicken carbonates and ethers 2.2 to 4 times at 25 °C. The square and the
 * course with temperature are those of the molar conductivity of LiPF6 in propylene carbonate,
 * whose Walden product is almost constant up to more than 3 mol/L (K. Kondo et al., J. Phys. Chem.
 * B 2000, 104, 5040, doi 10.1021/jp000142f): {@code docs/models/viscosity.md}.
 */
public final class SaltThickening {
  /** By how much the logarithm of the viscosity grows at little salt and 25 °C, per mol/L. */
  private static final double PER_MOLARITY = 1.05;

  private static final double ROOM = 298.15;
  private static final double POWER = 1.5;

  /** The pole is approached no nearer than this, in kelvin. */
  private static final double POLE_DISTANCE = 40;

  /** mol/L up to which the square was seen; from there on the first slope is followed. */
  private static final double STRAIGHT_FROM = 3.3;

  private static final double ERROR_PER_MOLARITY = 0.4;
  private static final double MOST = 2.5;

  private SaltThickening() {}

  /**
   * Viscosity of a solution in mPa s.
   *
   * @param liquid without the salts, with the temperature
   * @param curvature b of the salts in (L/mol)^2, their mean by moles
   * @param molarity of all salts, mol/L
   */
  public static Estimate of(SolventMixture liquid, double curvature, double molarity) {
    return Estimate.logarithmic(
        liquid.logViscosity() + growth(liquid, curvature, molarity),
        liquid.viscosityError() + ERROR_PER_MOLARITY * molarity,
        "logarithms of viscosity by surface; salt by its concentration and the liquid's Vogel"
            + " equation",
        outside(liquid, molarity));
  }

  private static String outside(SolventMixture liquid, double molarity) {
    if (molarity > 0 && !liquid.protic().isEmpty()) {
      return liquid.protic();
    }
    return molarity > MOST ? "outside the model's range of up to 2.5 mol/L" : "";
  }

  /** By how much the salts raise the natural logarithm of the viscosity. */
  public static double growth(SolventMixture liquid, double curvature, double molarity) {
    return atRoom(curvature, molarity) * ofTemperature(liquid);
  }

  private static double atRoom(double curvature, double molarity) {
    double c = Math.min(molarity, STRAIGHT_FROM);
    return PER_MOLARITY * molarity + curvature * c * c;
  }

  private static double ofTemperature(SolventMixture liquid) {
    double distance = Math.max(liquid.kelvin() - liquid.vogelT0(), POLE_DISTANCE);
    return Math.pow((ROOM - liquid.vogelT0()) / distance, POWER);
  }
}
