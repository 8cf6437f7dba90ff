// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A film as an observer lists it: main products, minor products, the rest. A prediction is read
 * from its shares, an observation from its lists, and the label rule sees no difference.
 *
 * @param major families of the main products, largest first
 * @param minor families of the minor products, largest first
 */
public record FilmReading(List<String> major, List<String> minor) {
  /** Share of the formula units above which an observer lists a product as a main one. */
  public static final double MAJOR = 0.15;

  /** Share above which it is listed at all. */
  public static final double MINOR = 0.03;

  private static final String UNSEEN = "hydroxide";

  public FilmReading {
    major = List.copyOf(major);
    minor = List.copyOf(minor);
  }

  /**
   * Reads amounts.
   *
   * @param amounts of formula units in the film, by family; only their ratios count. Hydroxide is
   *     left out: no label speaks of it, and O 1s spectra hardly tell it from what air has done.
   */
  public static FilmReading of(Map<String, Double> amounts) {
    Map<String, Double> shares = new TreeMap<>(amounts);
    shares.remove(UNSEEN);
    double total = shares.values().stream().mapToDouble(x -> x).sum();
    shares.replaceAll((family, amount) -> total > 0 ? amount / total : 0);
    List<String> order = new ArrayList<>(shares.keySet());
    order.sort(Comparator.comparing((String f) -> -shares.get(f)));
    return new FilmReading(
        order.stream().filter(f -> shares.get(f) >= MAJOR).toList(),
        order.stream().filter(f -> shares.get(f) < MAJOR && shares.get(f) >= MINOR).toList());
  }

  /**
   * Reads an observer's lists.
   *
   * @param major families of what is called major, in the observer's order
   * @param minor families of what is called minor
   */
  public static FilmReading listed(Collection<String> major, Collection<String> minor) {
    Set<String> first = new LinkedHashSet<>(major);
    Set<String> second = new LinkedHashSet<>(minor);
    second.removeAll(first);
    return new FilmReading(List.copyOf(first), List.copyOf(second));
  }

  /** Whether a family is among the main products. */
  public boolean hasMajor(String family) {
    return major.contains(family);
  }

  /** Whether a family is listed at all. */
  public boolean has(String family) {
    return major.contains(family) || minor.contains(family);
  }
}
