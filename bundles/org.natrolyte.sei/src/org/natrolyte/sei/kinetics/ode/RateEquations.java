// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

import java.util.Arrays;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;

/**
 * The rate equations of a network: the expected counts where these are large, so that pairs of a
 * species with itself are n^2 where a count has n (n - 1). Unknowns are counts, the time is in s.
 *
 * <p>An error of a step may make a count a little negative. Its reactions then run backwards, which
 * brings it back and keeps all sums; two negative counts do not react with one another, which would
 * drive both away.
 */
public final class RateEquations implements StiffSystem {
  private final ReactionNetwork network;
  private final double[] constants;

  public RateEquations(ReactionNetwork network) {
    this.network = network;
    PropensityFactors factors = network.factors();
    constants = new double[network.reactionCount()];
    for (int i = 0; i < constants.length; i++) {
      double factor =
          switch (network.reactantCount(i)) {
            case 0 -> factors.zero();
            case 1 -> 1;
            default ->
                network.reactant1(i) == network.reactant2(i)
                    ? factors.two() * factors.duplicate()
                    : factors.two();
          };
      constants[i] = factor * network.rateConstant(i);
    }
  }

  @Override
  public int dimension() {
    return network.speciesCount();
  }

  @Override
  public void derivative(double[] y, double[] derivative) {
    Arrays.fill(derivative, 0);
    for (int i = 0; i < constants.length; i++) {
      double rate = rate(i, y);
      if (rate != 0) {
        add(derivative, network.reactant1(i), -rate);
        add(derivative, network.reactant2(i), -rate);
        add(derivative, network.product1(i), rate);
        add(derivative, network.product2(i), rate);
      }
    }
  }

  private double rate(int reaction, double[] y) {
    int first = network.reactant1(reaction);
    int second = network.reactant2(reaction);
    if (second == ReactionNetwork.NONE) {
      return constants[reaction] * value(y, first);
    }
    double one = y[first];
    double other = y[second];
    return one < 0 && other < 0 ? 0 : constants[reaction] * one * other;
  }

  /** The propensity of a reaction (1/s), that of negative counts being that of none. */
  public double propensity(int reaction, double[] y) {
    double rate = constants[reaction];
    int first = network.reactant1(reaction);
    int second = network.reactant2(reaction);
    if (first != ReactionNetwork.NONE) {
      rate *= Math.max(0, y[first]);
    }
    return second == ReactionNetwork.NONE ? rate : rate * Math.max(0, y[second]);
  }

  /**
   * The shortest life of a molecule, as a rate (1/s): over all reactions, that of one molecule of a
   * reactant; a reaction without reactants counts as it is.
   */
  public double fastestTurnover(double[] y) {
    double fastest = 0;
    for (int i = 0; i < constants.length; i++) {
      int first = network.reactant1(i);
      int second = network.reactant2(i);
      double partners =
          second == ReactionNetwork.NONE ? 1 : Math.max(0, Math.max(y[first], y[second]));
      fastest = Math.max(fastest, constants[i] * partners);
    }
    return fastest;
  }

  private static double value(double[] y, int species) {
    return species == ReactionNetwork.NONE ? 1 : y[species];
  }

  private static void add(double[] derivative, int species, double rate) {
    if (species != ReactionNetwork.NONE) {
      derivative[species] += rate;
    }
  }

  @Override
  public void jacobian(double[] y, double[][] jacobian) {
    for (double[] row : jacobian) {
      Arrays.fill(row, 0);
    }
    for (int i = 0; i < constants.length; i++) {
      int first = network.reactant1(i);
      int second = network.reactant2(i);
      double slopeOfFirst = value(y, second);
      double slopeOfSecond = value(y, first);
      if (slopeOfFirst >= 0 || slopeOfSecond >= 0) {
        addColumn(jacobian, i, first, constants[i] * slopeOfFirst);
        addColumn(jacobian, i, second, constants[i] * slopeOfSecond);
      }
    }
  }

  private void addColumn(double[][] jacobian, int reaction, int species, double slope) {
    if (species == ReactionNetwork.NONE || slope == 0) {
      return;
    }
    addElement(jacobian, network.reactant1(reaction), species, -slope);
    addElement(jacobian, network.reactant2(reaction), species, -slope);
    addElement(jacobian, network.product1(reaction), species, slope);
    addElement(jacobian, network.product2(reaction), species, slope);
  }

  private static void addElement(double[][] jacobian, int row, int column, double slope) {
    if (row != ReactionNetwork.NONE) {
      jacobian[row][column] += slope;
    }
  }
}
