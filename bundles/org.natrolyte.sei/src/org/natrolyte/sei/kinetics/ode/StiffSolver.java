// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

import java.util.Locale;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.NetworkException;
import org.natrolyte.sei.kinetics.ReactionNetwork;

/**
 * Solves stiff equations to given times with steps of controlled error. Immutable.
 *
 * @param relativeTolerance error of a step relative to the unknown
 * @param absoluteTolerance error of a step, in the unit of the unknowns
 */
public record StiffSolver(double relativeTolerance, double absoluteTolerance) {
  /** Errors of a step of 1e-6 of the count and a billionth of a molecule. */
  public static final StiffSolver USUAL = new StiffSolver(1e-6, 1e-9);

  /** The Jacobian is dense. */
  public static final int MOST_SPECIES = 5000;

  private static final double ORDER = 3;
  private static final double SAFETY = 0.9;
  private static final double MOST_GROWTH = 6;
  private static final double MOST_CUT = 0.1;
  private static final double LEAST_RELATIVE_STEP = 1e-13;
  private static final double FIRST_CHANGE = 1e-3;

  /**
   * The expected counts of a network.
   *
   * @param seconds rising times from 0
   * @throws NetworkException when the network is too large, or the equations have no solution up to
   *     the last time
   * @throws InterruptedException when cancelled
   */
  public OdeSolution solve(
      ReactionNetwork network, InitialState state, double[] seconds, StudyMonitor monitor)
      throws InterruptedException {
    int[] counts = state.countsFor(network);
    if (counts.length > MOST_SPECIES) {
      throw new NetworkException(
          "the rate equations of %,d species are too many; accepted are up to %,d"
              .formatted(counts.length, MOST_SPECIES));
    }
    double[] y = new double[counts.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = counts[i];
    }
    return solve(new RateEquations(network), y, seconds, monitor);
  }

  /**
   * Solves any stiff system.
   *
   * @param initial the unknowns at time 0
   * @param seconds rising times from 0
   */
  public OdeSolution solve(
      StiffSystem system, double[] initial, double[] seconds, StudyMonitor monitor)
      throws InterruptedException {
    Rosenbrock method = new Rosenbrock(system);
    double[] y = initial.clone();
    double[] after = new double[y.length];
    double[] error = new double[y.length];
    double[][] rows = new double[seconds.length][];
    double time = 0;
    double step = 0;
    int steps = 0;
    int rejected = 0;
    for (int row = 0; row < seconds.length; row++) {
      double goal = seconds[row];
      while (time < goal) {
        monitor.checkCancelled();
        monitor.progress(
            Math.clamp(time / seconds[seconds.length - 1], 0, 1),
            String.format(Locale.ROOT, "%d steps, %.3g s", steps, time));
        method.linearise(y);
        step = steps == 0 ? firstStep(system, y, goal) : step;
        double tried = Math.min(step, goal - time);
        double size = Double.POSITIVE_INFINITY;
        while (!(size <= 1)) {
          size = method.step(y, tried, after, error) ? size(y, after, error) : size;
          double factor = SAFETY * Math.pow(size, -1 / ORDER);
          if (!(size <= 1)) {
            rejected++;
            tried *= factor > MOST_CUT ? Math.min(factor, SAFETY) : MOST_CUT;
            checkStep(time, tried);
          } else {
            step = Math.max(tried * Math.min(factor, MOST_GROWTH), tried < step ? step : 0);
          }
        }
        time = goal - time - tried <= LEAST_RELATIVE_STEP * goal ? goal : time + tried;
        System.arraycopy(after, 0, y, 0, y.length);
        steps++;
      }
      rows[row] = y.clone();
    }
    return new OdeSolution(seconds.clone(), rows, steps, rejected);
  }

  private static void checkStep(double time, double step) {
    if (step < LEAST_RELATIVE_STEP * time || step < Double.MIN_NORMAL) {
      throw new NetworkException(
          "the rate equations have no solution beyond %s s: the counts grow without bound"
              .formatted(time));
    }
  }

  /** A step in which no unknown changes by more than a thousandth of itself or of the tolerance. */
  private double firstStep(StiffSystem system, double[] y, double goal) {
    double[] slope = new double[y.length];
    system.derivative(y, slope);
    double step = goal;
    for (int i = 0; i < y.length; i++) {
      if (slope[i] != 0) {
        double change = Math.max(FIRST_CHANGE * Math.abs(y[i]), absoluteTolerance);
        step = Math.min(step, change / Math.abs(slope[i]));
      }
    }
    return step;
  }

  /** The largest error in units of the tolerance. */
  private double size(double[] y, double[] after, double[] error) {
    double most = 0;
    for (int i = 0; i < y.length; i++) {
      double accepted =
          absoluteTolerance + relativeTolerance * Math.max(Math.abs(y[i]), Math.abs(after[i]));
      double size = Math.abs(error[i]) / accepted;
      if (Double.isNaN(size)) {
        return Double.POSITIVE_INFINITY;
      }
      most = Math.max(most, size);
    }
    return most;
  }
}
