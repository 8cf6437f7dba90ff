// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.judgement.Judgement;

/** A difference is told with the digits that the ranges leave it, and no more. */
class CellTextTest {
  private static final ComparisonTable.Cell CELL =
      new ComparisonTable.Cell(ComparisonTable.State.ABSENT, Optional.empty());

  @Test
  void rangesThatExplainTenthsLeaveHundredths() {
    // 7.827 is 30 half-ranges: one of them is 0.26
    assertEquals("\u2013\n\u25BC \u22127.83 better", said(Judgement.Verdict.BETTER, -7.827, 30));
  }

  @Test
  void rangesThatExplainTensLeaveUnits() {
    // 24.63 is twice the ranges of 12.3
    assertEquals("\u2013\n\u25B2 +25 worse", said(Judgement.Verdict.WORSE, 24.63, 2));
  }

  @Test
  void exactValuesDifferExactly() {
    assertEquals(
        "\u2013\n\u25B2 +1.234",
        said(Judgement.Verdict.DIFFERENT, 1.234, Double.POSITIVE_INFINITY));
  }

  private static String said(Judgement.Verdict verdict, double difference, double weight) {
    return CellText.of(CELL, Optional.of(new Judgement(verdict, difference, weight)), false);
  }
}
