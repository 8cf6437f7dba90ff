// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.workbench.details.FindingItem;

/**
 * What a reader wants to know of a study first: what it says about the whole recipe, in the order
 * in which the study names its properties; then about single species, until there is a handful.
 * What is not known stands on the page of the findings.
 *
 * @param values numbers, and words that are read at a glance
 * @param sentences explanations of the whole recipe, and what others have published
 */
record Headlines(List<FindingItem> values, List<FindingItem> sentences) {
  private static final int MOST_VALUES = 6;
  private static final int MOST_SENTENCES = 3;
  private static final int GLANCE = 40;

  Headlines {
    values = List.copyOf(values);
    sentences = List.copyOf(sentences);
  }

  /**
   * @param outcome what became of the study
   * @param recipe the recipe as it was understood
   */
  static Headlines of(StudyOutcome outcome, String recipe) {
    return new Headlines(
        first(outcome, recipe, MOST_VALUES, f -> f.isKnown() && !isSentence(f)),
        first(outcome, recipe, MOST_SENTENCES, f -> isSentence(f) && concernsAll(f)));
  }

  private static List<FindingItem> first(
      StudyOutcome outcome, String recipe, int most, Predicate<Finding> wanted) {
    List<Property> order = outcome.study().gives();
    return outcome.result().findings().stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing((Finding f) -> !f.subject().isEmpty())
                .thenComparingInt(f -> place(f, order)))
        .limit(most)
        .map(f -> new FindingItem(f, outcome.study().title(), recipe))
        .toList();
  }

  private static int place(Finding finding, List<Property> order) {
    int place = order.indexOf(finding.property());
    return place < 0 ? order.size() : place;
  }

  private static boolean isSentence(Finding finding) {
    return finding.value() instanceof Value.Text text && text.text().length() > GLANCE;
  }

  private static boolean concernsAll(Finding finding) {
    return finding.subject().isEmpty() || finding.provenance() instanceof Provenance.Published;
  }
}
