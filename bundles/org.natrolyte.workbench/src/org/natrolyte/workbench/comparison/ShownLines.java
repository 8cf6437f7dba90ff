// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.natrolyte.model.document.ComparisonOptions;

/** The lines of a comparison that are in sight, and which cells of each are the best. */
final class ShownLines {
  private static final String OPEN = "\u25BE ";
  private static final String FOLDED = "\u25B8 ";

  private final FoldedStudies folded = new FoldedStudies();
  private List<ComparisonLine> all = List.of();
  private boolean folds = true;
  private List<ComparisonLine> lines = List.of();
  private List<TreeSet<Integer>> best = List.of();

  void show(ComparisonView now, ComparisonOptions options) {
    all = now.lines();
    // what a filter finds is never hidden
    folds = options.filter().isBlank();
    arrange();
  }

  /** Decides anew which lines are in sight, after studies were folded or opened. */
  void arrange() {
    lines = folds ? List.copyOf(folded.without(all)) : all;
    List<TreeSet<Integer>> marks = new ArrayList<>();
    for (ComparisonLine line : lines) {
      marks.add(
          line instanceof ComparisonLine.Values values
              ? values.judgement().best()
              : new TreeSet<>());
    }
    best = List.copyOf(marks);
  }

  /** The studies that are folded; what is changed in them shows after {@link #arrange()}. */
  FoldedStudies folded() {
    return folded;
  }

  /** Whether studies can be folded now. */
  boolean folds() {
    return folds;
  }

  List<ComparisonLine> lines() {
    return lines;
  }

  /** The columns whose cells are the best of a line, or cannot be told from the best. */
  TreeSet<Integer> best(int line) {
    return best.get(line);
  }

  /** What the heading of a study says: whether it is folded, and how many rows it hides. */
  String title(ComparisonLine.Heading heading) {
    if (!folds) {
      return heading.title();
    }
    return folded.holds(heading)
        ? FOLDED + heading.title() + " (" + heading.rows() + ")"
        : OPEN + heading.title();
  }
}
