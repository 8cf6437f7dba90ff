// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.natrolyte.sei.label.SeiLabel.Family;

/**
 * What many films of one recipe are called together. First the family that most of them bear, then
 * the label that most bear within it: films that agree on fluoride and differ only in what lies
 * beside it count together against those that are organic, so that a close call between two labels
 * of a family cannot hand the verdict to a third of another.
 *
 * @param shares share of all films that bears each label, largest first; films of materials that no
 *     label knows bear none
 * @param label the common one; empty when no film bears any
 */
public record LabelVote(Map<SeiLabel, Double> shares, Optional<SeiLabel> label) {
  public LabelVote {
    shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * Counts.
   *
   * @param films the label of each film, empty where it has none
   */
  public static LabelVote of(Collection<Optional<SeiLabel>> films) {
    Map<SeiLabel, Integer> labels = new TreeMap<>();
    Map<Family, Integer> families = new TreeMap<>();
    for (Optional<SeiLabel> film : films) {
      film.ifPresent(label -> {
        labels.merge(label, 1, Integer::sum);
        families.merge(label.family(), 1, Integer::sum);
      });
    }
    Optional<Family> family = mostFrequent(families).stream().findFirst();
    Map<SeiLabel, Double> shares = new LinkedHashMap<>();
    List<SeiLabel> order = mostFrequent(labels);
    order.forEach(label -> shares.put(label, (double) labels.get(label) / films.size()));
    return new LabelVote(
        shares,
        order.stream().filter(l -> family.filter(l.family()::equals).isPresent()).findFirst());
  }

  /** Most frequent first; of equals the one that is declared first. */
  private static <K> List<K> mostFrequent(Map<K, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
