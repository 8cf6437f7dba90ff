// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.optimise;

/**
 * Force constants guessed from a geometry: stretches and bends whose strength falls with the square
 * of the distance (Lindh, Bernhardsson, Karlström, Malmqvist, Chem. Phys. Lett. 1995, 241, 423,
 * doi:10.1016/0009-2614(95)00646-L).
 */
final class ModelHessian {
  private static final double[][] DECAY = {
    {1.0, 0.3949, 0.3949}, {0.3949, 0.28, 0.28}, {0.3949, 0.28, 0.28}
  };
  private static final double[][] LENGTH = {
    {1.35, 2.10, 2.53}, {2.10, 2.87, 3.40}, {2.53, 3.40, 3.40}
  };
  private static final double STRETCH = 0.45;
  private static final double BEND = 0.15;
  private static final double NEGLIGIBLE = 1e-3;

  private final int[] atomicNumbers;
  private final double[] x;
  private final int size;
  private final double[] hessian;

  private ModelHessian(int[] atomicNumbers, double[] x) {
    this.atomicNumbers = atomicNumbers;
    this.x = x;
    size = x.length;
    hessian = new double[size * size];
  }

  /** Second derivatives by the coordinates, flat, row by row (Eh/bohr2). */
  static double[] of(int[] atomicNumbers, double[] positions) {
    ModelHessian model = new ModelHessian(atomicNumbers, positions);
    int atoms = atomicNumbers.length;
    for (int i = 0; i < atoms; i++) {
      for (int j = 0; j < atoms; j++) {
        double strength = i == j ? 0 : model.strength(i, j);
        if (j < i) {
          model.addStretch(i, j, STRETCH * strength);
        }
        // bends with atom j in the middle
        for (int k = 0; strength > NEGLIGIBLE && k < i; k++) {
          double bend = k == j ? 0 : strength * model.strength(j, k);
          if (bend > NEGLIGIBLE) {
            model.addBend(i, j, k, BEND * bend);
          }
        }
      }
    }
    return model.hessian;
  }

  private static int row(int number) {
    return number <= 2 ? 0 : number <= 10 ? 1 : 2;
  }

  private double strength(int i, int j) {
    int a = row(atomicNumbers[i]);
    int b = row(atomicNumbers[j]);
    double r = distance(i, j);
    return Math.exp(DECAY[a][b] * (LENGTH[a][b] * LENGTH[a][b] - r * r));
  }

  private double distance(int i, int j) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      sum += (x[3 * i + k] - x[3 * j + k]) * (x[3 * i + k] - x[3 * j + k]);
    }
    return Math.sqrt(sum);
  }

  private double[] unit(int from, int to) {
    double r = distance(from, to);
    double[] unit = new double[3];
    for (int k = 0; k < 3; k++) {
      unit[k] = (x[3 * to + k] - x[3 * from + k]) / r;
    }
    return unit;
  }

  private void addStretch(int i, int j, double strength) {
    double[] u = unit(j, i);
    double[] opposite = {-u[0], -u[1], -u[2]};
    add(strength, new int[] {i, j}, new double[][] {u, opposite});
  }

  private void addBend(int i, int middle, int k, double strength) {
    double[] u = unit(middle, i);
    double[] v = unit(middle, k);
    double cosine = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    double sine2 = 1 - cosine * cosine;
    if (sine2 < 1e-3) {
      // of a straight angle there is no direction to bend in
      return;
    }
    double sine = Math.sqrt(sine2);
    double first = distance(i, middle);
    double second = distance(k, middle);
    double[] byI = new double[3];
    double[] byK = new double[3];
    double[] byMiddle = new double[3];
    for (int c = 0; c < 3; c++) {
      byI[c] = (cosine * u[c] - v[c]) / (first * sine);
      byK[c] = (cosine * v[c] - u[c]) / (second * sine);
      byMiddle[c] = -byI[c] - byK[c];
    }
    add(strength, new int[] {i, middle, k}, new double[][] {byI, byMiddle, byK});
  }

  private void add(double strength, int[] atoms, double[][] direction) {
    for (int a = 0; a < atoms.length; a++) {
      for (int b = 0; b < atoms.length; b++) {
        for (int c = 0; c < 3; c++) {
          for (int d = 0; d < 3; d++) {
            hessian[(3 * atoms[a] + c) * size + 3 * atoms[b] + d] +=
                strength * direction[a][c] * direction[b][d];
          }
        }
      }
    }
  }
}
