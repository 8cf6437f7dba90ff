// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the user may set for a study: a number, or one of some choices that are kept as numbers.
 *
 * @param id stable name in lower camel case, unique within the study
 * @param label what a chemist reads
 * @param unit unit of the number; empty for a pure number and for a choice
 * @param defaultValue the value when the user sets none; empty when there is no honest default, and
 *     what depends on it stays unknown
 * @param accepted which values may be set
 * @param definition what it means and where the default comes from
 */
public record Parameter(
    String id,
    String label,
    String unit,
    OptionalDouble defaultValue,
    Accepted accepted,
    String definition) {
  public Parameter {
    if (!id.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException("a parameter id is lower camel case, not '" + id + "'");
    }
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(accepted, "accepted");
    if (defaultValue.isPresent() && !accepted.accepts(defaultValue.getAsDouble())) {
      throw new IllegalArgumentException(
          id + ": the default is not among what is accepted: " + accepted.words(unit));
    }
    if (definition.isBlank()) {
      throw new IllegalArgumentException("parameter " + id + " needs a definition");
    }
  }

  /** A number between two others, these included. */
  public Parameter(
      String id,
      String label,
      String unit,
      OptionalDouble defaultValue,
      double low,
      double high,
      String definition) {
    this(id, label, unit, defaultValue, new Accepted.Numbers(low, high), definition);
  }

  /** A number without a fraction, such as a count. */
  public static Parameter whole(
      String id,
      String label,
      String unit,
      OptionalDouble defaultValue,
      double low,
      double high,
      String definition) {
    return new Parameter(
        id, label, unit, defaultValue, new Accepted.WholeNumbers(low, high), definition);
  }

  /**
   * One of some choices.
   *
   * @param usual keyword of the default; it has to be one of them
   */
  public static Parameter oneOf(
      String id, String label, String usual, List<Choice> choices, String definition) {
    OptionalDouble value =
        choices.stream().filter(c -> c.id().equals(usual)).mapToDouble(Choice::value).findFirst();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(id + ": the default " + usual + " is no choice");
    }
    return new Parameter(id, label, "", value, new Accepted.OneOf(choices), definition);
  }

  /** What is done, kept as 1, or not, kept as 0. */
  public static Parameter onOff(String id, String label, boolean usual, String definition) {
    return new Parameter(
        id, label, "", OptionalDouble.of(usual ? 1 : 0), Accepted.OneOf.ON_OR_OFF, definition);
  }

  /** The smallest accepted value. */
  public double low() {
    return accepted.low();
  }

  /** The largest accepted value. */
  public double high() {
    return accepted.high();
  }

  /** What there is to choose from; empty for a number. */
  public List<Choice> choices() {
    return accepted instanceof Accepted.OneOf one ? one.choices() : List.of();
  }

  /** Whether it is either on or off. */
  public boolean isOnOff() {
    return accepted.equals(Accepted.OneOf.ON_OR_OFF);
  }

  /** Whether a value may be set. */
  public boolean accepts(double value) {
    return accepted.accepts(value);
  }

  /** What is accepted in words: "0 to 100 %", "gfn1, gfn2 or ipea1", "on or off". */
  public String range() {
    return accepted.words(unit);
  }

  /** The choice that a value stands for; empty for a number. */
  public Optional<Choice> choice(double value) {
    return choices().stream().filter(c -> c.value() == value).findFirst();
  }

  /**
   * The value that a text stands for: a number, or the keyword or label of a choice. Whether it is
   * accepted is another question.
   *
   * @return empty when it is neither
   */
  public OptionalDouble read(String text) {
    String word = text.strip();
    OptionalDouble named =
        choices().stream().filter(c -> c.isNamed(word)).mapToDouble(Choice::value).findFirst();
    if (named.isPresent()) {
      return named;
    }
    try {
      double number = Double.parseDouble(word);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException neither) {
      return OptionalDouble.empty();
    }
  }
}
