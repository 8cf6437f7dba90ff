// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.Optional;

/**
 * An alkali cation as the model of its shell sees it.
 *
 * <p>The energy per donor number is the slope of the standard transfer free energies of the ion
 * between propylene carbonate, acetonitrile, N,N-dimethylformamide and dimethyl sulfoxide (Y.
 * Marcus, Pure Appl. Chem. 1983, 55, 977, doi 10.1351/pac198355060977: Li+ 23.8, 25, -10, -15; Na+
 * 14.6, 15.1, -9.6, -13.4; K+ 5.3, 8.1, -10.3, -13.0 kJ/mol from water) against the donor numbers
 * of the solvents (15.1, 14.1, 26.6, 29.8 kcal/mol), divided by the sites of the shell. The values
 * of K+ serve for Rb+ and Cs+.
 */
enum Cation {
  LI("Li", 4, 0.76, 0.67),
  NA("Na", 6, 1.02, 0.32),
  K("K", 7, 1.38, 0.19),
  RB("Rb", 8, 1.52, 0.17),
  CS("Cs", 8, 1.67, 0.17);

  private final String symbol;
  private final int sites;
  private final double radius;
  private final double energyPerDonorNumber;

  Cation(String symbol, int sites, double radius, double energyPerDonorNumber) {
    this.symbol = symbol;
    this.sites = sites;
    this.radius = radius;
    this.energyPerDonorNumber = energyPerDonorNumber;
  }

  String symbol() {
    return symbol;
  }

  /** How many donor atoms the first shell holds. */
  int sites() {
    return sites;
  }

  /** Ionic radius in Å (R. D. Shannon, Acta Cryst. A 1976, 32, 751), coordination number 6. */
  double radius() {
    return radius;
  }

  /** kJ/mol that one donor atom gains for each kcal/mol of donor number. */
  double energyPerDonorNumber() {
    return energyPerDonorNumber;
  }

  static Optional<Cation> of(String symbol) {
    for (Cation cation : values()) {
      if (cation.symbol.equals(symbol)) {
        return Optional.of(cation);
      }
    }
    return Optional.empty();
  }
}
