// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.optimise;

import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.ElectronicState;
import org.natrolyte.orbitals.xtb.XtbCalculator;
import org.natrolyte.orbitals.xtb.XtbException;
import org.natrolyte.orbitals.xtb.XtbOptions;
import org.natrolyte.orbitals.xtb.XtbResult;
import org.natrolyte.orbitals.xtb.linear.SymmetricMatrix;

/**
 * Walks downhill to the nearest minimum: quasi-Newton steps with the curvature of a model Hessian,
 * which learns from the gradients (BFGS), inside a trusted distance. Immutable.
 */
public final class XtbOptimiser {
  /** Largest component of the gradient at the end (Eh/bohr). */
  private static final double GRADIENT_THRESHOLD = 2e-4;

  /** Change of the energy in the last step (Eh). */
  private static final double ENERGY_THRESHOLD = 1e-6;

  private static final double SOFTEST = 0.005;
  private static final double LONGEST_STEP = 0.8;
  private static final double SHORTEST_STEP = 1e-3;
  private static final double FIRST_STEP = 0.4;

  private final XtbCalculator calculator = new XtbCalculator();

  /**
   * Optimises.
   *
   * @param most energies and gradients at most
   * @throws XtbException if a single point fails, or the minimum was not reached
   */
  public OptimisedGeometry optimise(
      Geometry start, ElectronicState state, XtbOptions options, int most) throws XtbException {
    XtbOptions wanted = options.withGradient();
    int[] numbers = start.atomicNumbers();
    double[] x = start.coordinatesBohr();
    XtbResult result = calculator.singlePoint(start, state, wanted);
    double[] hessian = ModelHessian.of(numbers, x);
    double trust = FIRST_STEP;
    double lastGain = numbers.length == 1 ? 0 : Double.MAX_VALUE;
    for (int steps = 1; steps < most; steps++) {
      double[] gradient = result.gradient();
      if (largest(gradient) < GRADIENT_THRESHOLD && Math.abs(lastGain) < ENERGY_THRESHOLD) {
        return new OptimisedGeometry(new Geometry(numbers, x), result, steps);
      }
      double[] step = step(hessian, gradient, trust);
      double expected = expectedChange(hessian, gradient, step);
      double[] next = x.clone();
      for (int i = 0; i < x.length; i++) {
        next[i] += step[i];
      }
      XtbResult trial = calculator.singlePoint(new Geometry(numbers, next), state, wanted);
      double change = trial.energy() - result.energy();
      learn(hessian, step, gradient, trial.gradient());
      double length = norm(step);
      if (change > 1e-7) {
        trust = Math.max(SHORTEST_STEP, 0.3 * length);
        if (length > SHORTEST_STEP) {
          continue;
        }
      } else if (change < 0.6 * expected && length > 0.9 * trust) {
        trust = Math.min(LONGEST_STEP, 1.6 * trust);
      }
      lastGain = change;
      x = next;
      result = trial;
    }
    throw new XtbException(
        XtbException.Kind.CONVERGENCE,
        "the geometry is not at a minimum after %d steps; the largest gradient is still %.5f Eh/bohr"
            .formatted(most, largest(result.gradient())));
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static double norm(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  /**
   * Newton's step along each mode, every curvature taken as positive, cut to the trusted length.
   */
  private static double[] step(double[] hessian, double[] gradient, double trust) {
    int n = gradient.length;
    double[] curvatures = new double[n];
    double[] modes = new double[n * n];
    SymmetricMatrix.diagonalise(hessian, n, curvatures, modes);
    double[] step = new double[n];
    for (int k = 0; k < n; k++) {
      double along = 0;
      for (int i = 0; i < n; i++) {
        along += modes[k * n + i] * gradient[i];
      }
      double factor = -along / Math.max(SOFTEST, Math.abs(curvatures[k]));
      for (int i = 0; i < n; i++) {
        step[i] += factor * modes[k * n + i];
      }
    }
    double length = norm(step);
    if (length > trust) {
      for (int i = 0; i < n; i++) {
        step[i] *= trust / length;
      }
    }
    return step;
  }

  private static double expectedChange(double[] hessian, double[] gradient, double[] step) {
    double sum = 0;
    int n = step.length;
    for (int i = 0; i < n; i++) {
      double row = 0;
      for (int j = 0; j < n; j++) {
        row += hessian[i * n + j] * step[j];
      }
      sum += step[i] * (gradient[i] + 0.5 * row);
    }
    return sum;
  }

  /** Broyden-Fletcher-Goldfarb-Shanno update; left out where it would lose positive curvature. */
  private static void learn(double[] hessian, double[] step, double[] before, double[] after) {
    int n = step.length;
    double[] image = new double[n];
    double stepImage = 0;
    double stepChange = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        image[i] += hessian[i * n + j] * step[j];
      }
      stepImage += step[i] * image[i];
      stepChange += step[i] * (after[i] - before[i]);
    }
    if (stepChange < 1e-10 || stepImage < 1e-12) {
      return;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        hessian[i * n + j] +=
            (after[i] - before[i]) * (after[j] - before[j]) / stepChange
                - image[i] * image[j] / stepImage;
      }
    }
  }
}
