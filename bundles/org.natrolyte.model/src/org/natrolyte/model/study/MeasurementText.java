// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.quantity.Unit;

/** Measured values as people write them: "1.05", "1.05 ± 0.01 g/mL", "1050 +/- 10 kg/m3". */
public final class MeasurementText {
  private static final String NUMBER = "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final Pattern WITH_ERROR =
      Pattern.compile(
          "\\s*([-+]?" + NUMBER + ")\\s*(?:(?:±|\\+/?-)\\s*(" + NUMBER + "))?\\s*([^\\d.].*)?");

  private MeasurementText() {}

  /**
   * Reads a value with or without its error and unit; without one it is in the property's.
   *
   * @param property what was measured
   * @param subject the component it is about; empty for the whole recipe
   * @throws IllegalArgumentException when it is no value of the property, with what would be one
   */
  public static Measurement read(Property property, String subject, String text) {
    Matcher matcher = WITH_ERROR.matcher(text);
    double value;
    double error;
    try {
      if (!matcher.matches()) {
        throw new NumberFormatException(text);
      }
      value = Double.parseDouble(matcher.group(1));
      error = matcher.group(2) == null ? 0 : Double.parseDouble(matcher.group(2));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no value of %s: write a number%s, with an error if you like: 1.05±0.01."
              .formatted(
                  text.strip(),
                  property.label().toLowerCase(Locale.ROOT),
                  property.unit().isEmpty() ? "" : " in " + property.unit()),
          e);
    }
    if (property.id().equals(Vocabulary.DENSITY.id()) && !(value > 0)) {
      throw new IllegalArgumentException("A density is above zero, not " + text.strip() + ".");
    }
    String unit = matcher.group(3) == null ? "" : matcher.group(3).strip();
    return new Measurement(
        property.id(),
        subject,
        inUnitOf(property, value, unit),
        inUnitOf(property, error, unit),
        "");
  }

  private static double inUnitOf(Property property, double value, String unit) {
    if (unit.isEmpty() || unit.equals(property.unit())) {
      return value;
    }
    Unit given = Unit.bySymbol(unit).orElse(null);
    Unit wanted = Unit.bySymbol(property.unit()).orElse(null);
    if (given == null || wanted == null || given.dimension() != wanted.dimension()) {
      throw new IllegalArgumentException(
          "%s is counted in %s, not in %s."
              .formatted(
                  property.label(),
                  property.unit().isEmpty() ? "plain numbers" : property.unit(),
                  unit));
    }
    return given.to(wanted, value);
  }
}
