// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.quantity.Dimension;
import org.natrolyte.model.quantity.Quantity;
import org.natrolyte.model.quantity.Unit;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.MeasurementText;

/** Reads temperatures and measurements as people type them. */
public final class ConditionText {
  private static final Pattern MEASURED =
      Pattern.compile("([A-Za-z0-9]+)(?:\\[([^\\]]+)\\])?\\s*=\\s*(.+)");

  private ConditionText() {}

  /**
   * Reads a temperature: "25", "60C", "333 K".
   *
   * @param place what a message starts with
   */
  public static double celsius(String text, String place) {
    try {
      double celsius = Quantity.parse(text, Dimension.TEMPERATURE, Unit.CELSIUS).in(Unit.CELSIUS);
      return Conditions.ROOM.atCelsius(celsius).temperatureC();
    } catch (IllegalArgumentException e) {
      throw new InputException(place + e.getMessage(), e);
    }
  }

  static List<Double> temperatures(List<String> texts) {
    List<Double> all = new ArrayList<>();
    for (String text : texts) {
      all.add(celsius(text, "--at: "));
    }
    return all;
  }

  /** Reads "density=1.05±0.01", "molarity[NaPF6]=0.98". */
  static Measurement measurement(String text, Collection<Property> known) {
    Matcher matcher = MEASURED.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InputException(
          "--measured "
              + text
              + ": write property=value, such as density=1.05±0.01 or molarity[NaPF6]=0.98.");
    }
    Property property = property(matcher.group(1), known);
    String subject = matcher.group(2) == null ? "" : matcher.group(2).strip();
    return measurement(property, subject, matcher.group(3));
  }

  /** Reads a value with or without its error and unit. */
  public static Measurement measurement(Property property, String subject, String text) {
    try {
      return MeasurementText.read(property, subject, text);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static Property property(String id, Collection<Property> known) {
    return known.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> {
          List<String> ids = known.stream().map(Property::id).distinct().sorted().toList();
          return new InputException(
              "--measured: there is no property '%s'.%s There are: %s."
                  .formatted(id, Nearest.hint(id, ids), String.join(", ", ids)));
        });
  }
}
