// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;

/**
 * Bars that float between two values: stability windows, liquid ranges.
 *
 * @param id stable id within its study
 * @param title caption
 * @param axis the axis of both ends
 * @param ranges in drawing order
 * @param marks values drawn as lines across
 */
public record RangeBars(
    String id, String title, Axis axis, List<Range> ranges, List<Figure.Mark> marks)
    implements Figure {
  public RangeBars {
    ranges = List.copyOf(ranges);
    marks = List.copyOf(marks);
  }

  /**
   * One bar.
   *
   * @param label what it belongs to
   * @param low lower end
   * @param lowError half width of the lower end's range; 0 when not stated
   * @param high upper end
   * @param highError half width of the upper end's range; 0 when not stated
   */
  public record Range(String label, double low, double lowError, double high, double highError) {
    public Range {
      Objects.requireNonNull(label, "label");
    }
  }
}
