// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.Objects;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;

/**
 * A number that the user measured.
 *
 * @param propertyId what was measured, by the id of its {@link Property}
 * @param subject the component it is about; empty for the whole recipe
 * @param value in the property's unit
 * @param error half width of its range, in the same unit; 0 when not stated
 * @param note instrument, date, sample; may be empty
 */
public record Measurement(
    String propertyId, String subject, double value, double error, String note) {
  /** The study id that measured findings carry. */
  public static final String STUDY_ID = "measured";

  public Measurement {
    Objects.requireNonNull(propertyId, "propertyId");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(note, "note");
    if (!Double.isFinite(value) || !(error >= 0) || Double.isInfinite(error)) {
      throw new IllegalArgumentException(
          propertyId + ": a measurement needs a finite value and an error of zero or more");
    }
  }

  /** The measurement as a finding. */
  public Finding asFinding(Property property) {
    return new Finding(
        STUDY_ID,
        property,
        subject,
        Value.between(value - error, value, value + error),
        new Provenance.Measured(note),
        java.util.List.of());
  }
}
