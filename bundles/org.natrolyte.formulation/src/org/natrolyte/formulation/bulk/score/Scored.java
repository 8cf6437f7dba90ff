// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

/** What became of a row of a measured table. */
public sealed interface Scored {
  /**
   * A row with an estimate.
   *
   * @param salt its salt, or "none"
   * @param solventClass the chemical classes of its liquid
   * @param celsius its temperature
   * @param measured in the unit of the property
   * @param estimated in the same unit
   * @param isInFit whether the model was fitted to its paper or molecule, so that the row shows the
   *     quality of the fit and not of prediction
   */
  record Compared(
      String salt,
      String solventClass,
      double celsius,
      double measured,
      double estimated,
      boolean isInFit)
      implements Scored {
    /** |estimated - measured| / measured. */
    public double relativeError() {
      return Math.abs(estimated - measured) / measured;
    }
  }

  /**
   * A row for which the model gives no estimate, or that holds no measurement.
   *
   * @param reason why
   */
  record Outside(String reason) implements Scored {}
}
