// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.formulation.fit.MeasuredCurve;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;

/** The curves of a sweep with their error bands and what was measured on top. */
public final class SweepFigure {
  private final SweepTable table;
  private final List<Figure.Curve> curves = new ArrayList<>();
  private final List<Figure.Band> bands = new ArrayList<>();

  private SweepFigure(SweepTable table) {
    this.table = table;
  }

  /**
   * Curves of all columns that share the unit of the first.
   *
   * @param table with at least one column
   * @param title caption
   * @param measured values of the first column over what varies; may be empty
   */
  public static Figure of(SweepTable table, String title, List<MeasuredCurve> measured) {
    SweepFigure figure = new SweepFigure(table);
    String unit = table.columns().getFirst().property().unit();
    double[] temperatures = Arrays.stream(table.celsius()).distinct().toArray();
    for (int c = 0; c < table.columns().size(); c++) {
      if (!table.columns().get(c).property().unit().equals(unit)) {
        continue;
      }
      String label = table.columns().get(c).label();
      if (table.isOverTemperature()) {
        figure.add(label, table.celsius(), c, IntStream.range(0, table.points()));
        continue;
      }
      for (double t : temperatures) {
        figure.add(
            temperatures.length > 1 ? label + ", " + trimmed(t) + " °C" : label,
            table.values(),
            c,
            IntStream.range(0, table.points()).filter(p -> table.celsius()[p] == t));
      }
    }
    return new Figure.Series(
        "sweep",
        title,
        new Axis(table.label(), table.unit(), false),
        new Axis(figure.vertical(), unit, false),
        figure.curves,
        measured.stream()
            .map(m -> new Figure.Curve("measured, " + m.label(), m.x(), m.y()))
            .toList(),
        figure.bands,
        List.of());
  }

  private void add(String label, double[] x, int column, IntStream points) {
    double[] y = table.numbers()[column];
    double[] low = table.low()[column];
    double[] high = table.high()[column];
    int[] known = points.filter(p -> Double.isFinite(y[p])).toArray();
    curves.add(new Figure.Curve(label, at(x, known), at(y, known)));
    int[] ranged =
        Arrays.stream(known)
            .filter(p -> Double.isFinite(low[p]) && Double.isFinite(high[p]))
            .toArray();
    if (ranged.length > 1 && Arrays.stream(ranged).anyMatch(p -> high[p] > low[p])) {
      bands.add(new Figure.Band(label, at(x, ranged), at(low, ranged), at(high, ranged)));
    }
  }

  /** What all columns of the figure are, where they are of one property. */
  private String vertical() {
    List<String> labels =
        table.columns().stream().map(c -> c.property().label()).distinct().toList();
    return labels.size() == 1 ? labels.getFirst() : "Value";
  }

  private static double[] at(double[] all, int[] points) {
    return Arrays.stream(points).mapToDouble(p -> all[p]).toArray();
  }

  private static String trimmed(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
