// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.fit;

/**
 * Measured values over one argument.
 *
 * @param label what they hold at: "25 °C", "1 mol/L"
 * @param x concentrations in the unit of the table, or temperatures in °C
 * @param y the values
 */
public record MeasuredCurve(String label, double[] x, double[] y) {
  public MeasuredCurve {
    if (x.length != y.length || x.length == 0) {
      throw new IllegalArgumentException("a curve needs as many values as arguments");
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

  int size() {
    return x.length;
  }

  /** How many different arguments there are. */
  int distinct() {
    return (int) java.util.Arrays.stream(x).distinct().count();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasuredCurve m
        && m.label.equals(label)
        && java.util.Arrays.equals(m.x, x)
        && java.util.Arrays.equals(m.y, y);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(
        label, java.util.Arrays.hashCode(x), java.util.Arrays.hashCode(y));
  }

  @Override
  public String toString() {
    return label + " (" + x.length + " points)";
  }
}
