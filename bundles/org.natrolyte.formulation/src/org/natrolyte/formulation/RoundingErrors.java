// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.natrolyte.model.formulation.Component;

/**
 * What rounding and the balance do to concentrations.
 *
 * <p>The concentration is moles per mass of electrolyte; the molarity follows it to first order. A
 * mass is the difference of two readings, so its standard deviation is that of one reading times
 * the square root of two.
 */
final class RoundingErrors {
  private final List<Portion> portions;
  private final double[] molarMasses;
  private final double[] rounded;
  private final double readingError;

  RoundingErrors(List<Component> components, List<Portion> portions, Instruments instruments) {
    this.portions = List.copyOf(portions);
    this.molarMasses = components.stream().mapToDouble(c -> c.compound().molarMass()).toArray();
    this.rounded =
        portions.stream()
            .mapToDouble(p -> round(p.grams(), instruments.balanceResolutionG()))
            .toArray();
    this.readingError = Math.sqrt(2) * instruments.balanceRepeatabilityG();
  }

  /** Rounded to a multiple of the resolution. */
  static double round(double value, double resolution) {
    BigDecimal step = BigDecimal.valueOf(resolution);
    return BigDecimal.valueOf(value)
        .divide(step, 0, RoundingMode.HALF_EVEN)
        .multiply(step)
        .doubleValue();
  }

  /** What the balance has to show for a portion, in g. */
  double rounded(int portion) {
    return rounded[portion];
  }

  /** Change of the concentration of a component by rounding, in %. */
  double biasPercent(int component) {
    double exact = moles(component, false) / mass(false);
    double real = mass(true) == 0 ? 0 : moles(component, true) / mass(true);
    return 100 * (real / exact - 1);
  }

  /** Standard deviation of the concentration of a component by the balance, in %. */
  double spreadPercent(int component) {
    double moles = moles(component, false);
    double mass = mass(false);
    double squares = 0;
    for (Portion portion : portions) {
      double change = portion.molesPerGram()[component] / moles - net(portion) / mass;
      squares += Math.pow(change * readingError, 2);
    }
    return 100 * Math.sqrt(squares);
  }

  private double moles(int component, boolean isRounded) {
    double sum = 0;
    for (int p = 0; p < portions.size(); p++) {
      sum += grams(p, isRounded) * portions.get(p).molesPerGram()[component];
    }
    return sum;
  }

  private double mass(boolean isRounded) {
    double sum = 0;
    for (int p = 0; p < portions.size(); p++) {
      sum += grams(p, isRounded) * net(portions.get(p));
    }
    return sum;
  }

  private double grams(int portion, boolean isRounded) {
    return isRounded ? rounded[portion] : portions.get(portion).grams();
  }

  /** Mass of the recipe's components in one gram of what is weighed. */
  private double net(Portion portion) {
    double sum = 0;
    for (int i = 0; i < molarMasses.length; i++) {
      sum += portion.molesPerGram()[i] * molarMasses[i];
    }
    return sum;
  }
}
