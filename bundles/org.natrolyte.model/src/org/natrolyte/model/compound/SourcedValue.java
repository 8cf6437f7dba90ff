// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * One tabulated number with where it comes from.
 *
 * @param value in the unit of its {@link CompoundProperty}
 * @param temperatureC the temperature it holds at, in °C; empty where it does not apply
 * @param confidence how sure the source is
 * @param source the table, review or supplier, with a DOI where there is one
 * @param misprint why the value is known to be wrong; empty for a value that may be used. A
 *     misprint is kept because users meet it in the literature, and no computation ever reads it.
 * @param note anything else a reader has to know; may be empty
 */
public record SourcedValue(
    double value,
    OptionalDouble temperatureC,
    Confidence confidence,
    String source,
    String misprint,
    String note) {

  public SourcedValue {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a tabulated value must be finite, not " + value);
    }
    Objects.requireNonNull(temperatureC, "temperatureC");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(misprint, "misprint");
    Objects.requireNonNull(note, "note");
  }

  /** Whether the value is known to be wrong in its source. */
  public boolean isMisprint() {
    return !misprint.isEmpty();
  }
}
