// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A figure of a study: what is drawn, never how. */
public sealed interface Figure {
  /** Stable id within its study. */
  String id();

  /** What the figure shows, as its caption says it. */
  String title();

  /**
   * Curves over a common axis.
   *
   * @param id stable id within its study
   * @param title caption
   * @param horizontal the axis of the arguments
   * @param vertical the axis of the values
   * @param curves one or more curves
   */
  record Series(String id, String title, Axis horizontal, Axis vertical, List<Curve> curves)
      implements Figure {
    public Series {
      curves = List.copyOf(curves);
    }
  }

  /**
   * Bars with error.
   *
   * @param id stable id within its study
   * @param title caption
   * @param vertical the axis of the values
   * @param bars in drawing order
   */
  record Bars(String id, String title, Axis vertical, List<Bar> bars) implements Figure {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /** A bar with its range. */
  record Bar(String label, double value, double low, double high) {}

  /**
   * A curve.
   *
   * @param label the legend's text
   * @param x arguments, ascending
   * @param y values, as many as arguments
   */
  record Curve(String label, double[] x, double[] y) {
    public Curve {
      Objects.requireNonNull(label, "label");
      if (x.length != y.length) {
        throw new IllegalArgumentException(
            label + ": " + x.length + " arguments, " + y.length + " values");
      }
      x = x.clone();
      y = y.clone();
    }

    @Override
    public double[] x() {
      return x.clone();
    }

    @Override
    public double[] y() {
      return y.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Curve c
          && c.label.equals(label)
          && Arrays.equals(c.x, x)
          && Arrays.equals(c.y, y);
    }

    @Override
    public int hashCode() {
      return Objects.hash(label, Arrays.hashCode(x), Arrays.hashCode(y));
    }

    @Override
    public String toString() {
      return label + " (" + x.length + " points)";
    }
  }
}
