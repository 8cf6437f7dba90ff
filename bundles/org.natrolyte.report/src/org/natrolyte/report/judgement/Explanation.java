// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.ComparisonTable;
import org.natrolyte.report.Numbers;
import org.natrolyte.report.ReportColumn;

/**
 * Why one recipe is better than another, or worse: what changed in the recipe, and which findings
 * moved by more than their ranges.
 *
 * @param reference label of the recipe that it is compared with
 * @param recipe label of the recipe
 * @param changes what changed from the reference to the recipe
 * @param better findings in which the recipe is better, the clearest first
 * @param worse findings in which it is worse, the clearest first
 * @param other findings that differ where neither way is better
 * @param alike how many findings cannot be told apart
 * @param open how many are known for one of the two only
 */
public record Explanation(
    String reference,
    String recipe,
    List<RecipeChange> changes,
    List<Move> better,
    List<Move> worse,
    List<Move> other,
    int alike,
    int open) {
  public Explanation {
    changes = List.copyOf(changes);
    better = List.copyOf(better);
    worse = List.copyOf(worse);
    other = List.copyOf(other);
  }

  /**
   * A finding that moved.
   *
   * @param label what it is about: "Molarity, NaPF6"
   * @param unit its unit
   * @param from its value in the reference
   * @param to its value in the recipe
   * @param judgement how they stand to each other
   */
  public record Move(String label, String unit, String from, String to, Judgement judgement) {
    /** "Molarity, NaPF6: 1 → 0.4 mol/L". */
    public String words() {
      return (label + ": " + from + " \u2192 " + to + " " + unit).strip();
    }
  }

  /**
   * Explains a recipe against a reference.
   *
   * @param table the comparison that holds both
   * @param reference column of the reference
   * @param recipe column of the recipe
   */
  public static Explanation of(ComparisonTable table, int reference, int recipe) {
    List<String> headings = table.headings(Numbers.UNICODE);
    List<ComparisonTable.Row> rows = new ArrayList<>();
    rows.add(table.classes());
    table.groups().forEach(g -> rows.addAll(g.rows()));
    List<Move> moves = new ArrayList<>();
    int alike = 0;
    int open = 0;
    for (ComparisonTable.Row row : rows) {
      Judgement judgement = new RowJudgement(row).against(reference, recipe);
      switch (judgement.verdict()) {
        case ALIKE -> alike++;
        case OPEN -> open++;
        case BETTER, WORSE, DIFFERENT ->
            moves.add(
                new Move(
                    row.label(),
                    row.property().unit(),
                    text(row.cells().get(reference)),
                    text(row.cells().get(recipe)),
                    judgement));
      }
    }
    moves.sort(Comparator.comparingDouble(Explanation::clearness).reversed());
    return new Explanation(
        headings.get(reference),
        headings.get(recipe),
        changes(table.columns().get(reference), table.columns().get(recipe)),
        of(moves, Judgement.Verdict.BETTER),
        of(moves, Judgement.Verdict.WORSE),
        of(moves, Judgement.Verdict.DIFFERENT),
        alike,
        open);
  }

  private static double clearness(Move move) {
    double weight = move.judgement().weight();
    return Double.isNaN(weight) ? Double.MAX_VALUE : weight;
  }

  private static List<Move> of(List<Move> moves, Judgement.Verdict verdict) {
    return moves.stream().filter(m -> m.judgement().verdict() == verdict).toList();
  }

  private static List<RecipeChange> changes(ReportColumn from, ReportColumn to) {
    return from.result().isPresent() && to.result().isPresent()
        ? RecipeChange.between(from.result().get().request(), to.result().get().request())
        : List.of();
  }

  private static String text(ComparisonTable.Cell cell) {
    Optional<Value> value = cell.finding().map(Finding::value);
    return switch (value.orElse(new Value.Unknown(""))) {
      case Value.Known known -> Numbers.UNICODE.text(known);
      case Value.Text text -> text.text();
      case Value.Unknown unknown -> "unknown";
      case Value.Failed failed -> "failed";
    };
  }

  /** The whole explanation in words, for a window, a mail or a notebook. */
  public String words() {
    StringBuilder text = new StringBuilder();
    text.append(recipe).append(" compared with ").append(reference).append("\n\nIn the recipe\n");
    if (changes.isEmpty()) {
      text.append("  nothing differs, or one of the two could not be read\n");
    }
    changes.forEach(c -> text.append("  ").append(c.what()).append('\n'));
    section(text, "Better", better);
    section(text, "Worse", worse);
    section(text, "Different", other);
    String findings = alike == 1 ? "1 finding" : alike + " findings";
    text.append('\n').append(findings).append(" cannot be told apart within the ranges");
    text.append(open == 0 ? "." : "; %d are known for one of the two only.".formatted(open));
    return text.toString();
  }

  private static void section(StringBuilder text, String title, List<Move> moves) {
    if (!moves.isEmpty()) {
      text.append('\n').append(title).append('\n');
      moves.forEach(m -> text.append("  ").append(m.words()).append('\n'));
    }
  }
}
