// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.formulation.fit.MeasuredCurve;
import org.natrolyte.formulation.fit.MeasuredTable;
import org.natrolyte.formulation.fit.MeasuredTableReader;
import org.natrolyte.formulation.sweep.SweepTable;
import org.natrolyte.model.finding.Property;

/**
 * What the user measured beside a sweep.
 *
 * @param curves the values over what varies
 * @param points each value beside the curve
 */
record MeasuredPoints(List<MeasuredCurve> curves, List<Point> points) {
  static final MeasuredPoints NONE = new MeasuredPoints(List.of(), List.of());

  /**
   * A value beside the curve.
   *
   * @param argument where: in the unit of what varies
   * @param celsius at which temperature; NaN where the table does not say
   * @param measured the value
   * @param estimated the curve there, between its two nearest points; NaN outside it
   */
  record Point(double argument, double celsius, double measured, double estimated) {}

  /**
   * Reads a table.
   *
   * @param name of the file, for messages
   * @throws InputException when it does not fit the sweep, with what would
   */
  static MeasuredPoints read(String name, Path file, SweepTable sweep) {
    MeasuredTable table;
    try {
      table = MeasuredTableReader.read(name, TableFile.read(file));
    } catch (IllegalArgumentException e) {
      throw new InputException("--measured: " + e.getMessage() + ".", e);
    }
    Property property = sweep.columns().getFirst().property();
    if (!table.property().id().equals(property.id())) {
      throw new InputException(
          "--measured: %s holds %s, and the first property of the sweep is %s: choose --property %s."
              .formatted(name, table.property().label(), property.label(), table.property().id()));
    }
    String unit = sweep.unit().equals("M") ? "mol/L" : sweep.unit().equals("m") ? "mol/kg" : "";
    if (!sweep.isOverTemperature() && !table.concentrationUnit().equals(unit)) {
      throw new InputException(
          "--measured: %s is over %s and the sweep over %s %s: sweep over M for mol/L, over m for mol/kg."
              .formatted(
                  name,
                  table.concentrationUnit().isEmpty()
                      ? "temperature"
                      : "concentrations in " + table.concentrationUnit(),
                  sweep.label(),
                  sweep.unit()));
    }
    List<Point> points = new ArrayList<>();
    for (MeasuredTable.Point point : table.points()) {
      double argument = sweep.isOverTemperature() ? point.celsius() : point.concentration();
      if (!Double.isNaN(argument)) {
        points.add(
            new Point(argument, point.celsius(), point.value(), estimated(sweep, argument, point)));
      }
    }
    if (points.isEmpty()) {
      throw new InputException("--measured: %s has no temperatures, T (C).".formatted(name));
    }
    return new MeasuredPoints(
        sweep.isOverTemperature() ? table.compositions() : table.isotherms(), points);
  }

  /** The first column there, linear between the points at the same temperature. */
  private static double estimated(SweepTable sweep, double argument, MeasuredTable.Point point) {
    double[] y = sweep.numbers()[0];
    double[] x = sweep.isOverTemperature() ? sweep.celsius() : sweep.values();
    int before = -1;
    for (int p = 0; p < sweep.points(); p++) {
      boolean isHere =
          sweep.isOverTemperature()
              || Double.isNaN(point.celsius())
              || Math.abs(sweep.celsius()[p] - point.celsius()) < 0.5;
      if (!isHere) {
        continue;
      }
      if (x[p] == argument) {
        return y[p];
      }
      if (before >= 0 && x[before] < argument && argument < x[p]) {
        return y[before] + (y[p] - y[before]) * (argument - x[before]) / (x[p] - x[before]);
      }
      before = p;
    }
    return Double.NaN;
  }
}
