// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.linear;

/**
 * Eigenvalues of symmetric tridiagonal matrices of one size by QL without square roots (Pal,
 * Walker, Kahan; Parlett, The Symmetric Eigenvalue Problem, 1998, section 8.15,
 * doi:10.1137/1.9781611971163). The matrix is first cut where an element beside the diagonal is
 * negligible; each eigenvalue keeps the block it came from. Scratch of one thread.
 */
final class TridiagonalValues {
  private static final double EPSILON = Math.ulp(1.0);
  private static final int MOST_SWEEPS = 60;

  /** Eigenvalues, ascending. */
  final double[] values;

  /** First row of the block of each eigenvalue, and the row after its last. */
  final int[] blockStart;

  final int[] blockEnd;

  /** Largest sum of a diagonal element and its neighbour: a bound of the size of the matrix. */
  double size;

  private final int n;
  private final double[] squares;

  TridiagonalValues(int n) {
    this.n = n;
    values = new double[n];
    blockStart = new int[n];
    blockEnd = new int[n];
    squares = new double[n];
  }

  /**
   * Finds them.
   *
   * @param off elements beside the diagonal; the last is 0
   * @throws ArithmeticException if the iteration does not converge
   */
  void find(double[] diagonal, double[] off) {
    size = 0;
    for (int i = 0; i < n; i++) {
      size = Math.max(size, Math.abs(diagonal[i]) + Math.abs(off[i]));
      values[i] = diagonal[i];
      squares[i] = off[i] * off[i];
    }
    double negligible = EPSILON * size * EPSILON * size;
    for (int start = 0, end; start < n; start = end) {
      end = start + 1;
      while (end < n && squares[end - 1] > negligible) {
        end++;
      }
      for (int i = start; i < end; i++) {
        blockStart[i] = start;
        blockEnd[i] = end;
      }
      iterate(start, end - 1, negligible);
    }
    sort();
  }

  private void iterate(int start, int last, double negligible) {
    double[] e = squares;
    for (int l = start; l <= last; l++) {
      for (int sweep = 0; ; sweep++) {
        int m = l;
        while (m < last && e[m] > negligible) {
          m++;
        }
        if (m == l) {
          break;
        }
        if (sweep == MOST_SWEEPS || !(e[l] < Double.POSITIVE_INFINITY)) {
          throw new ArithmeticException("the eigenvalues of a matrix could not be computed");
        }
        sweep(l, m);
      }
    }
  }

  /** One sweep from row m up to row l, shifted by the nearer eigenvalue of the two rows at l. */
  private void sweep(int l, int m) {
    double[] d = values;
    double[] e = squares;
    double root = Math.sqrt(e[l]);
    double half = (d[l + 1] - d[l]) / (2 * root);
    double shift = d[l] - root / (half + Math.copySign(Math.sqrt(half * half + 1), half));
    double cosine = 1;
    double sine = 0;
    double gamma = d[m] - shift;
    double p = gamma * gamma;
    for (int i = m - 1; i >= l; i--) {
      double square = e[i];
      double r = p + square;
      if (i != m - 1) {
        e[i + 1] = sine * r;
      }
      double before = cosine;
      double inverse = 1 / r;
      cosine = p * inverse;
      sine = square * inverse;
      double last = gamma;
      double level = d[i];
      gamma = cosine * (level - shift) - sine * last;
      d[i + 1] = last + (level - gamma);
      p = cosine != 0 ? gamma * gamma / cosine : before * square;
    }
    e[l] = sine * p;
    d[l] = shift + gamma;
  }

  private void sort() {
    for (int i = 1; i < n; i++) {
      double value = values[i];
      int start = blockStart[i];
      int end = blockEnd[i];
      int j = i;
      for (; j > 0 && values[j - 1] > value; j--) {
        values[j] = values[j - 1];
        blockStart[j] = blockStart[j - 1];
        blockEnd[j] = blockEnd[j - 1];
      }
      values[j] = value;
      blockStart[j] = start;
      blockEnd[j] = end;
    }
  }
}
