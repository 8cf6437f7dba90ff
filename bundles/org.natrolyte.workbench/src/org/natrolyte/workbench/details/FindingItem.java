// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.natrolyte.model.finding.Finding;

/**
 * A selected finding.
 *
 * @param finding the finding
 * @param study title of the study that gave it
 * @param recipe the recipe it is about
 */
public record FindingItem(Finding finding, String study, String recipe) {
  /** What a chemist reads: "Molarity, NaPF6". */
  public String label() {
    return finding.property().label(finding.subject());
  }
}
