// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.Arrays;

/**
 * The partition function of the shell of one kind of cation, and the means that follow from it.
 *
 * <p>A shell is a row of sites. Tiles (a molecule with some of its donor atoms, an anion with one
 * or two) cover neighbouring sites, a site may stay empty. The sum over all coverings obeys a
 * recursion over the sites, {@code Z(k) = Z(k-1) + sum over tiles y Z(k-width)}, kept apart by the
 * number of anions; no covering is ever listed. With {@code Z2} and {@code Z3} the sums over the
 * two and three rows that remain beside one and two tiles, the means are {@code <n> = y Z2(N-w)/Z}
 * and {@code <n n'> = 2 y y' Z3(N-w-w')/Z}, for the same tile of {@code n (n - 1)}. Not safe to
 * share between threads.
 */
final class ShellSum {
  private final ShellTerms terms;
  private final double[] weight;
  private final double[] byWidth;
  private final double[][] byAnions;
  private final double[] row;
  private final double[] besideOne;
  private final double[] besideTwo;
  private final double[] meanByTile;

  ShellSum(ShellTerms terms) {
    int rows = terms.sites() + 1;
    this.terms = terms;
    this.weight = new double[terms.width().length];
    this.byWidth = new double[rows];
    this.byAnions = new double[rows][rows];
    this.row = new double[rows];
    this.besideOne = new double[rows];
    this.besideTwo = new double[rows];
    this.meanByTile = new double[weight.length];
  }

  /** Sums over all shells at these activities of the ligands; gives the logarithm of the sum. */
  double evaluate(double[] activity) {
    int sites = terms.sites();
    int[] width = terms.width();
    Arrays.fill(byWidth, 0);
    for (int t = 0; t < weight.length; t++) {
      weight[t] = terms.constant()[t] * activity[terms.ligand()[t]];
      if (width[t] <= sites) {
        byWidth[width[t]] += weight[t];
      }
    }
    row[0] = 1;
    for (int k = 1; k <= sites; k++) {
      double sum = row[k - 1];
      for (int w = 1; w <= k; w++) {
        sum += byWidth[w] * row[k - w];
      }
      row[k] = sum;
    }
    convolve(row, row, besideOne);
    for (int t = 0; t < weight.length; t++) {
      int last = sites - width[t];
      meanByTile[t] = last < 0 ? 0 : weight[t] * besideOne[last] / row[sites];
    }
    return Math.log(row[sites]);
  }

  private static void convolve(double[] a, double[] b, double[] product) {
    for (int k = 0; k < product.length; k++) {
      double sum = 0;
      for (int i = 0; i <= k; i++) {
        sum += a[i] * b[k - i];
      }
      product[k] = sum;
    }
  }

  /** Adds the mean number of donor atoms of each ligand, after {@link #evaluate}. */
  void addDonorAtoms(double[] perLigand, double factor) {
    for (int t = 0; t < weight.length; t++) {
      perLigand[terms.ligand()[t]] += factor * meanByTile[t] * terms.width()[t];
    }
  }

  /** Adds what each ligand spends: molecules, and contacts of an anion; after {@link #evaluate}. */
  void addSpent(double[] perLigand, double factor) {
    for (int t = 0; t < weight.length; t++) {
      perLigand[terms.ligand()[t]] += factor * meanByTile[t];
    }
  }

  /**
   * Adds how what each ligand spends changes with the logarithm of the activity of each other: the
   * covariance of their numbers; after {@link #evaluate}.
   */
  void addCovariances(double[][] perLigands, double factor) {
    int sites = terms.sites();
    convolve(row, besideOne, besideTwo);
    for (int t = 0; t < weight.length; t++) {
      int ligand = terms.ligand()[t];
      perLigands[ligand][ligand] += factor * meanByTile[t];
      for (int u = 0; u < weight.length; u++) {
        int last = sites - terms.width()[t] - terms.width()[u];
        double both = last < 0 ? 0 : 2 * weight[t] * weight[u] * besideTwo[last] / row[sites];
        perLigands[ligand][terms.ligand()[u]] += factor * (both - meanByTile[t] * meanByTile[u]);
      }
    }
  }

  /** The shares of shells with no, one, two ... anions, after {@link #evaluate}. */
  double[] sharesByAnions() {
    int sites = terms.sites();
    for (double[] each : byAnions) {
      Arrays.fill(each, 0);
    }
    byAnions[0][0] = 1;
    for (int k = 1; k <= sites; k++) {
      double[] here = byAnions[k];
      System.arraycopy(byAnions[k - 1], 0, here, 0, k);
      for (int t = 0; t < weight.length; t++) {
        int from = k - terms.width()[t];
        if (from < 0) {
          continue;
        }
        int shift = terms.isAnion()[t] ? 1 : 0;
        for (int a = 0; a <= from; a++) {
          here[a + shift] += weight[t] * byAnions[from][a];
        }
      }
    }
    double[] shares = byAnions[sites].clone();
    for (int a = 0; a < shares.length; a++) {
      shares[a] /= row[sites];
    }
    return shares;
  }

  ShellTerms terms() {
    return terms;
  }

  /** The weight of a tile at the activities of the last evaluation. */
  double weight(int tile) {
    return weight[tile];
  }

  /** The sum over all shells at the activities of the last evaluation. */
  double sum() {
    return row[terms.sites()];
  }
}
