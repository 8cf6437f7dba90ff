// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.library.UserColumns.Numbers;
import org.natrolyte.library.UserColumns.Text;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.compound.StructureReader;

/** One table of a user: its columns understood once, then row by row. */
final class UserTable {
  private static final double ROOM_TEMPERATURE = 25;

  private final CsvTable table;
  private final Supplier<StructureReader> structures;
  private final List<LibraryProblem> problems;
  private final Map<Text, Integer> texts = new EnumMap<>(Text.class);
  private final List<Numbers> numbers = new ArrayList<>();

  UserTable(CsvTable table, Supplier<StructureReader> structures, List<LibraryProblem> problems) {
    this.table = table;
    this.structures = structures;
    this.problems = problems;
    for (int column = 0; column < table.header().size(); column++) {
      readTitle(column, table.header().get(column));
    }
    if (!texts.containsKey(Text.ID)) {
      tell(1, "", "there is no column 'id'; without it no row can be read", true);
    }
  }

  private void readTitle(int column, String title) {
    Optional<CompoundProperty> property = UserColumns.property(title);
    Optional<Text> text = UserColumns.text(title);
    if (property.isPresent()) {
      Optional<DoubleUnaryOperator> conversion = UserColumns.conversion(title, property.get());
      if (conversion.isPresent()) {
        numbers.add(new Numbers(column, title, property.get(), conversion.get()));
      } else {
        tell(1, title, "the unit is not understood; use " + property.get().unit(), false);
      }
    } else if (text.isPresent()) {
      texts.putIfAbsent(text.get(), column);
    } else if (!title.isEmpty()) {
      tell(1, title, "unknown column, not read; accepted: " + UserColumns.accepted(), false);
    }
  }

  /** The compound of a row, or empty after telling why there is none. */
  Optional<Compound> compound(SeparatedValues.Row row) {
    if (!texts.containsKey(Text.ID)) {
      return Optional.empty();
    }
    return new UserRow(this, row).compound();
  }

  String cell(SeparatedValues.Row row, Text text) {
    return row.cell(texts.getOrDefault(text, -1));
  }

  /** The title of a column as the user wrote it. */
  String title(Text text) {
    Integer column = texts.get(text);
    return column == null ? text.title() : table.header().get(column);
  }

  String fileName() {
    return table.name();
  }

  /** The structure toolkit, or null. */
  StructureReader structures() {
    return structures.get();
  }

  void tell(int line, String column, String message, boolean isRowLeftOut) {
    problems.add(new LibraryProblem(table.name(), line, column, message, isRowLeftOut));
  }

  /** The numbers of a row; one that cannot be read is told and left out. */
  Map<CompoundProperty, List<SourcedValue>> values(SeparatedValues.Row row) {
    Map<CompoundProperty, List<SourcedValue>> values = new EnumMap<>(CompoundProperty.class);
    String source = cell(row, Text.SOURCE);
    Confidence confidence = confidence(row);
    OptionalDouble temperature = temperature(row);
    for (Numbers column : numbers) {
      String text = row.cell(column.column());
      OptionalDouble value = text.isEmpty() ? OptionalDouble.empty() : number(text);
      if (value.isPresent()) {
        values
            .computeIfAbsent(column.property(), p -> new ArrayList<>(1))
            .add(
                new SourcedValue(
                    column.toUnit().applyAsDouble(value.getAsDouble()),
                    dependsOnTemperature(column.property()) ? temperature : OptionalDouble.empty(),
                    confidence,
                    source.isEmpty() ? table.name() : source,
                    "",
                    ""));
      } else if (!text.isEmpty()) {
        tell(row.line(), column.title(), "'" + text + "' is not a number; left blank", false);
      }
    }
    return values;
  }

  private OptionalDouble temperature(SeparatedValues.Row row) {
    String text = cell(row, Text.TEMPERATURE);
    if (text.isEmpty()) {
      return OptionalDouble.of(ROOM_TEMPERATURE);
    }
    OptionalDouble value = number(text);
    if (value.isEmpty()) {
      tell(
          row.line(),
          title(Text.TEMPERATURE),
          "'" + text + "' is not a temperature in °C; 25 °C is taken",
          false);
      return OptionalDouble.of(ROOM_TEMPERATURE);
    }
    return value;
  }

  private Confidence confidence(SeparatedValues.Row row) {
    String text = cell(row, Text.CONFIDENCE);
    if (text.isEmpty()) {
      return Confidence.MEDIUM;
    }
    for (Confidence each : Confidence.values()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    tell(
        row.line(),
        title(Text.CONFIDENCE),
        "'" + text + "' is none of high, medium, low, computed; medium is taken",
        false);
    return Confidence.MEDIUM;
  }

  /** A finite number; in a table without commas between the cells also with a decimal comma. */
  OptionalDouble number(String text) {
    String plain = Names.plain(text);
    if (table.separator() != ',') {
      plain = plain.replace(',', '.');
    }
    try {
      double value = Double.parseDouble(plain);
      boolean isDecimal = !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
      return Double.isFinite(value) && isDecimal
          ? OptionalDouble.of(value)
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static boolean dependsOnTemperature(CompoundProperty property) {
    return property == CompoundProperty.DENSITY
        || property == CompoundProperty.VISCOSITY
        || property == CompoundProperty.RELATIVE_PERMITTIVITY;
  }
}
