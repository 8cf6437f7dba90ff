// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import java.util.List;
import java.util.Optional;
import org.natrolyte.sei.label.SeiLabel;

/**
 * A prediction beside an observation.
 *
 * @param observation what was found
 * @param predicted the predicted label; empty when none could be given
 * @param found main products of the observation that the prediction holds too
 * @param agreement share of the ensemble that bears the predicted label
 * @param composition the prediction's main materials in words
 * @param problem why there is no prediction; empty when there is one
 */
public record Judgement(
    Observation observation,
    Optional<SeiLabel> predicted,
    List<String> found,
    double agreement,
    String composition,
    String problem) {
  public Judgement {
    found = List.copyOf(found);
  }

  /** An observation whose recipe could not be predicted; it counts as wrong everywhere. */
  public static Judgement failed(Observation observation, String problem) {
    return new Judgement(observation, Optional.empty(), List.of(), 0, "", problem);
  }

  /** Whether the label is the observed one. */
  public boolean labelRight() {
    return predicted.filter(observation.label()::equals).isPresent();
  }

  /** Whether the family is the observed one. */
  public boolean familyRight() {
    return predicted.filter(l -> l.family() == observation.label().family()).isPresent();
  }

  /** Whether "fluoride-rich, yes or no" is right. */
  public boolean fluorideRight() {
    return predicted
        .filter(l -> l.isFluorideRich() == observation.label().isFluorideRich())
        .isPresent();
  }

  /** Whether "dominated by carbonates, yes or no" is right. */
  public boolean carbonateRight() {
    return predicted
        .filter(l -> l.isCarbonateDominated() == observation.label().isCarbonateDominated())
        .isPresent();
  }
}
