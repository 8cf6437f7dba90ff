// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import java.util.Objects;

/** Findings as text for a terminal. */
public final class TextReport {
  private final TextStyle style;

  /**
   * @param style width, characters and colours of the terminal
   */
  public TextReport(TextStyle style) {
    this.style = Objects.requireNonNull(style, "style");
  }

  /**
   * Recipes side by side, with class, assumptions and numbered footnotes. Recipes that do not fit
   * beside each other follow in further blocks below. Ends with a line end.
   */
  public String compare(List<ReportColumn> columns) {
    if (columns.isEmpty()) {
      return "No recipes.\n";
    }
    return new ComparisonText(columns, style).write();
  }

  /**
   * One recipe, its findings grouped by study: value, range, unit, method. Ends with a line end.
   */
  public String show(ReportColumn column) {
    return new FindingsText(column, style).write();
  }
}
