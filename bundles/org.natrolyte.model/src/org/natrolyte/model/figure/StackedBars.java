// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;

/**
 * Shares of a whole, one bar for each case: the composition of films, the shells of recipes.
 *
 * @param id stable id within its study
 * @param title caption
 * @param axis the axis of the shares
 * @param bars in drawing order
 * @param colourOrder names of parts in the order of their colours; see {@link Figure#colourOrder()}
 */
public record StackedBars(
    String id, String title, Axis axis, List<Stack> bars, List<String> colourOrder)
    implements Figure {
  public StackedBars {
    bars = List.copyOf(bars);
    colourOrder = List.copyOf(colourOrder);
  }

  /** With colours in the order in which the parts appear. */
  public StackedBars(String id, String title, Axis axis, List<Stack> bars) {
    this(id, title, axis, bars, List.of());
  }

  /**
   * One bar.
   *
   * @param label the case
   * @param parts from the bottom; a part of the same name has one colour in all bars
   */
  public record Stack(String label, List<Part> parts) {
    public Stack {
      Objects.requireNonNull(label, "label");
      parts = List.copyOf(parts);
    }
  }

  /** A part with the range of its size. */
  public record Part(String name, double value, double low, double high) {
    public Part {
      Objects.requireNonNull(name, "name");
    }
  }
}
