// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;

/**
 * A unit in the text.
 *
 * @param unit the unit that amounts are stored in
 * @param factor what the written number is multiplied by to be in that unit: 0.001 for mg/L
 * @param span where it stands
 * @param basisPresumed whether a plain % was read as wt%
 * @param solutionStated whether "of solution" was written
 */
record WrittenUnit(
    AmountUnit unit, BigDecimal factor, Span span, boolean basisPresumed, boolean solutionStated) {

  static WrittenUnit of(AmountUnit unit, int start, int end) {
    return new WrittenUnit(unit, BigDecimal.ONE, new Span(start, end), false, false);
  }

  /** Reads a unit, or returns null and leaves the cursor. */
  static WrittenUnit read(Cursor cursor) throws RecipeException {
    int before = cursor.at();
    cursor.skipBlanks();
    WrittenUnit unit = PercentUnit.read(cursor);
    if (unit == null) {
      unit = ConcentrationUnit.read(cursor);
    }
    if (unit == null) {
      cursor.moveTo(before);
    }
    return unit;
  }
}
