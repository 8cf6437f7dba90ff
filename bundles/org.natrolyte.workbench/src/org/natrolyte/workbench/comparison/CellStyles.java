// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.judgement.Judgement;

/** In which style each cell of the comparison stands. */
final class CellStyles {
  private final ComparisonData data;

  /**
   * @param data what the cells say
   */
  CellStyles(ComparisonData data) {
    this.data = data;
  }

  /** Styles of a value. */
  void cell(LabelStack labels, int column, int row) {
    if (row >= data.lines().size() || column >= data.columns().size()) {
      return;
    }
    if (data.isHeading(row)) {
      labels.addLabel(ComparisonStyle.HEADING);
      return;
    }
    if (data.isOld(column, row)) {
      labels.addLabel(ComparisonStyle.MUTED);
    }
    ComparisonTable.State state = data.cell(column, row).orElseThrow().state();
    switch (state) {
      case FAILED, NOT_READ -> labels.addLabel(ComparisonStyle.ERROR);
      case UNKNOWN, ABSENT, OTHER_METHOD -> labels.addLabel(ComparisonStyle.MUTED);
      case KNOWN -> labels.addLabel(known(column, row));
    }
  }

  /** Better and best stand out in one colour, worse in another; the text says so, too. */
  private String known(int column, int row) {
    Judgement.Verdict verdict =
        data.judgement(column, row).map(Judgement::verdict).orElse(Judgement.Verdict.OPEN);
    return switch (verdict) {
      case BETTER -> ComparisonStyle.BETTER;
      case WORSE -> ComparisonStyle.WORSE;
      case DIFFERENT -> ComparisonStyle.STRONG;
      case ALIKE -> ComparisonStyle.PLAIN;
      // with a reference the colours stand for what is better and worse than it
      case OPEN ->
          data.isBest(column, row) && !data.view().hasReference()
              ? ComparisonStyle.BETTER
              : ComparisonStyle.PLAIN;
    };
  }

  /** Styles of a property or its unit. */
  void rowHeader(LabelStack labels, int column, int row) {
    if (data.isHeading(row)) {
      labels.addLabel(ComparisonStyle.TITLE);
    } else if (column == 1) {
      labels.addLabel(ComparisonStyle.UNIT);
    }
  }
}
