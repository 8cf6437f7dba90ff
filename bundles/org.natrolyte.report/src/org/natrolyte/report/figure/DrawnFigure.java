// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure as a picture.
 *
 * @param svg the picture
 * @param width in pixels
 * @param height in pixels
 * @param regions places with a hint, later ones on top
 */
public record DrawnFigure(String svg, int width, int height, List<HitRegion> regions) {
  public DrawnFigure {
    regions = List.copyOf(regions);
  }

  /** The uppermost region under a point. */
  public Optional<HitRegion> at(double x, double y) {
    return regions.reversed().stream().filter(r -> r.contains(x, y)).findFirst();
  }
}
