// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.List;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;

/**
 * Where a solution lies on the Walden plot: the logarithm of molar conductivity in S cm2/mol
 * against that of fluidity in 1/P, and its distance from the line of slope one through 0.01 mol/L
 * aqueous KCl at 25 °C (W. Xu, E. I. Cooper, C. A. Angell, J. Phys. Chem. B 2003, 107, 6170, doi
 * 10.1021/jp0275894). The KCl solution has 1.413 mS/cm (Jones and Bradshaw, J. Am. Chem. Soc. 1933,
 * 55, 1780) and the viscosity of water, 0.890 mPa s.
 */
final class Walden {
  static final Property LOG_FLUIDITY =
      new Property(
          "logFluidity",
          "log fluidity",
          "",
          Direction.HIGHER_IS_BETTER,
          "Decadic logarithm of the reciprocal viscosity in 1/P; abscissa of the Walden plot.");
  static final Property LOG_MOLAR_CONDUCTIVITY =
      new Property(
          "logMolarConductivity",
          "log molar conductivity",
          "",
          Direction.HIGHER_IS_BETTER,
          "Decadic logarithm of conductivity over salt concentration in S cm2/mol; ordinate of the"
              + " Walden plot.");
  static final Property WALDEN_DEVIATION =
      new Property(
          "waldenDeviation",
          "Walden deviation",
          "",
          Direction.NEUTRAL,
          "Decades above (+) or below (-) the KCl line of the Walden plot; below it, ions pair.");

  static final List<Property> GIVES =
      List.of(LOG_FLUIDITY, LOG_MOLAR_CONDUCTIVITY, WALDEN_DEVIATION);

  /** Walden product of 0.01 mol/L KCl: 141.3 S cm2/mol x 0.00890 P. */
  private static final double KCL = Math.log10(141.3 * 0.00890);

  private static final double POISE_PER_MPAS = 0.01;

  private Walden() {}

  /** The position by the findings of viscosity and conductivity. */
  static List<Finding> findings(Findings known, double molarity) {
    if (!(known.of(Vocabulary.VISCOSITY).map(Finding::value).orElse(null)
            instanceof Value.Known viscosity
        && known.of(Vocabulary.IONIC_CONDUCTIVITY).map(Finding::value).orElse(null)
            instanceof Value.Known conductivity
        && viscosity.value() > 0
        && conductivity.value() > 0
        && molarity > 0)) {
      return GIVES.stream()
          .map(p ->
              Finding.unknown(
                  BulkPropertiesStudy.ID, p, "", "it takes a salt, a viscosity and a conductivity"))
          .toList();
    }
    double fluidity = -Math.log10(viscosity.value() * POISE_PER_MPAS);
    double fluidityError = error(viscosity);
    double molar = Math.log10(conductivity.value() / molarity);
    double molarError = error(conductivity);
    double deviation = molar - fluidity - KCL;
    String from =
        "%s mPa s, %s mS/cm and %s mol/L"
            .formatted(
                Numbers.significant(viscosity.value(), 3),
                Numbers.significant(conductivity.value(), 3),
                Numbers.significant(molarity, 3));
    return List.of(
        finding(LOG_FLUIDITY, fluidity, fluidityError, from, List.of()),
        finding(LOG_MOLAR_CONDUCTIVITY, molar, molarError, from, List.of()),
        finding(
            WALDEN_DEVIATION,
            deviation,
            Math.hypot(fluidityError, molarError),
            from,
            List.of(
                "the conductivity is %s %% of that on the KCl line"
                    .formatted(Numbers.significant(100 * Math.pow(10, deviation), 2)))));
  }

  /** Half the range of the logarithm; none where the range is open or not stated. */
  private static double error(Value.Known value) {
    double low = value.low() > 0 ? value.low() : value.value();
    double high = Double.isInfinite(value.high()) ? value.value() : value.high();
    return (Math.log10(high) - Math.log10(low)) / 2;
  }

  private static Finding finding(
      Property property, double value, double error, String from, List<String> caveats) {
    return new Finding(
        BulkPropertiesStudy.ID,
        property,
        "",
        Value.between(value - error, value, value + error),
        new Provenance.Computed("Walden plot (Xu, Cooper and Angell 2003)", from),
        caveats);
  }
}
