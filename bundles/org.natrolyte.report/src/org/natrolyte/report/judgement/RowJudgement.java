// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.ComparisonTable;

/**
 * What a row of the comparison says about its recipes.
 *
 * @param row the row
 */
public record RowJudgement(ComparisonTable.Row row) {
  /** How the cell of a column stands to that of a reference column. */
  public Judgement against(int reference, int column) {
    return Judgement.of(value(reference), value(column), row.property().direction());
  }

  /** Whether any two cells differ by more than their ranges, or one text from another. */
  public boolean hasDifference() {
    List<Integer> known = known();
    for (int i : known) {
      for (int j : known) {
        if (i < j && against(i, j).isDifferent()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The best column, and those that cannot be told from it; empty when neither way is better, or
   * when no column is worse.
   */
  public TreeSet<Integer> best() {
    TreeSet<Integer> best = new TreeSet<>();
    Direction direction = row.property().direction();
    OptionalInt first = direction == Direction.NEUTRAL ? OptionalInt.empty() : first();
    if (first.isEmpty()) {
      return best;
    }
    boolean anyWorse = false;
    for (int column : known()) {
      boolean worse = against(first.getAsInt(), column).verdict() == Judgement.Verdict.WORSE;
      anyWorse |= worse;
      if (!worse) {
        best.add(column);
      }
    }
    return anyWorse ? best : new TreeSet<>();
  }

  /**
   * The columns in the order of this row, best first, or highest first where neither way is better;
   * texts by alphabet, what is not known last.
   *
   * @param reversed worst or lowest first
   */
  public List<Integer> order(boolean reversed) {
    Comparator<Integer> numbers = Comparator.comparingDouble(this::number);
    boolean ascending = row.property().direction() == Direction.LOWER_IS_BETTER;
    Comparator<Integer> byNumber = ascending ? numbers : numbers.reversed();
    Comparator<Integer> byValue = byNumber.thenComparing(this::text);
    Comparator<Integer> order = reversed ? byValue.reversed() : byValue;
    List<Integer> columns =
        new ArrayList<>(IntStream.range(0, row.cells().size()).boxed().toList());
    columns.sort(Comparator.comparing((Integer c) -> !isKnown(c)).thenComparing(order));
    return columns;
  }

  private OptionalInt first() {
    List<Integer> numbers = known().stream().filter(c -> value(c) instanceof Value.Known).toList();
    return numbers.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(order(false).stream().filter(numbers::contains).findFirst().orElseThrow());
  }

  private List<Integer> known() {
    return IntStream.range(0, row.cells().size()).filter(this::isKnown).boxed().toList();
  }

  private boolean isKnown(int column) {
    return row.cells().get(column).state() == ComparisonTable.State.KNOWN;
  }

  private double number(int column) {
    return value(column) instanceof Value.Known known ? known.value() : Double.MAX_VALUE;
  }

  private String text(int column) {
    return value(column) instanceof Value.Text text ? text.text() : "";
  }

  private Value value(int column) {
    return row.cells()
        .get(column)
        .finding()
        .map(Finding::value)
        .orElse(new Value.Unknown("not asked"));
  }
}
