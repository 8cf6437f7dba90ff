// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import org.natrolyte.orbitals.structure.Geometry;

/**
 * Finds the minimum next to a geometry: BFGS in Cartesian coordinates from the model Hessian of
 * {@link ModelHessian}, steps held to a trust radius and taken back when the energy rises.
 */
final class Relaxation {
  private static final int MOST_STEPS = 400;
  private static final double LONGEST_STEP = 0.35;
  private static final double SHORTEST_STEP = 1e-4;
  private static final double GRADIENT_NORM = 4e-4;
  private static final double ENERGY_CHANGE = 1e-6;
  private static final double UPHILL = 1e-6;

  /** Energy and gradient at a geometry. */
  interface Surface {
    /**
     * @param coordinates in bohr
     * @param gradient is filled, in hartree/bohr
     * @return the energy in hartree
     */
    double at(double[] coordinates, double[] gradient) throws EngineException, InterruptedException;
  }

  private final Surface surface;
  private final int[] elements;

  Relaxation(Surface surface, int[] elements) {
    this.surface = surface;
    this.elements = elements.clone();
  }

  /**
   * Goes down to the minimum.
   *
   * @throws EngineException when 400 steps do not reach it, or an energy cannot be computed
   */
  Geometry from(Geometry start) throws EngineException, InterruptedException {
    double[] x = start.coordinatesBohr();
    int n = x.length;
    double[] g = new double[n];
    double energy = surface.at(x, g);
    double[][] inverse = ModelHessian.inverse(elements, x);
    double trust = LONGEST_STEP;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] d = direction(inverse, g, trust);
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        next[i] = x[i] + d[i];
      }
      double[] nextG = new double[n];
      double nextEnergy = surface.at(next, nextG);
      if (nextEnergy > energy + UPHILL) {
        trust = Math.min(trust, longest(d)) / 3;
        if (trust < SHORTEST_STEP) {
          inverse = ModelHessian.inverse(elements, x);
          if (norm(g) < 3 * GRADIENT_NORM) {
            return new Geometry(elements, x);
          }
        }
        update(inverse, d, g, nextG);
        continue;
      }
      update(inverse, d, g, nextG);
      double change = energy - nextEnergy;
      x = next;
      g = nextG;
      energy = nextEnergy;
      trust = Math.min(LONGEST_STEP, trust * 1.5);
      if (norm(g) < GRADIENT_NORM && change < ENERGY_CHANGE) {
        return new Geometry(elements, x);
      }
    }
    throw new EngineException(
        "the geometry did not converge in %d steps (gradient %.1e Eh/bohr)"
            .formatted(MOST_STEPS, norm(g)));
  }

  private static double[] direction(double[][] inverse, double[] g, double trust) {
    int n = g.length;
    double[] d = new double[n];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum -= inverse[i][j] * g[j];
      }
      d[i] = sum;
    }
    double longest = longest(d);
    if (longest > trust) {
      for (int i = 0; i < n; i++) {
        d[i] *= trust / longest;
      }
    }
    return d;
  }

  /** The inverse form of BFGS; left out where the curvature along the step is not positive. */
  private static void update(double[][] inverse, double[] s, double[] before, double[] after) {
    int n = s.length;
    double[] y = new double[n];
    double sy = 0;
    double ss = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      y[i] = after[i] - before[i];
      sy += s[i] * y[i];
      ss += s[i] * s[i];
      yy += y[i] * y[i];
    }
    if (!(sy > 1e-4 * Math.sqrt(ss * yy))) {
      return;
    }
    double[] hy = new double[n];
    double yhy = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        hy[i] += inverse[i][j] * y[j];
      }
      yhy += y[i] * hy[i];
    }
    double scale = (sy + yhy) / (sy * sy);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] += scale * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
      }
    }
  }

  private static double longest(double[] d) {
    double most = 0;
    for (int i = 0; i < d.length; i += 3) {
      most = Math.max(most, Math.sqrt(d[i] * d[i] + d[i + 1] * d[i + 1] + d[i + 2] * d[i + 2]));
    }
    return most;
  }

  private static double norm(double[] g) {
    double sum = 0;
    for (double v : g) {
      sum += v * v;
    }
    return Math.sqrt(sum);
  }
}
