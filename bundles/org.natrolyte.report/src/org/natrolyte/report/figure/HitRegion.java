// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Objects;
import java.util.Optional;

/**
 * A place of a drawn figure that says something when the pointer is over it.
 *
 * @param x left edge in the figure's pixels
 * @param y upper edge
 * @param width of the region
 * @param height of the region
 * @param key what it stands for: the label of a curve, a bar, a column or a node
 * @param hint the text to show
 * @param part what can be drawn of it; empty where the words are all
 */
public record HitRegion(
    double x,
    double y,
    double width,
    double height,
    String key,
    String hint,
    Optional<FigurePart> part) {
  /** A place of words alone. */
  public HitRegion(double x, double y, double width, double height, String key, String hint) {
    this(x, y, width, height, key, hint, Optional.empty());
  }

  public HitRegion {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(part, "part");
  }

  /** Whether a point lies in the region. */
  public boolean contains(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }
}
