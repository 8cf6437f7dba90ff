// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The studies of a comparison of which only the heading is shown. */
final class FoldedStudies {
  private final Set<String> ids = new LinkedHashSet<>();

  /** Ids of the studies that are folded. */
  List<String> ids() {
    return List.copyOf(ids);
  }

  /** Folds these studies and no other. */
  void set(Collection<String> studyIds) {
    ids.clear();
    ids.addAll(studyIds);
  }

  boolean holds(ComparisonLine.Heading heading) {
    return ids.contains(heading.studyId());
  }

  /** Folds a study that is open, and opens one that is folded. */
  void turn(ComparisonLine.Heading heading) {
    if (!ids.remove(heading.studyId())) {
      ids.add(heading.studyId());
    }
  }

  /**
   * The lines that are left: those before the first heading, all headings, rows of open studies.
   */
  List<ComparisonLine> without(List<ComparisonLine> lines) {
    List<ComparisonLine> left = new ArrayList<>();
    boolean folded = false;
    for (ComparisonLine line : lines) {
      if (line instanceof ComparisonLine.Heading heading) {
        folded = holds(heading);
        left.add(heading);
      } else if (!folded) {
        left.add(line);
      }
    }
    return left;
  }
}
