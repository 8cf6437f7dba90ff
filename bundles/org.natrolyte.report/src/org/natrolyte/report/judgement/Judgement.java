// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.judgement;

import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Value;

/**
 * How one value stands to another of the same property by the same method.
 *
 * <p>Two numbers differ when they are further apart than their ranges explain: than the root of the
 * sum of the squares of the two half-ranges that face each other, as independent errors add up. A
 * number without a range counts as exact.
 *
 * @param verdict what can be said
 * @param difference the value less the reference; NaN where they are no numbers
 * @param weight the difference in units of the combined half-range: above 1 it is one; infinite for
 *     different numbers without ranges, NaN where there are no numbers
 */
public record Judgement(Verdict verdict, double difference, double weight) {
  /** What can be said. */
  public enum Verdict {
    /** The same, or within the ranges. */
    ALIKE,
    BETTER,
    WORSE,
    /** Different, where neither way is better. */
    DIFFERENT,
    /** One of the two is not known. */
    OPEN
  }

  private static final double SAME = 1e-9;

  /** Whether there is a difference beyond the ranges. */
  public boolean isDifferent() {
    return verdict != Verdict.ALIKE && verdict != Verdict.OPEN;
  }

  /**
   * Judges a value against a reference.
   *
   * @param reference what it is compared with
   * @param value the value
   * @param direction which way is better
   */
  public static Judgement of(Value reference, Value value, Direction direction) {
    if (reference instanceof Value.Text one && value instanceof Value.Text other) {
      boolean same = one.text().equals(other.text());
      return new Judgement(same ? Verdict.ALIKE : Verdict.DIFFERENT, Double.NaN, Double.NaN);
    }
    if (reference instanceof Value.Known one && value instanceof Value.Known other) {
      return of(one, other, direction);
    }
    return new Judgement(Verdict.OPEN, Double.NaN, Double.NaN);
  }

  private static Judgement of(Value.Known reference, Value.Known value, Direction direction) {
    double difference = value.value() - reference.value();
    double size = Math.max(Math.abs(value.value()), Math.abs(reference.value()));
    if (Math.abs(difference) <= SAME * size) {
      return new Judgement(Verdict.ALIKE, difference, 0);
    }
    boolean above = difference > 0;
    double facing = above ? value.value() - value.low() : value.high() - value.value();
    double other =
        above ? reference.high() - reference.value() : reference.value() - reference.low();
    double weight = Math.abs(difference) / Math.hypot(facing, other);
    if (weight <= 1) {
      return new Judgement(Verdict.ALIKE, difference, weight);
    }
    Verdict verdict =
        switch (direction) {
          case NEUTRAL -> Verdict.DIFFERENT;
          case HIGHER_IS_BETTER -> above ? Verdict.BETTER : Verdict.WORSE;
          case LOWER_IS_BETTER -> above ? Verdict.WORSE : Verdict.BETTER;
        };
    return new Judgement(verdict, difference, weight);
  }
}
