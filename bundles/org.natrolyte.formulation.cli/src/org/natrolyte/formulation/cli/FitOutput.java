// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.formulation.fit.CurveFit;
import org.natrolyte.formulation.fit.MeasuredTable;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;

/** Fits as text, JSON and a figure. */
final class FitOutput {
  private static final int CURVE_POINTS = 60;

  private final String name;
  private final MeasuredTable table;
  private final List<MeasuredTable.Fitted> fits;

  FitOutput(String name, MeasuredTable table, List<MeasuredTable.Fitted> fits) {
    this.name = name;
    this.table = table;
    this.fits = fits;
  }

  String text(int width) {
    StringBuilder text = new StringBuilder();
    String unit = table.property().unit();
    text.append(
        "%s: %s (%s), %d points%n"
            .formatted(name, table.property().label(), unit, table.points().size()));
    for (MeasuredTable.Fitted fitted : fits) {
      CurveFit fit = fitted.fit();
      text.append("%n%s at %s%n".formatted(fit.law(), fit.points().label()));
      fit.constants()
          .forEach((constant, value) ->
              text.append(String.format(Locale.ROOT, "  %-28s %.5g%n", constant, value)));
      text.append(
          String.format(
              Locale.ROOT, "  %-28s %.2g %%%n", "rms residual", 100 * fit.rootMeanSquare()));
      text.append(
          Double.isNaN(fitted.leaveOneOut())
              ? "  too few points to leave one out\n"
              : String.format(
                  Locale.ROOT,
                  "  %-28s %.2g %%%n",
                  "rms error on a left-out point",
                  100 * fitted.leaveOneOut()));
      text.append(residuals(fitted, width));
    }
    return text.toString();
  }

  private PlainTable residuals(MeasuredTable.Fitted fitted, int width) {
    PlainTable rows = new PlainTable(width);
    rows.row(argument(fitted), "measured", "fitted", "residual");
    double[] residuals = fitted.fit().relativeResiduals();
    for (int i = 0; i < residuals.length; i++) {
      double x = fitted.fit().points().x()[i];
      rows.row(
          String.format(Locale.ROOT, "%.5g", x),
          String.format(Locale.ROOT, "%.5g", fitted.fit().points().y()[i]),
          String.format(Locale.ROOT, "%.5g", fitted.fit().curve().applyAsDouble(x)),
          String.format(Locale.ROOT, "%+.2g %%", 100 * residuals[i]));
    }
    return rows;
  }

  private String argument(MeasuredTable.Fitted fitted) {
    return fitted.isOverTemperature() ? "°C" : table.concentrationUnit();
  }

  void json(OutputStream out) {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      json.member("file", name);
      json.member("property", table.property().id());
      json.member("unit", table.property().unit());
      json.array("fits");
      for (MeasuredTable.Fitted fitted : fits) {
        write(fitted, json);
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(MeasuredTable.Fitted fitted, JsonOutput json) throws IOException {
    CurveFit fit = fitted.fit();
    json.object();
    json.member("law", fit.law());
    json.member("at", fit.points().label());
    json.member("argument", argument(fitted));
    json.object("constants");
    for (Map.Entry<String, Double> constant : fit.constants().entrySet()) {
      json.member(constant.getKey(), constant.getValue());
    }
    json.endObject();
    json.member("rms_relative_residual", fit.rootMeanSquare());
    if (!Double.isNaN(fitted.leaveOneOut())) {
      json.member("rms_relative_error_left_out", fitted.leaveOneOut());
    }
    json.array("points");
    double[] residuals = fit.relativeResiduals();
    for (int i = 0; i < residuals.length; i++) {
      json.object();
      json.member("x", fit.points().x()[i]);
      json.member("measured", fit.points().y()[i]);
      json.member("fitted", fit.curve().applyAsDouble(fit.points().x()[i]));
      json.member("relative_residual", residuals[i]);
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  /** The curves of the first kind of argument with the measured points on top. */
  Figure figure() {
    boolean overTemperature = fits.getFirst().isOverTemperature();
    List<Figure.Curve> curves = new ArrayList<>();
    List<Figure.Curve> points = new ArrayList<>();
    for (MeasuredTable.Fitted fitted : fits) {
      if (fitted.isOverTemperature() == overTemperature) {
        CurveFit fit = fitted.fit();
        double[] x = fit.points().x();
        double low = Arrays.stream(x).min().orElseThrow();
        double high = Arrays.stream(x).max().orElseThrow();
        double[] along = new double[CURVE_POINTS + 1];
        Arrays.setAll(along, i -> low + (high - low) * i / CURVE_POINTS);
        curves.add(
            new Figure.Curve(
                fit.law() + ", " + fit.points().label(),
                along,
                Arrays.stream(along).map(fit.curve()).toArray()));
        points.add(new Figure.Curve("measured, " + fit.points().label(), x, fit.points().y()));
      }
    }
    Axis horizontal =
        overTemperature
            ? new Axis("Temperature", "°C", false)
            : new Axis("Concentration", table.concentrationUnit(), false);
    return new Figure.Series(
        "fit",
        table.property().label() + ": measured and fitted",
        horizontal,
        new Axis(table.property().label(), table.property().unit(), false),
        curves,
        points,
        List.of(),
        List.of());
  }
}
