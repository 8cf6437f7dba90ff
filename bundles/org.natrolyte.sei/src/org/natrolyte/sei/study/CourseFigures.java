// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.film.FilmForecast.Course;

/**
 * A film over the logarithm of time. Values run over powers of ten, so they are drawn on a
 * logarithmic axis from where they mean something.
 */
final class CourseFigures {
  /** Less than an atom's layer of film is not drawn, in nm. */
  private static final double LEAST_NANOMETRES = 0.1;

  /** The charge of such a layer of NaF is about this, in µAh/cm2. */
  private static final double LEAST_CHARGE = 0.01;

  /** In nmol/cm2. */
  private static final double LEAST_GAS = 0.01;

  private static final Axis TIME = new Axis("Time", "s", true);
  private static final double NANOMOLES = 1e9;

  /** More curves than this are not told apart. */
  private static final int MOST_CURVES = 6;

  private final FilmForecast forecast;

  CourseFigures(FilmForecast forecast) {
    this.forecast = forecast;
  }

  List<Figure> all() {
    return List.of(
        formation(),
        course(
            "seiGrowth",
            "Thickness of the interphase over time",
            new Axis("Thickness", "nm", true),
            forecast.course(),
            1,
            LEAST_NANOMETRES),
        course(
            "seiSodium",
            "Sodium that the interphase takes, per real area",
            new Axis("Charge", "µAh/cm2", true),
            forecast.chargeCourse(),
            SeiSummary.MICROAMPERE_HOURS,
            LEAST_CHARGE),
        course(
            "seiGas",
            "Gas that forms with the interphase, per real area",
            new Axis("Gas", "nmol/cm2", true),
            forecast.gasCourse(),
            NANOMOLES,
            LEAST_GAS));
  }

  /** What the film is made of while it grows: the median of each material. */
  private Figure formation() {
    List<Figure.Curve> curves = new ArrayList<>();
    forecast
        .formation()
        .forEach((group, course) -> {
          Curve curve = Curve.of(course, 1, LEAST_NANOMETRES);
          if (curve.times.length > 1 && curves.size() < MOST_CURVES) {
            curves.add(
                new Figure.Curve(GroupNames.of(group), curve.times, curve.values(Band::middle)));
          }
        });
    return new Figure.Series(
        "seiFormation",
        "Formation of the interphase: thickness of each material",
        TIME,
        new Axis("Thickness", "nm", true),
        curves,
        List.of(),
        List.of(),
        List.of(),
        GroupNames.colourOrder());
  }

  private static Figure course(
      String id, String title, Axis vertical, Course course, double factor, double least) {
    Curve curve = Curve.of(course, factor, least);
    return new Figure.Series(
        id,
        title,
        TIME,
        vertical,
        List.of(new Figure.Curve("median", curve.times, curve.values(Band::middle))),
        List.of(),
        List.of(
            new Figure.Band(
                "median", curve.times, curve.values(Band::low), curve.values(Band::high))),
        List.of());
  }

  /** The part of a course whose middle can be drawn; lower ends are cut there too. */
  private record Curve(double[] times, List<Band> bands, double least) {
    static Curve of(Course course, double factor, double least) {
      List<Double> times = new ArrayList<>();
      List<Band> bands = new ArrayList<>();
      for (int i = 0; i < course.times().size(); i++) {
        Band band = course.bands().get(i).times(factor);
        if (band.middle() >= least) {
          times.add(course.times().get(i));
          bands.add(band);
        }
      }
      return new Curve(times.stream().mapToDouble(t -> t).toArray(), bands, least);
    }

    double[] values(ToDoubleFunction<Band> end) {
      return bands.stream().mapToDouble(b -> Math.max(least, end.applyAsDouble(b))).toArray();
    }
  }
}
