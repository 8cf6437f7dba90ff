// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.Numbers;

/** Findings as text, the way the reports print them. */
public final class FindingText {
  private FindingText() {}

  /** The value with its range, or "unknown", or "failed". */
  public static String value(Finding finding) {
    return switch (finding.value()) {
      case Value.Known known -> Numbers.UNICODE.text(known);
      case Value.Text text -> text.text();
      case Value.Unknown unknown -> "unknown";
      case Value.Failed failed -> "failed";
    };
  }

  /** Why a value is missing; empty when it is there. */
  public static String reason(Finding finding) {
    return switch (finding.value()) {
      case Value.Unknown unknown -> unknown.reason();
      case Value.Failed failed -> failed.reason();
      case Value.Known known -> "";
      case Value.Text text -> "";
    };
  }

  /** The unit where there is a number, else nothing. */
  public static String unit(Finding finding) {
    return finding.value() instanceof Value.Known ? finding.property().unit() : "";
  }

  /** How it is known, in one line: its method, or why it is missing. */
  public static String basis(Finding finding) {
    String reason = reason(finding);
    return reason.isEmpty() ? finding.provenance().method() : reason;
  }

  /** The kind of knowledge in one word. */
  public static String kind(Finding finding) {
    return switch (finding.provenance()) {
      case Provenance.Measured measured -> "measured";
      case Provenance.Published published -> "published";
      case Provenance.Computed computed -> "computed";
      case Provenance.Estimated estimated -> "estimated";
      case Provenance.Rule rule -> "by rule";
      case Provenance.None none -> "";
    };
  }
}
