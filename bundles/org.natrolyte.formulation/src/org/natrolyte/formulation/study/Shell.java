// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;

/**
 * The shell of the cations as a study of speciation found it, and the grade that follows.
 *
 * <p>The thresholds are ours; they put the electrolytes that papers name where the papers put them.
 *
 * @param contact share of cations that touch an anion, with its range
 * @param aggregates share of cations that touch two or more
 * @param freeSolvent share of coordinating molecules that touch no cation
 * @param isPolar whether a quarter of the coordinating solvent or more is strongly polar: such
 *     solvent is no weak one, whatever the anions do
 */
record Shell(Range contact, Range aggregates, Range freeSolvent, boolean isPolar) {
  private static final double MOST = 0.5;
  private static final double ONE_THIRD = 1.0 / 3;
  private static final double NONE_FREE = 0.03;
  private static final double HARDLY_ANY_FREE = 0.10;
  private static final double LITTLE_FREE = 0.20;
  private static final double SOME_FREE = 0.30;
  private static final double MUCH_FREE = 0.45;
  private static final double POLAR_SHARE = 0.25;

  /** What was found; empty when nobody gives it. */
  static Optional<Shell> of(Findings known, Liquid liquid) {
    Optional<Range> pairs = range(known, Vocabulary.CONTACT_ION_PAIR_SHARE);
    Optional<Range> aggregates = range(known, Vocabulary.AGGREGATE_SHARE);
    Optional<Range> separated = range(known, Vocabulary.SOLVENT_SEPARATED_SHARE);
    Optional<Range> free = range(known, Vocabulary.FREE_SOLVENT_FRACTION);
    if (pairs.isEmpty() || aggregates.isEmpty() || free.isEmpty()) {
      return Optional.empty();
    }
    Range contact =
        separated
            .map(s -> new Range(1 - s.value(), 1 - s.high(), 1 - s.low()))
            .orElse(pairs.get().plus(aggregates.get()));
    return Optional.of(
        new Shell(
            contact, aggregates.get(), free.get(), liquid.stronglyPolarShare() >= POLAR_SHARE));
  }

  private static Optional<Range> range(Findings known, Property property) {
    return known
        .of(property)
        .map(Finding::value)
        .filter(Value.Known.class::isInstance)
        .map(v -> Range.of((Value.Known) v));
  }

  Grade grade() {
    return grade(contact.value(), aggregates.value(), freeSolvent.value());
  }

  /** The other grades that the ranges of the shares touch. */
  List<Grade> others() {
    List<Grade> others = new ArrayList<>();
    for (Grade end :
        List.of(
            grade(contact.low(), aggregates.low(), freeSolvent.value()),
            grade(contact.high(), aggregates.high(), freeSolvent.value()),
            grade(contact.value(), aggregates.value(), freeSolvent.low()),
            grade(contact.value(), aggregates.value(), freeSolvent.high()))) {
      if (end != grade() && !others.contains(end)) {
        others.add(end);
      }
    }
    return others;
  }

  private Grade grade(double contact, double aggregates, double free) {
    if (aggregates >= MOST && free <= SOME_FREE
        || contact >= MOST && free <= HARDLY_ANY_FREE
        || contact >= ONE_THIRD && free <= NONE_FREE) {
      return Grade.HIGHLY_CONCENTRATED;
    }
    if (contact >= MOST && free > MUCH_FREE) {
      return isPolar ? Grade.DILUTE : Grade.WEAKLY_SOLVATING;
    }
    return contact >= MOST || free <= LITTLE_FREE ? Grade.MODERATELY_CONCENTRATED : Grade.DILUTE;
  }

  /** The rule that decided, with its numbers. */
  String why() {
    String rule =
        switch (grade()) {
          case HIGHLY_CONCENTRATED ->
              "AGG from 50 % with free solvent up to 30 %, contact from 50 % with free solvent up"
                  + " to 10 %, or contact from a third with free solvent up to 3 %, is highly"
                  + " concentrated (HCE, with diluent LHCE)";
          case WEAKLY_SOLVATING ->
              "contact from 50 % with more than 45 % free solvent, less than a quarter of it"
                  + " strongly polar (relative permittivity from 30), is weakly solvating";
          case MODERATELY_CONCENTRATED ->
              "contact from 50 %, or free solvent up to 20 %, short of highly concentrated, is"
                  + " moderately concentrated";
          case DILUTE ->
              contact.value() < MOST
                  ? "contact below 50 % with more than 20 % free solvent is dilute"
                  : "contact from 50 % with more than 45 % free solvent, a quarter or more of the"
                      + " solvent strongly polar (relative permittivity from 30), is dilute";
        };
    return "cations in contact with anions %s %%, in aggregates (AGG) %s %%, free solvent %s %%: %s"
        .formatted(percent(contact), percent(aggregates), percent(freeSolvent), rule);
  }

  private static String percent(Range share) {
    return Numbers.significant(100 * share.value(), 2);
  }
}
