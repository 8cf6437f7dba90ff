// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;

/**
 * Reads a measured table from rows of cells, the first row being the head.
 *
 * <p>A column is recognised by its name, and its unit must stand in the head: {@code c (mol/L)},
 * {@code T (K)}, {@code conductivity (mS/cm)}, {@code viscosity_mPa_s}. Other columns are ignored.
 */
public final class MeasuredTableReader {
  private static final Pattern HEAD = Pattern.compile("([^(\\[]+)[(\\[]([^)\\]]+)[)\\]].*");

  private static final double ABSOLUTE_ZERO = -273.15;

  private enum Kind {
    CONCENTRATION,
    TEMPERATURE,
    VALUE
  }

  private record Column(
      Kind kind, Property property, int index, String unit, double factor, double offset) {}

  private final String name;
  private final List<Column> columns = new ArrayList<>();

  private MeasuredTableReader(String name) {
    this.name = name;
  }

  /**
   * Reads the rows.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException with what is wrong, where, and what would be accepted
   */
  public static MeasuredTable read(String name, List<List<String>> rows) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    MeasuredTableReader reader = new MeasuredTableReader(name);
    List<String> head = rows.getFirst();
    for (int i = 0; i < head.size(); i++) {
      reader.column(head.get(i).strip(), i);
    }
    return reader.table(rows);
  }

  private void column(String head, int index) {
    Matcher matcher = HEAD.matcher(head);
    String word = head;
    String unit = "";
    if (matcher.matches()) {
      word = matcher.group(1);
      unit = matcher.group(2);
    } else if (head.indexOf('_') > 0) {
      word = head.substring(0, head.indexOf('_'));
      unit = head.substring(head.indexOf('_') + 1);
    }
    word = word.strip().toLowerCase(Locale.ROOT);
    unit = unit.strip().replace("·", " ").replace("_", " ").toLowerCase(Locale.ROOT);
    switch (word) {
      case "c", "conc", "concentration", "molarity", "molality", "salt concentration" ->
          columns.add(new Column(Kind.CONCENTRATION, null, index, concentration(word, unit), 1, 0));
      case "t", "temperature", "temp" -> columns.add(temperature(unit, index));
      case "k", "kappa", "κ", "sigma", "σ", "conductivity", "ionic conductivity" ->
          columns.add(value(Vocabulary.IONIC_CONDUCTIVITY, unit, index));
      case "eta", "η", "viscosity", "dynamic viscosity" ->
          columns.add(value(Vocabulary.VISCOSITY, unit, index));
      case "rho", "ρ", "density" -> columns.add(value(Vocabulary.DENSITY, unit, index));
      default -> {
        // another column of the user's
      }
    }
  }

  private static String concentration(String word, String unit) {
    if (unit.isEmpty()) {
      return word.equals("molality") ? "mol/kg" : "mol/L";
    }
    return switch (unit) {
      case "m", "mol/l", "mol l", "mol dm-3" -> "mol/L";
      case "mol/kg", "mol kg" -> "mol/kg";
      default -> unit;
    };
  }

  private Column temperature(String unit, int index) {
    return switch (unit) {
      case "", "c", "°c", "deg c", "degc", "celsius" ->
          new Column(Kind.TEMPERATURE, null, index, "°C", 1, 0);
      case "k", "kelvin" -> new Column(Kind.TEMPERATURE, null, index, "°C", 1, ABSOLUTE_ZERO);
      default ->
          throw new IllegalArgumentException(
              "%s: temperature in '%s': write C or K".formatted(name, unit));
    };
  }

  private Column value(Property property, String unit, int index) {
    double factor =
        switch (property.id() + " " + unit) {
          case "ionicConductivity ms/cm", "ionicConductivity ms cm", "ionicConductivity ms cm-1" ->
              1;
          case "ionicConductivity s/m", "ionicConductivity s m" -> 10;
          case "ionicConductivity s/cm", "ionicConductivity s cm" -> 1000;
          case "viscosity mpa s", "viscosity mpas", "viscosity mpa.s", "viscosity cp" -> 1;
          case "viscosity pa s", "viscosity pas", "viscosity pa.s" -> 1000;
          case "density g/cm3", "density g cm3", "density g/ml", "density g/cm³", "density kg/l" ->
              1;
          case "density kg/m3", "density kg m3", "density kg/m³" -> 0.001;
          default ->
              throw new IllegalArgumentException(
                  "%s: %s in '%s': state the unit in the head, as in %s (%s)"
                      .formatted(
                          name,
                          property.label().toLowerCase(Locale.ROOT),
                          unit,
                          property.label().toLowerCase(Locale.ROOT),
                          property.unit()));
        };
    return new Column(Kind.VALUE, property, index, property.unit(), factor, 0);
  }

  private Column only(Kind kind, boolean needed) {
    List<Column> all = columns.stream().filter(c -> c.kind() == kind).toList();
    if (all.size() > 1) {
      throw new IllegalArgumentException(
          "%s has %d columns of %s; one a table is read"
              .formatted(name, all.size(), kind.name().toLowerCase(Locale.ROOT)));
    }
    if (all.isEmpty() && needed) {
      throw new IllegalArgumentException(
          "%s has no column of what was measured: head it conductivity (mS/cm), viscosity (mPa s) or"
                  .formatted(name)
              + " density (g/cm3)");
    }
    return all.isEmpty() ? null : all.getFirst();
  }

  private MeasuredTable table(List<List<String>> rows) {
    Column value = only(Kind.VALUE, true);
    Column concentration = only(Kind.CONCENTRATION, false);
    Column temperature = only(Kind.TEMPERATURE, false);
    if (concentration == null && temperature == null) {
      throw new IllegalArgumentException(
          name + " has neither a column of concentrations, c (mol/L), nor of temperatures, T (C)");
    }
    List<MeasuredTable.Point> points = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.stream().allMatch(String::isBlank)) {
        continue;
      }
      double molarity = number(row, concentration, i + 1);
      double measured = number(row, value, i + 1);
      if (molarity == 0 && value.property().equals(Vocabulary.IONIC_CONDUCTIVITY)) {
        throw new IllegalArgumentException(
            ("%s:%d: a conductivity without salt (concentration 0) is that of an impurity, and"
                    + " the law of Casteel and Amis begins at zero; leave the row out")
                .formatted(name, i + 1));
      }
      points.add(new MeasuredTable.Point(molarity, number(row, temperature, i + 1), measured));
    }
    if (points.isEmpty()) {
      throw new IllegalArgumentException(name + " has a head and no rows");
    }
    return new MeasuredTable(
        value.property(), concentration == null ? "" : concentration.unit(), points);
  }

  private double number(List<String> row, Column column, int line) {
    if (column == null) {
      return Double.NaN;
    }
    String text = column.index() < row.size() ? row.get(column.index()).strip() : "";
    double number = Double.NaN;
    try {
      number = Double.parseDouble(text) * column.factor() + column.offset();
    } catch (NumberFormatException notANumber) {
      // told below
    }
    String fault = Double.isFinite(number) ? fault(column.kind(), number) : "is no number";
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(
          "%s:%d: '%s' %s (column %d)".formatted(name, line, text, fault, column.index() + 1));
    }
    return number;
  }

  private static String fault(Kind kind, double number) {
    return switch (kind) {
      case CONCENTRATION -> number >= 0 ? "" : "is below zero; a concentration is zero or above";
      case TEMPERATURE -> number > ABSOLUTE_ZERO ? "" : "is no temperature above absolute zero";
      case VALUE -> number > 0 ? "" : "is no measured value: it would be above zero";
    };
  }
}
