// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.natrolyte.model.finding.Value;

/**
 * A speciation with the range that its uncertain constants leave: each constant is moved to both
 * ends of its own range, one after the other, and the changes are added in squares.
 */
public final class SpeciationRange {
  private final Speciation best;
  private final List<Speciation[]> moved;

  SpeciationRange(Speciation best, List<Speciation[]> moved) {
    this.best = best;
    this.moved = List.copyOf(moved);
  }

  /** At the best constants. */
  public Speciation best() {
    return best;
  }

  /** One number of the speciation with its range, kept within limits. */
  public Value value(ToDoubleFunction<Speciation> number, double least, double most) {
    double value = number.applyAsDouble(best);
    if (!Double.isFinite(value)) {
      return new Value.Unknown("there is no coordinating solvent");
    }
    double up = 0;
    double down = 0;
    for (Speciation[] ends : moved) {
      double highest = 0;
      double lowest = 0;
      for (Speciation end : ends) {
        double change = number.applyAsDouble(end) - value;
        highest = Math.max(highest, change);
        lowest = Math.min(lowest, change);
      }
      up = Math.hypot(up, highest);
      down = Math.hypot(down, lowest);
    }
    return Value.between(
        Math.min(value, Math.max(least, value - down)),
        value,
        Math.max(value, Math.min(most, value + up)));
  }
}
