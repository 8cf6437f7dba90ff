// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What heads the columns of a comparison: the label of each recipe, and its temperature where the
 * recipes differ in it, for then their values do not compare at once: "Diglyme, −20 °C".
 */
final class ColumnHeadings {
  private final Numbers numbers;

  ColumnHeadings(Numbers numbers) {
    this.numbers = numbers;
  }

  List<String> of(List<ReportColumn> columns) {
    boolean differ =
        columns.stream().flatMap(c -> c.temperatureC().stream()).distinct().count() > 1;
    return columns.stream().map(c -> differ ? withTemperature(c) : c.label()).toList();
  }

  private String withTemperature(ReportColumn column) {
    Optional<Double> celsius = column.temperatureC();
    return celsius.isEmpty() || says(column.label(), celsius.get())
        ? column.label()
        : column.label() + ", " + numbers.text(celsius.get()) + " °C";
  }

  /** Whether the user has written the temperature into the name. */
  private static boolean says(String label, double celsius) {
    String number = Pattern.quote(Numbers.ASCII.text(celsius));
    return Pattern.compile("(?<![-0-9.])" + number + "\\s*°?\\s*C\\b")
        .matcher(label.replaceAll("[−–]", "-"))
        .find();
  }
}
