// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

/**
 * Hours and cycles of a test at constant current in which as much is stripped as is plated.
 *
 * @param arealCapacity per half cycle, in mAh/cm2
 * @param currentDensity in mA/cm2
 */
public record TestTime(double arealCapacity, double currentDensity) {
  public TestTime {
    Check.positive(arealCapacity, "the areal capacity");
    Check.positive(currentDensity, "the current density");
  }

  /** Q/j, in h. */
  public double halfCycleHours() {
    return arealCapacity / currentDensity;
  }

  /** Full cycles in so many hours. */
  public double cycles(double hours) {
    Check.notNegative(hours, "the time");
    return hours / (2 * halfCycleHours());
  }

  /** Hours that so many full cycles take. */
  public double hours(double cycles) {
    Check.notNegative(cycles, "the number of cycles");
    return cycles * 2 * halfCycleHours();
  }
}
