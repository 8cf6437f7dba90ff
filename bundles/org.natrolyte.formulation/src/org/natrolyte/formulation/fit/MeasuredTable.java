// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.natrolyte.model.finding.Property;

/**
 * A table of one property that the user measured, over concentration, temperature or both.
 *
 * @param property what was measured
 * @param concentrationUnit unit of the concentrations; empty when there are none
 * @param points in the order of the table
 */
public record MeasuredTable(Property property, String concentrationUnit, List<Point> points) {
  /**
   * A measured point.
   *
   * @param concentration NaN when the table has none
   * @param celsius NaN when the table has none
   * @param value in the unit of the property
   */
  public record Point(double concentration, double celsius, double value) {}

  public MeasuredTable {
    points = List.copyOf(points);
  }

  /**
   * Fits what can be fitted: each isotherm over concentration and each composition over
   * temperature, with the law that its points allow.
   */
  public List<Fitted> fits() {
    List<Fitted> fits = new ArrayList<>();
    for (MeasuredCurve isotherm : isotherms()) {
      CurveLaw law =
          property.id().equals("ionicConductivity")
              ? CurveLaw.CASTEEL_AMIS
              : CurveLaw.LOG_QUADRATIC;
      if (isotherm.distinct() >= law.leastPoints()) {
        fits.add(fitted(law, isotherm, false));
      }
    }
    for (MeasuredCurve composition : compositions()) {
      CurveLaw law =
          composition.distinct() > CurveLaw.VOGEL_FULCHER_TAMMANN.leastPoints()
              ? CurveLaw.VOGEL_FULCHER_TAMMANN
              : CurveLaw.ARRHENIUS;
      if (composition.distinct() > law.leastPoints()) {
        fits.add(fitted(law, composition, true));
      }
    }
    return fits;
  }

  /**
   * A fit with how it was made.
   *
   * @param law the law
   * @param isOverTemperature whether the argument is the temperature
   * @param fit the fit
   * @param leaveOneOut root mean square relative error on points left out; NaN when there are too
   *     few
   */
  public record Fitted(CurveLaw law, boolean isOverTemperature, CurveFit fit, double leaveOneOut) {}

  private static Fitted fitted(CurveLaw law, MeasuredCurve curve, boolean isOverTemperature) {
    CurveFit fit = law.fit(curve);
    return new Fitted(law, isOverTemperature, fit, fit.leaveOneOut(law));
  }

  /** The values over concentration, one curve for each temperature. */
  public List<MeasuredCurve> isotherms() {
    return curves(Point::celsius, Point::concentration, " °C");
  }

  /** The values over temperature, one curve for each concentration. */
  public List<MeasuredCurve> compositions() {
    return curves(Point::concentration, Point::celsius, " " + concentrationUnit);
  }

  private List<MeasuredCurve> curves(
      ToDoubleFunction<Point> kept, ToDoubleFunction<Point> argument, String unit) {
    Map<Double, List<Point>> groups = new TreeMap<>();
    for (Point point : points) {
      if (!Double.isNaN(argument.applyAsDouble(point))) {
        groups.computeIfAbsent(kept.applyAsDouble(point), k -> new ArrayList<>()).add(point);
      }
    }
    Map<String, MeasuredCurve> curves = new LinkedHashMap<>();
    groups.forEach((key, group) -> {
      List<Point> sorted =
          group.stream().sorted(java.util.Comparator.comparingDouble(argument)).toList();
      String label = Double.isNaN(key) ? "all points" : trimmed(key) + unit;
      curves.put(
          label,
          new MeasuredCurve(
              label,
              sorted.stream().mapToDouble(argument).toArray(),
              sorted.stream().mapToDouble(Point::value).toArray()));
    });
    return List.copyOf(curves.values());
  }

  private static String trimmed(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
