// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The laws that measured curves are fitted with. All are fitted in the logarithm of the value. */
public enum CurveLaw {
  /**
   * Conductivity over concentration: k = k_max (c/c_max)^a exp(b (c - c_max)^2 - a (c - c_max) /
   * c_max) (J. F. Casteel, E. A. Amis, J. Chem. Eng. Data 1972, 17, 55, doi 10.1021/je60052a029).
   * In ln k it is linear in four constants, so the best fit is found at once.
   */
  CASTEEL_AMIS(5) {
    @Override
    CurveFit fitted(MeasuredCurve points) {
      double[] x = points.x();
      double[] best =
          LeastSquares.solve(
              x.length,
              4,
              (row, i) -> {
                row[0] = 1;
                row[1] = Math.log(x[i]);
                row[2] = x[i];
                row[3] = x[i] * x[i];
                return Math.log(points.y()[i]);
              });
      java.util.function.DoubleUnaryOperator curve =
          c -> Math.exp(best[0] + best[1] * Math.log(c) + best[2] * c + best[3] * c * c);
      Map<String, Double> constants = new LinkedHashMap<>();
      double top = maximum(best);
      if (Double.isFinite(top)) {
        constants.put("c_max", top);
        constants.put("k_max", curve.applyAsDouble(top));
      }
      constants.put("a", best[1]);
      constants.put("b", best[3]);
      return new CurveFit("Casteel-Amis", constants, curve, points);
    }

    /** Where the slope a/c + q + 2 b c of ln k falls through zero; NaN when it never does. */
    private static double maximum(double[] p) {
      if (p[3] == 0) {
        return p[2] < 0 && p[1] > 0 ? -p[1] / p[2] : Double.NaN;
      }
      double root = p[2] * p[2] - 8 * p[3] * p[1];
      if (root < 0) {
        return Double.NaN;
      }
      double best = Double.NaN;
      for (double sign : new double[] {-1, 1}) {
        double c = (-p[2] + sign * Math.sqrt(root)) / (4 * p[3]);
        if (c > 0 && -p[1] / (c * c) + 2 * p[3] < 0) {
          best = c;
        }
      }
      return best;
    }
  },

  /**
   * Over temperature: ln y = A + B / (T - T0), the law of Vogel, Fulcher and Tammann. T0 is sought
   * between 0 K and 10 K below the coldest point.
   */
  VOGEL_FULCHER_TAMMANN(4) {
    @Override
    CurveFit fitted(MeasuredCurve points) {
      double coldest = KELVIN + java.util.Arrays.stream(points.x()).min().orElseThrow();
      double low = 0;
      double high = coldest - 10;
      double golden = (Math.sqrt(5) - 1) / 2;
      while (high - low > 1e-6) {
        double left = high - golden * (high - low);
        double right = low + golden * (high - low);
        if (misfit(points, left) < misfit(points, right)) {
          high = right;
        } else {
          low = left;
        }
      }
      double zero = (low + high) / 2;
      double[] best = line(points, zero);
      Map<String, Double> constants = new LinkedHashMap<>();
      constants.put("A", best[0]);
      constants.put("B (K)", best[1]);
      constants.put("T0 (K)", zero);
      return new CurveFit(
          "Vogel-Fulcher-Tammann",
          constants,
          t -> Math.exp(best[0] + best[1] / (t + KELVIN - zero)),
          points);
    }
  },

  /** Over temperature with few points: ln y = A + B / T. */
  ARRHENIUS(2) {
    @Override
    CurveFit fitted(MeasuredCurve points) {
      double[] best = line(points, 0);
      Map<String, Double> constants = new LinkedHashMap<>();
      constants.put("A", best[0]);
      constants.put("B (K)", best[1]);
      constants.put("activation energy (kJ/mol)", Math.abs(best[1]) * GAS_CONSTANT);
      return new CurveFit(
          "Arrhenius", constants, t -> Math.exp(best[0] + best[1] / (t + KELVIN)), points);
    }
  },

  /** Viscosity or density over concentration: ln y = p0 + p1 c + p2 c^2. */
  LOG_QUADRATIC(3) {
    @Override
    CurveFit fitted(MeasuredCurve points) {
      double[] x = points.x();
      double[] best =
          LeastSquares.solve(
              x.length,
              3,
              (row, i) -> {
                row[0] = 1;
                row[1] = x[i];
                row[2] = x[i] * x[i];
                return Math.log(points.y()[i]);
              });
      Map<String, Double> constants = new LinkedHashMap<>();
      constants.put("p0", best[0]);
      constants.put("p1", best[1]);
      constants.put("p2", best[2]);
      return new CurveFit(
          "quadratic in the logarithm",
          constants,
          c -> Math.exp(best[0] + best[1] * c + best[2] * c * c),
          points);
    }
  };

  private static final double KELVIN = 273.15;
  private static final double GAS_CONSTANT = 8.31446e-3;

  private final int leastPoints;

  CurveLaw(int leastPoints) {
    this.leastPoints = leastPoints;
  }

  /** The fewest different arguments that it is fitted to. */
  public int leastPoints() {
    return leastPoints;
  }

  abstract CurveFit fitted(MeasuredCurve points);

  /**
   * Fits the law.
   *
   * @throws IllegalArgumentException with too few points or values that are not above zero
   */
  public CurveFit fit(MeasuredCurve points) {
    if (points.distinct() < leastPoints) {
      throw new IllegalArgumentException(
          "%s: %d different points, and this law needs %d"
              .formatted(points.label(), points.distinct(), leastPoints));
    }
    for (double y : points.y()) {
      if (!(y > 0)) {
        throw new IllegalArgumentException(points.label() + ": a value is not above zero: " + y);
      }
    }
    return fitted(points);
  }

  private static double[] line(MeasuredCurve points, double zero) {
    double[] x = points.x();
    return LeastSquares.solve(
        x.length,
        2,
        (row, i) -> {
          row[0] = 1;
          row[1] = 1 / (x[i] + KELVIN - zero);
          return Math.log(points.y()[i]);
        });
  }

  private static double misfit(MeasuredCurve points, double zero) {
    double[] best = line(points, zero);
    double sum = 0;
    for (int i = 0; i < points.size(); i++) {
      double difference =
          best[0] + best[1] / (points.x()[i] + KELVIN - zero) - Math.log(points.y()[i]);
      sum += difference * difference;
    }
    return sum;
  }
}
