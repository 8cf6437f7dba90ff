// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

/** Charts of chosen rows. */
public enum ChartKind {
  BARS("Bars with ranges"),
  RADAR("Radar"),
  PARALLEL("Parallel axes");

  private final String label;

  ChartKind(String label) {
    this.label = label;
  }

  /** What the menu calls it. */
  public String label() {
    return label;
  }
}
