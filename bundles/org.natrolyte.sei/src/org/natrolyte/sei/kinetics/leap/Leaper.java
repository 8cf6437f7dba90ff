// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.leap;

import java.util.Arrays;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.SimulationProgress;
import org.natrolyte.sei.kinetics.fast.Xoshiro256;
import org.natrolyte.sei.kinetics.ode.RateEquations;
import org.natrolyte.sei.kinetics.ode.Rosenbrock;

/** The state of one run of leaps. Not safe across threads. */
final class Leaper {
  /** Error of a leap of the expected counts, relative and in counts. */
  private static final double RELATIVE_ERROR = 1e-4;

  private static final double COUNT_ERROR = 1e-5;
  private static final double ORDER = 3;
  private static final double SAFETY = 0.9;
  private static final double MOST_GROWTH = 5;
  private static final double MOST_CUT = 0.1;
  private static final double SHARE_OF_REST = 0.5;
  private static final double SHORT_AGAINST_RELAXATION = 0.05;
  private static final double FIRST_CHANGE = 0.01;
  private static final double NO_TIME = 1e-300;

  private final ReactionNetwork network;
  private final RateEquations equations;
  private final Rosenbrock method;
  private final PoissonNumbers numbers;
  private final SimulationProgress progress;
  private final double[] expected;
  private final double[] after;
  private final double[] error;
  private final double[] fluctuation;
  private final double[] chance;
  private double seconds;
  private double step;
  private double events;
  private long leaps;

  Leaper(ReactionNetwork network, int[] counts, Xoshiro256 random, SimulationProgress progress) {
    this.network = network;
    this.progress = progress;
    equations = new RateEquations(network);
    method = new Rosenbrock(equations);
    numbers = new PoissonNumbers(random);
    expected = Arrays.stream(counts).asDoubleStream().toArray();
    after = new double[expected.length];
    error = new double[expected.length];
    fluctuation = new double[expected.length];
    chance = new double[expected.length];
  }

  long events() {
    return Math.round(events);
  }

  /** The counts in whole numbers. */
  int[] counts() {
    int[] counts = new int[expected.length];
    for (int i = 0; i < expected.length; i++) {
      counts[i] = Math.toIntExact(Math.max(0, Math.round(expected[i] + fluctuation[i])));
    }
    return counts;
  }

  /** Leaps to a time, in ever shorter leaps before it. */
  void leapTo(double goal) throws InterruptedException {
    double rest = goal - seconds;
    while (rest > 0) {
      progress.tell(0, goal - rest);
      double fastest = equations.fastestTurnover(expected);
      if (fastest == 0) {
        break;
      }
      boolean last = rest * fastest <= SHORT_AGAINST_RELAXATION;
      if (leaps == 0) {
        step = FIRST_CHANGE / fastest;
      }
      double leap = leap(Math.min(step, last ? rest : rest * SHARE_OF_REST), goal);
      rest = last && leap >= rest ? 0 : rest - leap;
    }
    seconds = goal;
  }

  /** Makes one leap, no longer than asked for; its length. */
  private double leap(double longest, double goal) {
    method.linearise(expected);
    double leap = longest;
    while (true) {
      double size = method.step(expected, leap, after, error) ? size() : Double.POSITIVE_INFINITY;
      double factor = SAFETY * Math.pow(size, -1 / ORDER);
      if (size <= 1) {
        double next = leap * Math.min(factor, MOST_GROWTH);
        step = leap < step ? Math.max(step, next) : next;
        break;
      }
      leap *= factor > MOST_CUT ? Math.min(factor, SAFETY) : MOST_CUT;
      step = leap;
      if (!(leap > NO_TIME)) {
        throw new NetworkException(
            "no leap is short enough on the way to %s s: the counts grow without bound"
                .formatted(goal));
      }
    }
    drawChance(leap);
    // what was there before is damped twice, as by two implicit steps of half the length
    method.damp(fluctuation, leap);
    for (int i = 0; i < expected.length; i++) {
      fluctuation[i] += chance[i];
    }
    method.damp(fluctuation, leap);
    System.arraycopy(after, 0, expected, 0, expected.length);
    leaps++;
    return leap;
  }

  /** What the events of a leap change beyond their means. */
  private void drawChance(double leap) {
    Arrays.fill(chance, 0);
    for (int i = 0; i < network.reactionCount(); i++) {
      double mean = leap * equations.propensity(i, expected);
      if (mean > 0) {
        double number = numbers.next(mean);
        events += number;
        double excess = number - mean;
        add(network.reactant1(i), -excess);
        add(network.reactant2(i), -excess);
        add(network.product1(i), excess);
        add(network.product2(i), excess);
      }
    }
  }

  private void add(int species, double change) {
    if (species != ReactionNetwork.NONE) {
      chance[species] += change;
    }
  }

  /** The largest error in units of what is accepted. */
  private double size() {
    double most = 0;
    for (int i = 0; i < expected.length; i++) {
      double accepted =
          COUNT_ERROR + RELATIVE_ERROR * Math.max(Math.abs(expected[i]), Math.abs(after[i]));
      double size = Math.abs(error[i]) / accepted;
      if (Double.isNaN(size)) {
        return Double.POSITIVE_INFINITY;
      }
      most = Math.max(most, size);
    }
    return most;
  }
}
