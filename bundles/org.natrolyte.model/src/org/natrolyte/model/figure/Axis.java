// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.Objects;

/**
 * An axis.
 *
 * @param label what it shows
 * @param unit its unit; empty for a pure number
 * @param logarithmic whether it is drawn logarithmically
 */
public record Axis(String label, String unit, boolean logarithmic) {
  public Axis {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
  }
}
