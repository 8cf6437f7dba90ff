// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Property;

/**
 * The numbers of a sweep. Points run over the temperatures first, then over the values.
 *
 * @param label what varies
 * @param unit its unit
 * @param values its value at each point
 * @param celsius the temperature at each point
 * @param columns what the numbers are
 * @param numbers for each column one at each point; NaN where it is not known
 * @param notes what a reader has to know
 */
public record SweepTable(
    String label,
    String unit,
    double[] values,
    double[] celsius,
    List<Column> columns,
    double[][] numbers,
    List<String> notes) {
  /** A property, and the component it is about; empty for the whole recipe. */
  public record Column(Property property, String subject) {
    /** As it heads a column: {@code coordinationNumber[G2]}. */
    public String id() {
      return subject.isEmpty() ? property.id() : property.id() + "[" + subject + "]";
    }

    /** As a chemist reads it. */
    public String label() {
      return subject.isEmpty() ? property.label() : property.label() + ", " + subject;
    }
  }

  public SweepTable {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  static SweepTable of(
      VariedFormulation formulation,
      double[] values,
      double[] celsius,
      List<Column> columns,
      double[][] numbers,
      List<String> notes) {
    int points = values.length * celsius.length;
    double[] valueOf = new double[points];
    double[] celsiusOf = new double[points];
    for (int p = 0; p < points; p++) {
      valueOf[p] = values[p / celsius.length];
      celsiusOf[p] = celsius[p % celsius.length];
    }
    return new SweepTable(
        formulation.label(), formulation.unit(), valueOf, celsiusOf, columns, numbers, notes);
  }

  public int points() {
    return values.length;
  }

  /** Only the columns of some properties, in this order. */
  public SweepTable only(List<String> propertyIds) {
    List<Integer> kept =
        propertyIds.stream()
            .flatMap(id ->
                IntStream.range(0, columns.size())
                    .boxed()
                    .filter(i ->
                        columns.get(i).property().id().equals(id)
                            || columns.get(i).id().equals(id)))
            .distinct()
            .toList();
    return new SweepTable(
        label,
        unit,
        values,
        celsius,
        kept.stream().map(columns::get).toList(),
        kept.stream().map(i -> numbers[i]).toArray(double[][]::new),
        notes);
  }

  /** These columns and those of another sweep over the same points. */
  public SweepTable with(SweepTable other) {
    List<Column> all = new ArrayList<>(columns);
    all.addAll(other.columns);
    double[][] both = Arrays.copyOf(numbers, all.size());
    System.arraycopy(other.numbers, 0, both, columns.size(), other.columns.size());
    List<String> said = new ArrayList<>(notes);
    other.notes.stream().filter(n -> !said.contains(n)).forEach(said::add);
    return new SweepTable(label, unit, values, celsius, all, both, said);
  }

  /** Whether the temperature is what varies. */
  public boolean isOverTemperature() {
    return unit.equals("°C");
  }

  /**
   * Curves of all columns that share the unit of the first.
   *
   * @param title caption
   */
  public Figure figure(String title) {
    String first = columns.getFirst().property().unit();
    double[] temperatures = Arrays.stream(celsius).distinct().toArray();
    List<Figure.Curve> curves = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).property().unit().equals(first)) {
        double[] own = numbers[c];
        if (isOverTemperature()) {
          curves.add(curve(columns.get(c).label(), celsius, own, IntStream.range(0, points())));
        } else {
          for (double t : temperatures) {
            String name =
                columns.get(c).label() + (temperatures.length > 1 ? ", " + t + " °C" : "");
            curves.add(
                curve(
                    name, values, own, IntStream.range(0, points()).filter(p -> celsius[p] == t)));
          }
        }
      }
    }
    String vertical = columns.size() == 1 ? columns.getFirst().label() : "Value";
    return new Figure.Series(
        "sweep", title, new Axis(label, unit, false), new Axis(vertical, first, false), curves);
  }

  private static Figure.Curve curve(String label, double[] x, double[] y, IntStream points) {
    int[] known = points.filter(p -> Double.isFinite(y[p])).toArray();
    return new Figure.Curve(
        label,
        Arrays.stream(known).mapToDouble(p -> x[p]).toArray(),
        Arrays.stream(known).mapToDouble(p -> y[p]).toArray());
  }
}
