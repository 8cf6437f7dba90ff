// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.document;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * How the recipes of a document are compared; kept with the document. Immutable.
 *
 * @param filter only rows or studies whose words hold this text; empty for all
 * @param onlyDifferences whether only rows with a difference beyond the ranges are shown
 * @param withUnknown whether rows in which nothing is known are shown, too
 * @param reference the recipe that all others are compared with, by its place in the document
 * @param sort the row by which the recipes are sorted
 */
public record ComparisonOptions(
    String filter,
    boolean onlyDifferences,
    boolean withUnknown,
    Optional<Integer> reference,
    Optional<Sort> sort) {
  /** Everything that is known, in the order of the document. */
  public static final ComparisonOptions USUAL =
      new ComparisonOptions("", false, false, Optional.empty(), Optional.empty());

  public ComparisonOptions {
    Objects.requireNonNull(filter, "filter");
    if (reference.isPresent() && reference.get() < 0) {
      throw new IllegalArgumentException("a recipe has a place from 0 on, not " + reference.get());
    }
  }

  /**
   * A row by which the recipes are sorted.
   *
   * @param key property, subject and variant of the row, parted by bars: "ionicConductivity||"
   * @param reversed whether the best comes last
   */
  public record Sort(String key, boolean reversed) {
    public Sort {
      if (key.isBlank()) {
        throw new IllegalArgumentException("the recipes are sorted by a row, not by nothing");
      }
    }
  }

  /** The same with another filter. */
  public ComparisonOptions withFilter(String text) {
    return new ComparisonOptions(text, onlyDifferences, withUnknown, reference, sort);
  }

  /** The same with all rows, or only those with differences. */
  public ComparisonOptions withOnlyDifferences(boolean only) {
    return new ComparisonOptions(filter, only, withUnknown, reference, sort);
  }

  /** The same with or without rows in which nothing is known. */
  public ComparisonOptions withUnknown(boolean shown) {
    return new ComparisonOptions(filter, onlyDifferences, shown, reference, sort);
  }

  /** The same with another reference. */
  public ComparisonOptions withReference(Optional<Integer> recipe) {
    return new ComparisonOptions(filter, onlyDifferences, withUnknown, recipe, sort);
  }

  /** The first call sorts by a row, the next the other way round, the third as in the document. */
  public ComparisonOptions sortedBy(String key) {
    Optional<Sort> next =
        sort.filter(s -> s.key().equals(key))
            .map(s -> s.reversed() ? Optional.<Sort>empty() : Optional.of(new Sort(key, true)))
            .orElse(Optional.of(new Sort(key, false)));
    return new ComparisonOptions(filter, onlyDifferences, withUnknown, reference, next);
  }

  /**
   * The same after recipes have changed their places.
   *
   * @param places the new place of each old one; -1 for a recipe that is gone
   */
  public ComparisonOptions moved(IntUnaryOperator places) {
    return withReference(reference.map(places::applyAsInt).filter(r -> r >= 0));
  }
}
