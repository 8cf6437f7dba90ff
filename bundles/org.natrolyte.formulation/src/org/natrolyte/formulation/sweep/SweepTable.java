// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;

/**
 * The numbers of a sweep. Points run over the temperatures first, then over the values.
 *
 * @param label what varies
 * @param unit its unit
 * @param values its value at each point
 * @param celsius the temperature at each point
 * @param columns what the numbers are
 * @param numbers for each column one at each point; NaN where it is not known
 * @param low lower ends of their ranges; NaN where no range is known
 * @param high upper ends of their ranges
 * @param notes what a reader has to know
 */
public record SweepTable(
    String label,
    String unit,
    double[] values,
    double[] celsius,
    List<Column> columns,
    double[][] numbers,
    double[][] low,
    double[][] high,
    List<String> notes) {
  /** A property, and the component it is about; empty for the whole recipe. */
  public record Column(Property property, String subject) {
    /** As it heads a column: {@code coordinationNumber[G2]}. */
    public String id() {
      return subject.isEmpty() ? property.id() : property.id() + "[" + subject + "]";
    }

    /** As a chemist reads it. */
    public String label() {
      return property.label(subject);
    }
  }

  public SweepTable {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** Numbers of columns at points with the ends of their ranges, all of them NaN at first. */
  public record Ranged(double[][] value, double[][] low, double[][] high) {
    public Ranged(int columns, int points) {
      this(new double[columns][points], new double[columns][points], new double[columns][points]);
      for (double[][] numbers : List.of(value, low, high)) {
        for (double[] column : numbers) {
          Arrays.fill(column, Double.NaN);
        }
      }
    }

    public void set(int column, int point, Value found) {
      if (found instanceof Value.Known known) {
        value[column][point] = known.value();
        low[column][point] = known.low();
        high[column][point] = known.high();
      }
    }
  }

  public static SweepTable of(
      VariedFormulation formulation,
      double[] values,
      double[] celsius,
      List<Column> columns,
      Ranged numbers,
      List<String> notes) {
    int points = values.length * celsius.length;
    double[] valueOf = new double[points];
    double[] celsiusOf = new double[points];
    for (int p = 0; p < points; p++) {
      valueOf[p] = values[p / celsius.length];
      celsiusOf[p] = celsius[p % celsius.length];
    }
    return new SweepTable(
        formulation.label(),
        formulation.unit(),
        valueOf,
        celsiusOf,
        columns,
        numbers.value,
        numbers.low,
        numbers.high,
        notes);
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
        rows(numbers, kept),
        rows(low, kept),
        rows(high, kept),
        notes);
  }

  private static double[][] rows(double[][] all, List<Integer> kept) {
    return kept.stream().map(i -> all[i]).toArray(double[][]::new);
  }

  /** These columns and those of another sweep over the same points. */
  public SweepTable with(SweepTable other) {
    List<Column> all = new ArrayList<>(columns);
    all.addAll(other.columns);
    List<String> said = new ArrayList<>(notes);
    other.notes.stream().filter(n -> !said.contains(n)).forEach(said::add);
    return new SweepTable(
        label,
        unit,
        values,
        celsius,
        all,
        both(numbers, other.numbers),
        both(low, other.low),
        both(high, other.high),
        said);
  }

  private static double[][] both(double[][] first, double[][] second) {
    double[][] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Whether the temperature is what varies. */
  public boolean isOverTemperature() {
    return unit.equals("°C");
  }
}
