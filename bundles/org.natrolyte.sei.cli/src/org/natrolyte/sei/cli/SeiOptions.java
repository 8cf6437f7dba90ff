// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.input.ConditionText;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.sei.study.SeiParameters;
import picocli.CommandLine.Option;

/** Where and how long a film grows, as options. */
final class SeiOptions {
  private static final Pattern TIME = Pattern.compile("\\s*([0-9.eE+-]+)\\s*(s|min|h|d|y)?\\s*");

  @Option(
      names = "--substrate",
      paramLabel = "ELECTRODE",
      description =
          "What the film grows on: Na (brings its native oxide), or Al, Cu, Ni, Ti, steel, carbon.")
  private String substrate = "Na";

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description = "How long it grows: 1h, 30min, 10d, 1y. Without it 1 h.")
  private String time;

  @Option(
      names = {"--temperature", "--at"},
      paramLabel = "TEMPERATURE",
      description = "The temperature: -40C, 298K. Without it 25 °C.")
  private String temperature;

  @Option(
      names = "--potential",
      paramLabel = "VOLT",
      description = "Potential of the electrode against Na/Na+; without it 0.")
  private Double potential;

  @Option(
      names = "--water",
      paramLabel = "PPM",
      description = "Water in the electrolyte; without it 5 ppm.")
  private Double water;

  String substrate() {
    return substrate.strip();
  }

  Conditions conditions(Conditions written) {
    return temperature == null
        ? written
        : written.atCelsius(ConditionText.celsius(temperature, "--temperature: "));
  }

  ParameterValues parameters(ParameterValues written) {
    ParameterValues values = written;
    if (!Substrate.of(substrate()).bringsOxide()) {
      values = values.with("sei", SeiParameters.NATIVE_OXIDE.id(), 0);
    }
    if (time != null) {
      values = values.with("sei", SeiParameters.HOURS.id(), hours(time));
    }
    if (potential != null) {
      values = values.with("sei", SeiParameters.POTENTIAL.id(), potential);
    }
    if (water != null) {
      values = values.with("sei", SeiParameters.WATER.id(), water);
    }
    return values;
  }

  /** A time in hours. */
  static double hours(String text) {
    Matcher matcher = TIME.matcher(text);
    if (matcher.matches()) {
      try {
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "h" : matcher.group(2);
        double hours =
            switch (unit) {
              case "s" -> number / 3600;
              case "min" -> number / 60;
              case "d" -> number * 24;
              case "y" -> number * 24 * 365.25;
              default -> number;
            };
        if (SeiParameters.HOURS.accepts(hours)) {
          return hours;
        }
      } catch (NumberFormatException e) {
        throw new InputException(wrong(text), e);
      }
    }
    throw new InputException(wrong(text));
  }

  private static String wrong(String text) {
    return "--time %s: write a time such as 1h, 30min, 90s, 10d or 1y, %s."
        .formatted(text, SeiParameters.HOURS.range());
  }
}
