// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Recipes;
import org.natrolyte.cli.input.ConditionText;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.session.Session;
import picocli.CommandLine.Option;

/** What varies, from where to where; mixed into the command `sweep`. */
final class SweepRange {
  /** X standing alone: not part of a name, not inside the quotes of a structure. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\-])[Xx](?![\\p{L}\\p{N}\\-])(?=([^\"]*\"[^\"]*\")*[^\"]*$)");

  private static final int MOST_POINTS = 1_000_000;

  @Option(
      names = "--over",
      paramLabel = "WHAT",
      description = "concentration, ratio or temperature. Without it: what X stands for.")
  private String over = "";

  @Option(names = "--from", paramLabel = "NUMBER", description = "Where it begins.")
  private String from;

  @Option(names = "--to", paramLabel = "NUMBER", description = "Where it ends.")
  private String to;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "40",
      description = "Equal steps from the one to the other: one point more than steps.")
  private int steps = 40;

  @Option(
      names = "--at",
      split = ",",
      paramLabel = "TEMPERATURE",
      description = "One or more temperatures: 25, 0C,25C,60C. Without it 25 °C.")
  private List<String> temperatures = new ArrayList<>();

  SweepPlan plan(String recipe, Session session) {
    if (steps < 1) {
      throw new InputException("--steps: at least 1, not " + steps + ".");
    }
    double[] celsius =
        temperatures.isEmpty()
            ? new double[] {25}
            : temperatures.stream().mapToDouble(t -> ConditionText.celsius(t, "--at: ")).toArray();
    if ((steps + 1L) * celsius.length > MOST_POINTS) {
      throw new InputException("A sweep takes up to %d points.".formatted(MOST_POINTS));
    }
    boolean hasVariable = VARIABLE.matcher(recipe).find();
    try {
      return switch (over) {
        case "temperature" -> temperature(recipe, hasVariable, session);
        case "ratio", "concentration", "" ->
            hasVariable || !over.equals("ratio")
                ? variable(recipe, hasVariable, session, celsius)
                : ratio(recipe, session, celsius);
        default ->
            throw new InputException(
                "--over: concentration, ratio or temperature, not '%s'.".formatted(over));
      };
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage() + ".", e);
    }
  }

  private SweepPlan temperature(String recipe, boolean hasVariable, Session session) {
    if (hasVariable || !temperatures.isEmpty()) {
      throw new InputException(
          "A sweep over temperature takes a recipe without X, --from and --to, and no --at.");
    }
    double low = ConditionText.celsius(needed(from, "--from"), "--from: ");
    double high = ConditionText.celsius(needed(to, "--to"), "--to: ");
    return new SweepPlan(
        VariedFormulation.fixed(Recipes.read(session, recipe)),
        new double[] {Double.NaN},
        points(low, high));
  }

  private SweepPlan ratio(String recipe, Session session, double[] celsius) {
    double low = from == null ? 0 : share(from, "--from");
    double high = to == null ? 1 : share(to, "--to");
    return new SweepPlan(
        VariedFormulation.ratio(Recipes.read(session, recipe)), points(low, high), celsius);
  }

  private SweepPlan variable(
      String recipe, boolean hasVariable, Session session, double[] celsius) {
    if (!hasVariable) {
      throw new InputException(
          "Write X for the number that varies, as in \"X M NaPF6 in G2\", or choose --over"
              + " temperature or --over ratio.");
    }
    double low = number(needed(from, "--from"), "--from");
    double high = number(needed(to, "--to"), "--to");
    if (!(low >= 0) || !(high > low)) {
      throw new InputException(
          "--from must be zero or more and --to above it, not %s and %s.".formatted(from, to));
    }
    double readable = low > 0 ? low : high / 2;
    return new SweepPlan(
        VariedFormulation.between(
            Recipes.read(session, with(recipe, readable)),
            readable,
            Recipes.read(session, with(recipe, high)),
            high),
        points(low, high),
        celsius);
  }

  private double[] points(double low, double high) {
    if (!(high > low)) {
      throw new InputException("--to must lie above --from.");
    }
    return IntStream.rangeClosed(0, steps)
        .mapToDouble(i -> round(low + (high - low) * i / steps))
        .toArray();
  }

  /** Twelve digits: 0.1 + 0.2 is 0.3 on paper. */
  private static double round(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.12g", value));
  }

  private static String with(String recipe, double value) {
    return VARIABLE.matcher(recipe).replaceAll(BigDecimal.valueOf(value).toPlainString());
  }

  private static String needed(String value, String option) {
    if (value == null) {
      throw new InputException("Say where the sweep begins and ends: " + option + " is missing.");
    }
    return value;
  }

  private static double number(String value, String option) {
    try {
      return Double.parseDouble(value.strip());
    } catch (NumberFormatException e) {
      throw new InputException("%s: '%s' is no number.".formatted(option, value), e);
    }
  }

  private static double share(String value, String option) {
    double share = number(value, option);
    if (!(share >= 0) || !(share <= 1)) {
      throw new InputException(option + ": a share lies between 0 and 1, not " + value + ".");
    }
    return share;
  }
}
