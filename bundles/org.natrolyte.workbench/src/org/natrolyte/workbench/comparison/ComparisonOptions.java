// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.Objects;
import java.util.Optional;

/**
 * How a comparison is looked at. Immutable.
 *
 * @param filter only rows or studies whose words hold this text; empty for all
 * @param onlyDifferences whether only rows with a difference beyond the ranges are shown
 * @param withUnknown whether rows in which nothing is known are shown, too
 * @param reference the recipe that all others are compared with, by its place in the document
 * @param sort the row by which the recipes are sorted
 */
record ComparisonOptions(
    String filter,
    boolean onlyDifferences,
    boolean withUnknown,
    Optional<Integer> reference,
    Optional<Sort> sort) {
  /** Everything that is known, in the order of the document. */
  static final ComparisonOptions USUAL =
      new ComparisonOptions("", false, false, Optional.empty(), Optional.empty());

  ComparisonOptions {
    Objects.requireNonNull(filter, "filter");
  }

  /**
   * A row by which the recipes are sorted.
   *
   * @param key of the row, see {@link ComparisonLine.Values#key()}
   * @param reversed whether the best comes last
   */
  record Sort(String key, boolean reversed) {}

  ComparisonOptions withFilter(String text) {
    return new ComparisonOptions(text, onlyDifferences, withUnknown, reference, sort);
  }

  ComparisonOptions withOnlyDifferences(boolean only) {
    return new ComparisonOptions(filter, only, withUnknown, reference, sort);
  }

  ComparisonOptions withUnknown(boolean shown) {
    return new ComparisonOptions(filter, onlyDifferences, shown, reference, sort);
  }

  ComparisonOptions withReference(Optional<Integer> recipe) {
    return new ComparisonOptions(filter, onlyDifferences, withUnknown, recipe, sort);
  }

  /** The first call sorts by a row, the next the other way round, the third as in the document. */
  ComparisonOptions sortedBy(String key) {
    Optional<Sort> next =
        sort.filter(s -> s.key().equals(key))
            .map(s -> s.reversed() ? Optional.<Sort>empty() : Optional.of(new Sort(key, true)))
            .orElse(Optional.of(new Sort(key, false)));
    return new ComparisonOptions(filter, onlyDifferences, withUnknown, reference, next);
  }
}
