// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * A law fitted to a curve.
 *
 * @param law name and form
 * @param constants its constants with their units in the name
 * @param curve the law as a function of the argument
 * @param points what it was fitted to
 */
public record CurveFit(
    String law, Map<String, Double> constants, DoubleUnaryOperator curve, MeasuredCurve points) {
  public CurveFit {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /** Measured minus fitted, over fitted, at each point. */
  public double[] relativeResiduals() {
    double[] x = points.x();
    double[] y = points.y();
    double[] residuals = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      residuals[i] = y[i] / curve.applyAsDouble(x[i]) - 1;
    }
    return residuals;
  }

  /** Root mean square of the relative residuals. */
  public double rootMeanSquare() {
    double sum = 0;
    for (double each : relativeResiduals()) {
      sum += each * each;
    }
    return Math.sqrt(sum / points.size());
  }

  /**
   * Root mean square relative error of predicting each point from a fit to the others; NaN when
   * there are too few points to leave one out.
   */
  public double leaveOneOut(CurveLaw refit) {
    if (points.distinct() <= refit.leastPoints()) {
      return Double.NaN;
    }
    double sum = 0;
    for (int left = 0; left < points.size(); left++) {
      double[] x = without(points.x(), left);
      double[] y = without(points.y(), left);
      CurveFit other = refit.fit(new MeasuredCurve(points.label(), x, y));
      double error = points.y()[left] / other.curve.applyAsDouble(points.x()[left]) - 1;
      sum += error * error;
    }
    return Math.sqrt(sum / points.size());
  }

  private static double[] without(double[] all, int left) {
    double[] rest = new double[all.length - 1];
    System.arraycopy(all, 0, rest, 0, left);
    System.arraycopy(all, left + 1, rest, left, all.length - 1 - left);
    return rest;
  }
}
