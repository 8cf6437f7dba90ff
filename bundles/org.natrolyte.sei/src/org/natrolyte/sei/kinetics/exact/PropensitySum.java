// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.exact;

/**
 * Propensities with a running total and a linear search: the rounding of the total and the order of
 * the search decide which reaction a random number means, so both are RNMC's.
 */
final class PropensitySum {
  private final double[] propensities;
  private double total;
  private int highestEverNonZero = -1;

  PropensitySum(double[] propensities) {
    this.propensities = propensities;
    for (int i = 0; i < propensities.length; i++) {
      total += propensities[i];
      note(i, propensities[i]);
    }
  }

  private void note(int index, double propensity) {
    if (propensity > 0 && index > highestEverNonZero) {
      highestEverNonZero = index;
    }
  }

  double total() {
    return total;
  }

  double of(int index) {
    return propensities[index];
  }

  void update(int index, double propensity) {
    total -= propensities[index];
    total += propensity;
    propensities[index] = propensity;
    note(index, propensity);
  }

  boolean allAreZero() {
    for (double propensity : propensities) {
      if (propensity > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first reaction whose propensity, added to those before it, exceeds a share of the total.
   *
   * @param share from 0 to 1
   */
  int select(double share) {
    double goal = share * total;
    double sum = 0;
    for (int i = 0; i <= highestEverNonZero; i++) {
      sum += propensities[i];
      if (sum > goal) {
        return i;
      }
    }
    return highestEverNonZero;
  }
}
