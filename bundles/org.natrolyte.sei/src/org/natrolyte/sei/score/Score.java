// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * How good predictions are. Each figure is a share from 0 to 1 of the rows; a row without a
 * prediction counts as wrong. The recall is the share of all main products of the observations that
 * the predictions hold as well.
 *
 * @param rows how many observations
 * @param labelAccuracy label right
 * @param familyAccuracy family right
 * @param fluorideRichAccuracy fluoride-rich yes or no right
 * @param carbonateDominatedAccuracy dominated by carbonates yes or no right
 * @param majorProductRecall main products found
 */
public record Score(
    int rows,
    double labelAccuracy,
    double familyAccuracy,
    double fluorideRichAccuracy,
    double carbonateDominatedAccuracy,
    double majorProductRecall) {

  /** Counts judgements; all shares are NaN when there are none. */
  public static Score of(List<Judgement> judgements) {
    int products = judgements.stream().mapToInt(j -> j.observation().major().size()).sum();
    int found = judgements.stream().mapToInt(j -> j.found().size()).sum();
    return new Score(
        judgements.size(),
        share(judgements, Judgement::labelRight),
        share(judgements, Judgement::familyRight),
        share(judgements, Judgement::fluorideRight),
        share(judgements, Judgement::carbonateRight),
        products == 0 ? Double.NaN : (double) found / products);
  }

  /** The same for the rows of medium and high confidence alone. */
  public static Score ofTrusted(List<Judgement> judgements) {
    return of(judgements.stream().filter(j -> j.observation().isTrusted()).toList());
  }

  private static double share(List<Judgement> judgements, Predicate<Judgement> right) {
    return judgements.isEmpty()
        ? Double.NaN
        : (double) judgements.stream().filter(right).count() / judgements.size();
  }
}
