// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyResult;

/** Makes the outcomes of studies that gave nothing themselves. */
final class StudyOutcomes {
  private StudyOutcomes() {}

  static StudyOutcome failed(StudyDescriptor study, String reason, Throwable cause) {
    return without(study, StudyOutcome.State.FAILED, new Value.Failed(reason), cause);
  }

  static StudyOutcome cancelled(StudyDescriptor study) {
    return without(study, StudyOutcome.State.CANCELLED, new Value.Unknown("cancelled"), null);
  }

  static StudyOutcome lacking(StudyDescriptor study, String reason) {
    return without(study, StudyOutcome.State.LACKING, new Value.Unknown(reason), null);
  }

  /** The failed outcome that stands for a plugin whose studies cannot be used. */
  static StudyOutcome broken(AvailableStudies.Broken plugin) {
    Property property =
        new Property(
            "plugin",
            "Plugin",
            "",
            Direction.NEUTRAL,
            "A plugin that is installed and cannot be used; its studies are missing.");
    String id = plugin.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    StudyDescriptor study =
        new StudyDescriptor(
            id.isEmpty() ? "plugin" : id,
            plugin.name(),
            plugin.name(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(property),
            StudyDescriptor.DEFAULT_TIME_LIMIT,
            false);
    Finding finding =
        new Finding(
            study.id(),
            property,
            plugin.name(),
            new Value.Failed(plugin.reason()),
            new Provenance.None(),
            List.of());
    return new StudyOutcome(
        study,
        StudyResult.of(List.of(finding)),
        StudyOutcome.State.FAILED,
        Duration.ZERO,
        Optional.empty());
  }

  /** The reason that an unknown or failed value gives. */
  static String reason(Value value) {
    return switch (value) {
      case Value.Unknown unknown -> unknown.reason();
      case Value.Failed failed -> failed.reason();
      case Value.Known known -> Double.toString(known.value());
      case Value.Text text -> text.text();
    };
  }

  private static StudyOutcome without(
      StudyDescriptor study, StudyOutcome.State state, Value value, Throwable cause) {
    List<Finding> findings =
        study.gives().stream()
            .map(p -> new Finding(study.id(), p, "", value, new Provenance.None(), List.of()))
            .toList();
    return new StudyOutcome(
        study, StudyResult.of(findings), state, Duration.ZERO, Optional.ofNullable(cause));
  }
}
