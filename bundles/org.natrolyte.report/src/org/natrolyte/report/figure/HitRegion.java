// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Objects;

/**
 * A place of a drawn figure that says something when the pointer is over it.
 *
 * @param x left edge in the figure's pixels
 * @param y upper edge
 * @param width of the region
 * @param height of the region
 * @param key what it stands for: the label of a curve, a bar, a column or a node
 * @param hint the text to show
 */
public record HitRegion(double x, double y, double width, double height, String key, String hint) {
  public HitRegion {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(hint, "hint");
  }

  /** Whether a point lies in the region. */
  public boolean contains(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }
}
