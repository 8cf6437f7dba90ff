// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns and rows of a table that hold something and are not taken, in words for the user. */
final class NotTaken {
  /** More are counted instead of named. */
  private static final int NAMED = 6;

  private static final int LONGEST_TITLE = 30;

  private NotTaken() {}

  /**
   * Says which columns are not taken.
   *
   * @param rows the titles, and the rows below them
   * @param taken places of the columns that are taken, from 0
   * @return "Not taken: the columns batch, operator."; empty when everything is taken
   */
  static String columns(List<SeparatedValues.Row> rows, Set<Integer> taken) {
    List<SeparatedValues.Row> below = rows.subList(1, rows.size());
    int columns = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    List<String> left = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      int at = column;
      if (!taken.contains(at) && below.stream().anyMatch(r -> !r.cell(at).isBlank())) {
        left.add(title(rows.getFirst().cell(at), at));
      }
    }
    return left.isEmpty()
        ? ""
        : "Not taken: the " + (left.size() == 1 ? "column " : "columns ") + listed(left) + ".";
  }

  /**
   * Says which rows are not taken because they have no recipe.
   *
   * @param rows those that hold something, but no recipe
   * @return "Without a recipe: the lines 3, 7."; empty when there is no such row
   */
  static String rows(List<SeparatedValues.Row> rows) {
    List<String> lines = rows.stream().map(r -> Integer.toString(r.line())).toList();
    return lines.isEmpty()
        ? ""
        : "Without a recipe: the " + (lines.size() == 1 ? "line " : "lines ") + listed(lines) + ".";
  }

  private static String title(String cell, int column) {
    String title = cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (title.isEmpty()) {
      return "number " + (column + 1) + " (without a title)";
    }
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
  }

  private static String listed(List<String> names) {
    int more = names.size() - NAMED;
    return names.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
