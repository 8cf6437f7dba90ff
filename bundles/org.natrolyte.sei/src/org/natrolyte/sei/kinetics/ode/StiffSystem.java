// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

/** Ordinary differential equations y' = f(y) with their Jacobian. */
public interface StiffSystem {
  /** The number of unknowns. */
  int dimension();

  /** Puts f(y) into {@code derivative}. */
  void derivative(double[] y, double[] derivative);

  /** Puts df_i/dy_j into {@code jacobian[i][j]}; every element. */
  void jacobian(double[] y, double[][] jacobian);
}
