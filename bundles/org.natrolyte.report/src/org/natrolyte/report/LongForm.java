// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;

/**
 * Findings as a table with one finding a row, for spreadsheets and statistics.
 *
 * @param column the recipe
 * @param study id of the study
 * @param property id of the property
 * @param label what a chemist reads
 * @param subject the component; empty for the whole recipe
 * @param value the number; empty when there is none
 * @param text the text, when the value is one
 * @param unit unit of the numbers
 * @param low lower end of the range; empty when there is none
 * @param high upper end of the range; empty when there is none
 * @param state known, unknown, failed or not read
 * @param reason why it is unknown, failed or not read
 * @param method how it is known
 * @param caveats what a reader has to know beside it
 */
record LongForm(
    ReportColumn column,
    String study,
    String property,
    String label,
    String subject,
    OptionalDouble value,
    String text,
    String unit,
    OptionalDouble low,
    OptionalDouble high,
    String state,
    String reason,
    String method,
    List<String> caveats) {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  static List<LongForm> of(List<ReportColumn> columns) {
    List<LongForm> rows = new ArrayList<>();
    for (ReportColumn column : columns) {
      column.problem().ifPresent(p -> rows.add(empty(column, "not read", p.message())));
      List<Finding> findings = column.findings().all();
      if (findings.isEmpty() && column.problem().isEmpty()) {
        rows.add(empty(column, "unknown", "no study gave anything"));
      }
      findings.forEach(f -> rows.add(of(column, f)));
    }
    return rows;
  }

  private static LongForm empty(ReportColumn column, String state, String reason) {
    return new LongForm(
        column, "", "", "", "", NONE, "", "", NONE, NONE, state, reason, "", List.of());
  }

  private static LongForm of(ReportColumn column, Finding finding) {
    return switch (finding.value()) {
      case Value.Known known ->
          of(
              column,
              finding,
              OptionalDouble.of(known.value()),
              "",
              end(known.low()),
              end(known.high()),
              "known",
              "");
      case Value.Text text -> of(column, finding, NONE, text.text(), NONE, NONE, "known", "");
      case Value.Unknown unknown ->
          of(column, finding, NONE, "", NONE, NONE, "unknown", unknown.reason());
      case Value.Failed failed ->
          of(column, finding, NONE, "", NONE, NONE, "failed", failed.reason());
    };
  }

  private static LongForm of(
      ReportColumn column,
      Finding finding,
      OptionalDouble value,
      String text,
      OptionalDouble low,
      OptionalDouble high,
      String state,
      String reason) {
    return new LongForm(
        column,
        finding.studyId(),
        finding.property().id(),
        finding.property().label(),
        finding.subject(),
        value,
        text,
        finding.property().unit(),
        low,
        high,
        state,
        reason,
        finding.provenance().method(),
        finding.caveats());
  }

  /** An open end is no number. */
  private static OptionalDouble end(double end) {
    return Double.isInfinite(end) ? NONE : OptionalDouble.of(end);
  }
}
