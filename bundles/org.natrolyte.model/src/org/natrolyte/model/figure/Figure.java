// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A figure of a study: what is drawn, never how. */
public sealed interface Figure
    permits Figure.Series,
        Figure.Bars,
        LevelDiagram,
        RangeBars,
        StackedBars,
        FilmLayers,
        TernaryMap,
        Network,
        SolvateShells {
  /** Stable id within its study. */
  String id();

  /** What the figure shows, as its caption says it. */
  String title();

  /**
   * Labels of curves or parts in the order in which colours are given to them. A label has the same
   * colour in every figure with the same order, whichever others are drawn beside it; labels that
   * the order does not have come behind it. Empty where colours follow the order of drawing.
   */
  default List<String> colourOrder() {
    return List.of();
  }

  /**
   * Curves over a common axis.
   *
   * @param id stable id within its study
   * @param title caption
   * @param horizontal the axis of the arguments
   * @param vertical the axis of the values
   * @param curves drawn as lines
   * @param points drawn as single marks: measured or published values
   * @param bands error bands, drawn behind the curves
   * @param marks values of the vertical axis drawn as lines across
   * @param colourOrder labels in the order of their colours; see {@link Figure#colourOrder()}
   */
  record Series(
      String id,
      String title,
      Axis horizontal,
      Axis vertical,
      List<Curve> curves,
      List<Curve> points,
      List<Band> bands,
      List<Mark> marks,
      List<String> colourOrder)
      implements Figure {
    public Series {
      curves = List.copyOf(curves);
      points = List.copyOf(points);
      bands = List.copyOf(bands);
      marks = List.copyOf(marks);
      colourOrder = List.copyOf(colourOrder);
    }

    /** With colours in the order in which the curves and points appear. */
    public Series(
        String id,
        String title,
        Axis horizontal,
        Axis vertical,
        List<Curve> curves,
        List<Curve> points,
        List<Band> bands,
        List<Mark> marks) {
      this(id, title, horizontal, vertical, curves, points, bands, marks, List.of());
    }

    /** Curves alone. */
    public Series(String id, String title, Axis horizontal, Axis vertical, List<Curve> curves) {
      this(id, title, horizontal, vertical, curves, List.of(), List.of(), List.of());
    }
  }

  /**
   * The range around the curve of the same label.
   *
   * @param label the label of its curve
   * @param x arguments, ascending
   * @param low lower ends, as many as arguments
   * @param high upper ends, as many as arguments
   */
  record Band(String label, double[] x, double[] low, double[] high) {
    public Band {
      Objects.requireNonNull(label, "label");
      if (x.length != low.length || x.length != high.length) {
        throw new IllegalArgumentException(label + ": a band needs two ends for each argument");
      }
      x = x.clone();
      low = low.clone();
      high = high.clone();
    }

    @Override
    public double[] x() {
      return x.clone();
    }

    @Override
    public double[] low() {
      return low.clone();
    }

    @Override
    public double[] high() {
      return high.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Band b
          && b.label.equals(label)
          && Arrays.equals(b.x, x)
          && Arrays.equals(b.low, low)
          && Arrays.equals(b.high, high);
    }

    @Override
    public int hashCode() {
      return Objects.hash(label, Arrays.hashCode(x), Arrays.hashCode(low), Arrays.hashCode(high));
    }

    @Override
    public String toString() {
      return label + " (band of " + x.length + " points)";
    }
  }

  /** A value on an axis that is worth a line: a limit, the potential of an electrode. */
  record Mark(String label, double value) {
    public Mark {
      Objects.requireNonNull(label, "label");
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
