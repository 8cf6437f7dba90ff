// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Wished distances between points, relaxed together: a rough geometry that an engine then refines.
 * Distances in ångström. The relaxation is FIRE (Bitzek et al. 2006,
 * 10.1103/PhysRevLett.97.170201).
 */
public final class SpringModel {
  private static final int STEPS = 3000;
  private static final double LARGEST_STEP = 0.2;
  private static final double STILL = 1e-3;

  /** A pair with its distance; one that only repels has no force beyond it. */
  private record Spring(int first, int second, double distance, double stiffness, boolean repels) {}

  private final List<Spring> springs = new ArrayList<>();

  /** Wishes for a distance. */
  public void join(int first, int second, double distance, double stiffness) {
    springs.add(new Spring(first, second, distance, stiffness, false));
  }

  /** Wishes for at least a distance. */
  public void keepApart(int first, int second, double distance, double stiffness) {
    springs.add(new Spring(first, second, distance, stiffness, true));
  }

  /**
   * Relaxes points.
   *
   * @param start x, y, z of each, in ångström
   * @return where they come to rest
   */
  public double[] relaxed(double[] start) {
    double[] x = start.clone();
    double[] v = new double[x.length];
    double[] force = new double[x.length];
    double step = 0.02;
    double mix = 0.1;
    int uphillFree = 0;
    for (int n = 0; n < STEPS; n++) {
      double largest = forces(x, force);
      if (largest < STILL) {
        break;
      }
      double power = dot(force, v);
      if (power > 0) {
        double scale = Math.sqrt(dot(v, v) / dot(force, force));
        for (int i = 0; i < v.length; i++) {
          v[i] = (1 - mix) * v[i] + mix * scale * force[i];
        }
        uphillFree++;
        if (uphillFree > 5) {
          step = Math.min(step * 1.1, 0.1);
          mix *= 0.99;
        }
      } else {
        java.util.Arrays.fill(v, 0);
        step *= 0.5;
        mix = 0.1;
        uphillFree = 0;
      }
      for (int i = 0; i < x.length; i++) {
        v[i] += step * force[i];
        x[i] += Math.clamp(step * v[i], -LARGEST_STEP, LARGEST_STEP);
      }
    }
    return x;
  }

  /** Half the stiffness times the square of each deviation, summed. */
  public double strain(double[] x) {
    double sum = 0;
    for (Spring spring : springs) {
      double off = distance(x, spring) - spring.distance();
      if (!(spring.repels() && off > 0)) {
        sum += spring.stiffness() * off * off / 2;
      }
    }
    return sum;
  }

  private double forces(double[] x, double[] force) {
    java.util.Arrays.fill(force, 0);
    for (Spring spring : springs) {
      double r = Math.max(1e-6, distance(x, spring));
      double off = r - spring.distance();
      if (spring.repels() && off > 0) {
        continue;
      }
      double f = -spring.stiffness() * off / r;
      for (int k = 0; k < 3; k++) {
        int a = 3 * spring.first() + k;
        int b = 3 * spring.second() + k;
        double pull = f * (x[a] - x[b]);
        force[a] += pull;
        force[b] -= pull;
      }
    }
    double largest = 0;
    for (double f : force) {
      largest = Math.max(largest, Math.abs(f));
    }
    return largest;
  }

  private static double distance(double[] x, Spring spring) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double d = x[3 * spring.first() + k] - x[3 * spring.second() + k];
      sum += d * d;
    }
    return Math.sqrt(sum);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
