// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;

/**
 * A value over the mixtures of three components.
 *
 * @param id stable id within its study
 * @param title caption
 * @param first label of the corner where the first share is 1
 * @param second label of the second corner
 * @param third label of the third corner
 * @param values the axis of the values
 * @param cells sampled mixtures
 * @param marked mixtures to point out, such as that of the recipe
 */
public record TernaryMap(
    String id,
    String title,
    String first,
    String second,
    String third,
    Axis values,
    List<Cell> cells,
    List<Cell> marked)
    implements Figure {
  public TernaryMap {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(third, "third");
    cells = List.copyOf(cells);
    marked = List.copyOf(marked);
  }

  /** A mixture and its value; the share of the third is the rest. A value of NaN is not known. */
  public record Cell(double firstShare, double secondShare, double value) {
    /** What the first two leave. */
    public double thirdShare() {
      return 1 - firstShare - secondShare;
    }
  }
}
