// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A molecular formula: how many atoms of each element. Immutable.
 *
 * @param counts atoms by element symbol, each above zero and each of an element in {@link
 *     AtomicWeights}
 */
public record Formula(Map<String, Integer> counts) {
  private static final int MAX_COUNT = 1_000_000;
  private static final int MAX_LENGTH = 200;

  public Formula {
    TreeMap<String, Integer> copy = new TreeMap<>(counts);
    copy.forEach((element, count) -> {
      if (count <= 0 || AtomicWeights.of(element).isEmpty()) {
        throw new IllegalArgumentException("not a formula: " + element + count);
      }
    });
    counts = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads a formula in any order of elements, with round or square brackets: {@code NaN(SO2F)2}.
   *
   * @return empty when the text is no formula
   */
  public static Optional<Formula> parse(String text) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    int end = text.length() > MAX_LENGTH ? -1 : group(text, 0, '\0', counts);
    return end == text.length() && !counts.isEmpty()
        ? Optional.of(new Formula(counts))
        : Optional.empty();
  }

  /** The formula of both together. */
  public Formula plus(Formula other) {
    TreeMap<String, Integer> sum = new TreeMap<>(counts);
    other.counts.forEach((element, count) -> sum.merge(element, count, Integer::sum));
    return new Formula(sum);
  }

  /** In g/mol, from standard atomic weights. */
  public double molarMass() {
    double sum = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      sum += entry.getValue() * AtomicWeights.of(entry.getKey()).orElseThrow();
    }
    return AtomicWeights.round(sum);
  }

  /**
   * In Hill order: carbon, hydrogen, then the alphabet; the alphabet alone where there is no
   * carbon.
   */
  public String hill() {
    StringBuilder text = new StringBuilder();
    if (counts.containsKey("C")) {
      append(text, "C");
      append(text, "H");
      counts.keySet().stream()
          .filter(e -> !e.equals("C") && !e.equals("H"))
          .forEach(e -> append(text, e));
    } else {
      counts.keySet().forEach(e -> append(text, e));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return hill();
  }

  private void append(StringBuilder text, String element) {
    int count = counts.getOrDefault(element, 0);
    if (count > 0) {
      text.append(element);
      if (count > 1) {
        text.append(count);
      }
    }
  }

  /** Reads up to the closing bracket and returns the index behind the group, or -1. */
  private static int group(String text, int from, char close, Map<String, Integer> counts) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == close) {
        return i;
      }
      int after;
      if (c == '(' || c == '[') {
        TreeMap<String, Integer> inner = new TreeMap<>();
        int closing = group(text, i + 1, c == '(' ? ')' : ']', inner);
        if (closing < 0 || inner.isEmpty()) {
          return -1;
        }
        after = endOfDigits(text, closing + 1);
        int times = count(text, closing + 1, after);
        if (times <= 0) {
          return -1;
        }
        for (Map.Entry<String, Integer> entry : inner.entrySet()) {
          if (!add(counts, entry.getKey(), (long) entry.getValue() * times)) {
            return -1;
          }
        }
      } else {
        int symbolEnd = endOfSymbol(text, i);
        if (symbolEnd < 0) {
          return -1;
        }
        after = endOfDigits(text, symbolEnd);
        int times = count(text, symbolEnd, after);
        if (times <= 0 || !add(counts, text.substring(i, symbolEnd), times)) {
          return -1;
        }
      }
      i = after;
    }
    return close == '\0' ? i : -1;
  }

  private static boolean add(Map<String, Integer> counts, String element, long count) {
    long sum = counts.getOrDefault(element, 0) + count;
    if (sum > MAX_COUNT) {
      return false;
    }
    counts.put(element, (int) sum);
    return true;
  }

  private static int endOfSymbol(String text, int from) {
    if (!Character.isUpperCase(text.charAt(from))) {
      return -1;
    }
    for (int length = 2; length >= 1; length--) {
      int end = from + length;
      if (end <= text.length() && AtomicWeights.of(text.substring(from, end)).isPresent()) {
        return end;
      }
    }
    return -1;
  }

  private static int endOfDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static int count(String text, int from, int to) {
    return from == to ? 1 : to - from > 6 ? -1 : Integer.parseInt(text.substring(from, to));
  }
}
