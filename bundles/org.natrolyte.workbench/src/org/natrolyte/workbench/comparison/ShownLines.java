// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  /** Folds these studies and no other. */
  void fold(Collection<String> studyIds) {
    folded.set(studyIds);
    arrange();
  }

  /** Folds a study that is open, and opens one that is folded. */
  void turn(ComparisonLine.Heading heading) {
    folded.turn(heading);
    arrange();
  }

  private void arrange() {
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

  /** Ids of the studies that are folded. */
  List<String> folded() {
    return folded.ids();
  }

  /** Whether a study is folded. */
  boolean isFolded(ComparisonLine.Heading heading) {
    return folded.holds(heading);
  }

  /** Whether studies can be folded now. */
  boolean folds() {
    return folds;
  }

  List<ComparisonLine> lines() {
    return lines;
  }

  /** The heading that a line is; empty for other lines, and where there is none. */
  Optional<ComparisonLine.Heading> heading(int line) {
    return line >= 0
            && line < lines.size()
            && lines.get(line) instanceof ComparisonLine.Heading heading
        ? Optional.of(heading)
        : Optional.empty();
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
