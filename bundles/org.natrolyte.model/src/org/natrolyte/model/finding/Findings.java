// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Findings about one recipe, looked up by property and subject. Immutable; where a measured and a
 * computed finding stand for the same thing, the first one added wins.
 */
public final class Findings {
  /** No findings. */
  public static final Findings NONE = new Findings(List.of());

  private record Key(String propertyId, String subject) {}

  private final Map<Key, Finding> byKey = new LinkedHashMap<>();

  /** Collects findings in their order. */
  public Findings(List<Finding> findings) {
    findings.forEach(f -> byKey.putIfAbsent(new Key(f.property().id(), f.subject()), f));
  }

  /** Every finding, in order. */
  public List<Finding> all() {
    return List.copyOf(byKey.values());
  }

  /** The finding of a property about the whole recipe. */
  public Optional<Finding> of(Property property) {
    return of(property, "");
  }

  /** The finding of a property about a subject. */
  public Optional<Finding> of(Property property, String subject) {
    return Optional.ofNullable(byKey.get(new Key(property.id(), subject)));
  }

  /** The number of a property about a subject; empty when unknown, failed or a text. */
  public OptionalDouble number(Property property, String subject) {
    return of(property, subject)
        .map(Finding::value)
        .filter(Value.Known.class::isInstance)
        .map(v -> OptionalDouble.of(((Value.Known) v).value()))
        .orElse(OptionalDouble.empty());
  }

  /** The text of a property about the whole recipe. */
  public Optional<String> text(Property property) {
    return of(property)
        .map(Finding::value)
        .filter(Value.Text.class::isInstance)
        .map(v -> ((Value.Text) v).text());
  }

  /** The subjects that a property is known or asked about, in order. */
  public List<String> subjects(Property property) {
    return byKey.keySet().stream()
        .filter(k -> k.propertyId().equals(property.id()))
        .map(Key::subject)
        .toList();
  }

  /** These findings, then others where there is none yet. */
  public Findings plus(List<Finding> more) {
    List<Finding> both = new ArrayList<>(byKey.values());
    both.addAll(more);
    return new Findings(both);
  }
}
