// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

import java.util.List;
import java.util.Objects;

/**
 * One result of one study for one recipe.
 *
 * @param studyId the study that gave it
 * @param property what it is about
 * @param subject the component, ion or solvate it is about; empty when it is about the whole recipe
 * @param value what it says
 * @param provenance how it is known
 * @param caveats what a reader has to know beside the number
 */
public record Finding(
    String studyId,
    Property property,
    String subject,
    Value value,
    Provenance provenance,
    List<String> caveats) {
  public Finding {
    Objects.requireNonNull(studyId, "studyId");
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(provenance, "provenance");
    caveats = List.copyOf(caveats);
  }

  /** A failed finding. */
  public static Finding failed(String studyId, Property property, String reason) {
    return new Finding(
        studyId, property, "", new Value.Failed(reason), new Provenance.None(), List.of());
  }

  /** A finding that is not known, with the reason. */
  public static Finding unknown(String studyId, Property property, String subject, String reason) {
    return new Finding(
        studyId, property, subject, new Value.Unknown(reason), new Provenance.None(), List.of());
  }

  /** Whether a number or a text is known. */
  public boolean isKnown() {
    return value instanceof Value.Known || value instanceof Value.Text;
  }

  /** Whether the study failed to give it. */
  public boolean isFailed() {
    return value instanceof Value.Failed;
  }

  /** The same finding with one more caveat. */
  public Finding withCaveat(String caveat) {
    List<String> all = new java.util.ArrayList<>(caveats);
    all.add(caveat);
    return new Finding(studyId, property, subject, value, provenance, all);
  }
}
