// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

/**
 * The L-stable Rosenbrock method RODAS3 (four stages, order 3, embedded order 2): A. Sandu, J. G.
 * Verwer, J. G. Blom, E. J. Spee, G. R. Carmichael, F. A. Potra, Atmos. Environ. 31 (1997) 3459,
 * doi 10.1016/S1352-2310(97)83212-8. One step at a time; the caller controls the error. Not safe
 * across threads.
 */
public final class Rosenbrock {
  private static final double GAMMA = 0.5;
  private static final int STAGES = 4;
  // Y_i = y + sum A K_j, right side f(Y_i) + sum C/h K_j, new y = y + sum M K_j, error K_4
  private static final double[][] A = {{}, {0}, {2, 0}, {2, 0, 1}};
  private static final double[][] C = {{}, {4}, {1, -1}, {1, -1, -8.0 / 3}};
  private static final double[] M = {2, 0, 1, 1};

  private final StiffSystem system;
  private final DenseLu solver;
  private final double[][] stages;
  private final double[] inner;
  private final double[][] jacobian;

  public Rosenbrock(StiffSystem system) {
    this.system = system;
    int size = system.dimension();
    solver = new DenseLu(size);
    stages = new double[STAGES][size];
    inner = new double[size];
    jacobian = new double[size][size];
  }

  /** Takes the Jacobian at a point for the steps that begin there. */
  public void linearise(double[] y) {
    system.jacobian(y, jacobian);
  }

  /**
   * One step.
   *
   * @param y where it begins, linearised there
   * @param step its length in s
   * @param after gets the new point
   * @param error gets the estimated error of each unknown
   * @return false when the equations cannot be solved; a shorter step can
   */
  public boolean step(double[] y, double step, double[] after, double[] error) {
    double[][] matrix = solver.matrix();
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < y.length; j++) {
        matrix[i][j] = -jacobian[i][j];
      }
      matrix[i][i] += 1 / (GAMMA * step);
    }
    if (!solver.factorise()) {
      return false;
    }
    for (int stage = 0; stage < STAGES; stage++) {
      double[] right = stages[stage];
      System.arraycopy(y, 0, inner, 0, y.length);
      addStages(A[stage], 1, inner);
      system.derivative(inner, right);
      addStages(C[stage], 1 / step, right);
      solver.solve(right);
    }
    System.arraycopy(y, 0, after, 0, y.length);
    addStages(M, 1, after);
    System.arraycopy(stages[STAGES - 1], 0, error, 0, y.length);
    return true;
  }

  /**
   * Carries a disturbance to the end of the last step: multiplies it by the inverse of 1 - h J / 2,
   * which leaves what is slow and damps what is fast.
   */
  public void damp(double[] disturbance, double step) {
    for (int i = 0; i < disturbance.length; i++) {
      disturbance[i] /= GAMMA * step;
    }
    solver.solve(disturbance);
  }

  private void addStages(double[] weights, double factor, double[] to) {
    for (int stage = 0; stage < weights.length; stage++) {
      double weight = weights[stage] * factor;
      if (weight != 0) {
        double[] own = stages[stage];
        for (int i = 0; i < to.length; i++) {
          to[i] += weight * own[i];
        }
      }
    }
  }
}
