// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;

/** Numbered footnotes; the same text has the same number. */
final class Notes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of a text, counted from one. */
  int number(String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size() + 1);
  }

  /** All texts, the first with the number one. */
  List<String> texts() {
    return List.copyOf(numbers.keySet());
  }

  /** The notes of an assumption list, of a head of a column. */
  List<Integer> assumed(List<String> assumptions) {
    List<Integer> marks = new ArrayList<>();
    for (String assumption : assumptions) {
      marks.add(number("Assumed: " + assumption));
    }
    return marks;
  }

  /** Why a finding is unknown or failed, and what has to be known beside its value. */
  List<Integer> of(Finding finding) {
    List<Integer> marks = new ArrayList<>();
    switch (finding.value()) {
      case Value.Unknown unknown -> marks.add(number("Unknown: " + unknown.reason()));
      case Value.Failed failed -> marks.add(number("Failed: " + failed.reason()));
      case Value.Known known -> {}
      case Value.Text text -> {}
    }
    for (String caveat : finding.caveats()) {
      int mark = number(caveat);
      if (!marks.contains(mark)) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
