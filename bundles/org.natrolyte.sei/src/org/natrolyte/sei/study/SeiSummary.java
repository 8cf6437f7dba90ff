// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.sei.film.Band;

/**
 * The figures of a prediction that depend on the cell, and its words.
 *
 * @param first what is reduced first
 * @param brief the explanation in one sentence
 * @param explanation why the film is what it is
 * @param sodium what the film takes, in µAh per geometric cm2
 * @param firstCycleLoss the same in per cent of the plated capacity
 * @param roughness real over geometric area
 * @param labelled share of the formula units, by the material's name, largest first
 */
public record SeiSummary(
    String first,
    String brief,
    String explanation,
    Band sodium,
    Band firstCycleLoss,
    double roughness,
    Map<String, Band> labelled) {
  /** Microampere hours in a mole of electrons. */
  public static final double MICROAMPERE_HOURS = 96485.33212 / 3600 * 1e6;

  public SeiSummary {
    labelled = Collections.unmodifiableMap(new LinkedHashMap<>(labelled));
  }

  /** The summary of a prediction for the input that it was made from. */
  public static SeiSummary of(SeiPrediction prediction, StudyInput input) {
    Explanation explanation = new Explanation(prediction);
    double roughness = Predictor.parameter(input, SeiParameters.ROUGHNESS);
    double capacity = Predictor.parameter(input, SeiParameters.CAPACITY);
    Band sodium = prediction.forecast().charge().times(MICROAMPERE_HOURS * roughness);
    Map<String, Band> labelled = new LinkedHashMap<>();
    prediction
        .forecast()
        .moleShares()
        .forEach((group, band) -> labelled.put(GroupNames.of(group), band));
    return new SeiSummary(
        explanation.first(),
        explanation.brief(),
        explanation.text(),
        sodium,
        sodium.times(100 / (1000 * capacity)),
        roughness,
        labelled);
  }
}
