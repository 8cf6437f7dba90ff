// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;

/** What is estimated along one axis. */
final class BulkCourse {
  /** Labels the part of a curve that lies inside the range of its model. */
  static final String MODEL = "model, with its range";

  /** Labels the part of a curve that is an extrapolation. */
  static final String OUTSIDE = "outside the model's range";

  /** Labels the recipe itself. */
  static final String RECIPE = "this recipe";

  /** Labels what was measured of the recipe. */
  static final String MEASURED = "measured";

  private static final double FLAT = 1e-6;

  private final String id;
  private final String words;
  private final Axis axis;
  private final Map<String, Double> measured;
  private final List<Step> steps = new ArrayList<>();
  private Optional<Step> marked = Optional.empty();

  private record Step(double x, Map<String, Estimate> estimates) {
    Estimate of(Property property) {
      return estimates.get(property.id());
    }
  }

  /**
   * @param id what ends the ids of its figures: "Salt"
   * @param words what it goes over, for titles
   * @param axis what it goes over
   * @param measured values of the recipe itself by the ids of their properties; may be empty
   */
  BulkCourse(String id, String words, Axis axis, Map<String, Double> measured) {
    this.id = id;
    this.words = words;
    this.axis = axis;
    this.measured = Map.copyOf(measured);
  }

  /** Adds estimates, by the ids of their properties, at a place beyond the last one. */
  void add(double x, Map<String, Estimate> estimates) {
    steps.add(new Step(x, estimates));
  }

  /** Where the recipe itself is. */
  void mark(double x, Map<String, Estimate> estimates) {
    marked = Optional.of(new Step(x, estimates));
  }

  /** The curve of a property; nothing where it is not known, or does not change. */
  Optional<Figure> figure(Property property) {
    List<Step> known = steps.stream().filter(s -> s.of(property) != null).toList();
    if (known.size() < 2 || isFlat(known, property)) {
      return Optional.empty();
    }
    List<Figure.Curve> curves = new ArrayList<>();
    if (known.stream().anyMatch(s -> s.of(property).isInsideRange())) {
      curves.add(curve(MODEL, known, property, i -> isInside(known, i, property)));
    }
    if (known.stream().anyMatch(s -> !s.of(property).isInsideRange())) {
      curves.add(curve(OUTSIDE, known, property, i -> touchesOutside(known, i, property)));
    }
    List<Figure.Curve> here = new ArrayList<>();
    marked
        .filter(s -> s.of(property) != null)
        .ifPresent(s -> here.add(point(RECIPE, s.x(), s.of(property).value())));
    marked
        .filter(s -> measured.containsKey(property.id()))
        .ifPresent(s -> here.add(point(MEASURED, s.x(), measured.get(property.id()))));
    return Optional.of(
        new Figure.Series(
            property.id() + "Over" + id,
            property.label() + " over " + words,
            axis,
            new Axis(property.label(), property.unit(), property.equals(Vocabulary.VISCOSITY)),
            curves,
            here,
            bands(known, property),
            List.of()));
  }

  private static Figure.Curve point(String label, double x, double y) {
    return new Figure.Curve(label, new double[] {x}, new double[] {y});
  }

  private static boolean isFlat(List<Step> known, Property property) {
    double first = known.getFirst().of(property).value();
    return known.stream()
        .allMatch(s -> Math.abs(s.of(property).value() - first) <= FLAT * Math.abs(first));
  }

  private static boolean isInside(List<Step> known, int i, Property property) {
    return known.get(i).of(property).isInsideRange();
  }

  /** An extrapolation begins at the last point inside, so that the curve has no gap. */
  private static boolean touchesOutside(List<Step> known, int i, Property property) {
    return !isInside(known, i, property)
        || i > 0 && !isInside(known, i - 1, property)
        || i + 1 < known.size() && !isInside(known, i + 1, property);
  }

  /** A curve that breaks where it is not wanted. */
  private static Figure.Curve curve(
      String label, List<Step> known, Property property, Predicate<Integer> wanted) {
    double[] y = new double[known.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = wanted.test(i) ? known.get(i).of(property).value() : Double.NaN;
    }
    return new Figure.Curve(label, known.stream().mapToDouble(Step::x).toArray(), y);
  }

  /** The range of the model, where it is one. */
  private static List<Figure.Band> bands(List<Step> known, Property property) {
    List<Step> inside = known.stream().filter(s -> s.of(property).isInsideRange()).toList();
    return inside.size() < 2
        ? List.of()
        : List.of(
            new Figure.Band(
                MODEL,
                each(inside, Step::x),
                each(inside, s -> s.of(property).low()),
                each(inside, s -> s.of(property).high())));
  }

  private static double[] each(List<Step> steps, ToDoubleFunction<Step> number) {
    return steps.stream().mapToDouble(number).toArray();
  }
}
