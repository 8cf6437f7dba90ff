// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.SourcedValue;

/** Price classes as the tables write them: low, medium, high. */
final class PriceClass {
  private static final List<String> WORDS = List.of("low", "medium", "high");

  private PriceClass() {}

  /** A word, or its number, as a value; empty for anything else. */
  static Optional<SourcedValue> read(String cell, String source) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    int place = WORDS.indexOf(word);
    if (place < 0 && word.matches("[123]")) {
      place = Integer.parseInt(word) - 1;
    }
    return place < 0
        ? Optional.empty()
        : Optional.of(
            new SourcedValue(
                place + 1.0, OptionalDouble.empty(), Confidence.LOW, source, "", WORDS.get(place)));
  }

  /** The values of a compound with its price class. */
  static Map<CompoundProperty, List<SourcedValue>> with(
      Map<CompoundProperty, List<SourcedValue>> values, String cell, String source) {
    Optional<SourcedValue> price = read(cell, source);
    if (price.isEmpty()) {
      return values;
    }
    Map<CompoundProperty, List<SourcedValue>> both = new EnumMap<>(CompoundProperty.class);
    both.putAll(values);
    both.put(CompoundProperty.PRICE_CLASS, List.of(price.get()));
    return both;
  }
}
