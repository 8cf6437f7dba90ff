// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.List;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;

/**
 * What a study found.
 *
 * @param findings in the order they are shown
 * @param figures may be empty
 */
public record StudyResult(List<Finding> findings, List<Figure> figures) {
  public StudyResult {
    findings = List.copyOf(findings);
    figures = List.copyOf(figures);
  }

  /** Findings without figures. */
  public static StudyResult of(List<Finding> findings) {
    return new StudyResult(findings, List.of());
  }

  /** Whether any finding failed; such a result is never cached. */
  public boolean hasFailed() {
    return findings.stream().anyMatch(Finding::isFailed);
  }
}
