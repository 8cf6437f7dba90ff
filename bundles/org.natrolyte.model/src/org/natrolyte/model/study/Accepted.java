// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which values of a parameter may be set. Each is kept as a number. */
public sealed interface Accepted {
  /** The smallest accepted value. */
  double low();

  /** The largest accepted value. */
  double high();

  /** Whether a value may be set. */
  boolean accepts(double value);

  /**
   * What is accepted, in words: "0 to 100 %", "whole numbers from 1 to 9", "on or off".
   *
   * @param unit of the numbers; may be empty
   */
  String words(String unit);

  /**
   * Every number from the lowest to the highest.
   *
   * @param low smallest accepted value
   * @param high largest accepted value; infinite where there is none
   */
  record Numbers(double low, double high) implements Accepted {
    public Numbers {
      requireRange(low, high);
    }

    @Override
    public boolean accepts(double value) {
      return value >= low && value <= high;
    }

    @Override
    public String words(String unit) {
      return fromTo(low, high, unit);
    }
  }

  /**
   * Numbers without a fraction: counts and seeds.
   *
   * @param low smallest accepted value
   * @param high largest accepted value; infinite where there is none
   */
  record WholeNumbers(double low, double high) implements Accepted {
    public WholeNumbers {
      requireRange(low, high);
      if (low != Math.rint(low) || high != Math.rint(high)) {
        throw new IllegalArgumentException("a range of whole numbers has whole ends");
      }
    }

    @Override
    public boolean accepts(double value) {
      return value >= low && value <= high && value == Math.rint(value);
    }

    @Override
    public String words(String unit) {
      return "whole numbers, " + fromTo(low, high, unit);
    }
  }

  /**
   * Some values, each with a name.
   *
   * @param choices at least two, in the order they are shown, of different values and names
   */
  record OneOf(List<Choice> choices) implements Accepted {
    /** 0 is off, 1 is on. */
    public static final OneOf ON_OR_OFF =
        new OneOf(List.of(new Choice(0, "off", "off"), new Choice(1, "on", "on")));

    public OneOf {
      choices = List.copyOf(choices);
      if (choices.size() < 2) {
        throw new IllegalArgumentException("there is nothing to choose");
      }
      Set<Object> seen = new HashSet<>();
      for (Choice choice : choices) {
        if (!seen.add(choice.value() + 0.0)) {
          throw new IllegalArgumentException("two choices are kept as " + text(choice.value()));
        }
        String id = choice.id();
        String label = choice.label().toLowerCase(Locale.ROOT);
        if (!seen.add(id) || !label.equals(id) && !seen.add(label)) {
          throw new IllegalArgumentException("the name of choice " + id + " is another's, too");
        }
      }
    }

    @Override
    public double low() {
      return choices.stream().mapToDouble(Choice::value).min().orElseThrow();
    }

    @Override
    public double high() {
      return choices.stream().mapToDouble(Choice::value).max().orElseThrow();
    }

    @Override
    public boolean accepts(double value) {
      return choices.stream().anyMatch(c -> c.value() == value);
    }

    @Override
    public String words(String unit) {
      List<String> ids =
          equals(ON_OR_OFF)
              ? choices.stream()
                  .sorted(Comparator.comparing(Choice::value).reversed())
                  .map(Choice::id)
                  .toList()
              : choices.stream().map(Choice::id).toList();
      return ids.stream().limit(ids.size() - 1L).collect(Collectors.joining(", "))
          + " or "
          + ids.getLast();
    }
  }

  private static void requireRange(double low, double high) {
    if (!(low <= high)) {
      throw new IllegalArgumentException("the range " + low + " to " + high + " is empty");
    }
  }

  private static String fromTo(double low, double high, String unit) {
    String numbers =
        Double.isInfinite(high)
            ? "%s or more".formatted(text(low))
            : text(low) + " to " + text(high);
    return unit.isEmpty() ? numbers : numbers + " " + unit;
  }

  /** A number as people write it: 3, 0.5. */
  static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.isFinite(number)
            ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
            : Double.toString(number);
  }
}
