// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.Numbers;
import org.natrolyte.report.judgement.Judgement;
import org.natrolyte.workbench.details.FindingText;

/** The text of a cell: its value, a mark on the best, the difference from the reference. */
final class CellText {
  private CellText() {}

  static String of(ComparisonTable.Cell cell, Optional<Judgement> judgement, boolean best) {
    String value = value(cell) + (best ? "  \u2605" : "");
    return judgement.map(j -> value + difference(j)).orElse(value);
  }

  /** The value alone. */
  static String value(ComparisonTable.Cell cell) {
    return switch (cell.state()) {
      case KNOWN, UNKNOWN, FAILED -> cell.finding().map(FindingText::value).orElse("");
      case ABSENT -> "\u2013";
      case OTHER_METHOD -> "see other method";
      case NOT_READ -> "not read";
    };
  }

  /** Why a cell without a finding has none. */
  static String whyMissing(ComparisonTable.Cell cell) {
    return switch (cell.state()) {
      case NOT_READ -> "The recipe could not be read: nothing is known of it.";
      case OTHER_METHOD -> "Found by another method: the value stands in another row.";
      case KNOWN, UNKNOWN, FAILED, ABSENT ->
          "Nothing is known: the recipe has no such component, or no study gave this.";
    };
  }

  /** With no digit of which the ranges of both values leave more than three units open. */
  private static double size(Judgement judgement) {
    double size = Math.abs(judgement.difference());
    double error = size / judgement.weight();
    return error > 0 && Double.isFinite(error)
        ? BigDecimal.valueOf(size)
            .setScale(-(int) Math.floor(Math.log10(error / 3)), RoundingMode.HALF_EVEN)
            .doubleValue()
        : size;
  }

  /** Triangles say the direction without a colour; only differences beyond the ranges get one. */
  private static String difference(Judgement judgement) {
    if (!judgement.isDifferent()) {
      return "";
    }
    if (Double.isNaN(judgement.difference())) {
      return "\n\u2260 reference";
    }
    String number = Numbers.UNICODE.text(size(judgement));
    String word =
        switch (judgement.verdict()) {
          case BETTER -> " better";
          case WORSE -> " worse";
          case ALIKE, DIFFERENT, OPEN -> "";
        };
    return (judgement.difference() > 0 ? "\n\u25B2 +" : "\n\u25BC \u2212") + number + word;
  }
}
