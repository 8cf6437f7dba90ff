// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

import java.util.Objects;

/**
 * A property that studies give and need. Two properties are the same when their ids are.
 *
 * @param id stable name in lower camel case, for JSON, documents and the needs of studies
 * @param label what a chemist reads
 * @param unit unit of its numbers; empty for pure numbers and texts
 * @param direction which way is better
 * @param definition one or two sentences: what the number means
 */
public record Property(
    String id, String label, String unit, Direction direction, String definition) {
  public Property {
    if (!id.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException("a property id is lower camel case, not '" + id + "'");
    }
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(direction, "direction");
    if (definition.isBlank()) {
      throw new IllegalArgumentException("property " + id + " needs a definition");
    }
  }

  /**
   * What a chemist reads of one subject: "Molarity, NaPF6".
   *
   * @param subject what a finding is about; empty for the whole recipe
   */
  public String label(String subject) {
    return subject.isEmpty() ? label : label + ", " + subject;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Property p && p.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
