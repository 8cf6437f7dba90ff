// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.run.StudyOutcome.State;

/** What a run did, for `--verbose`. */
final class RunSummary {
  private static final double NANOS_PER_MILLI = 1e6;

  private RunSummary() {}

  static String of(List<StudyOutcome> outcomes, long nanos) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "natrolyte: %d results: %d computed, %d from the cache, %d lacking something, %d"
                + " failed; %.0f ms in all%n",
            outcomes.size(),
            count(outcomes, State.COMPUTED),
            count(outcomes, State.CACHED),
            count(outcomes, State.LACKING),
            count(outcomes, State.FAILED),
            nanos / NANOS_PER_MILLI));
    Map<String, Double> millis = new LinkedHashMap<>();
    outcomes.forEach(
        o -> millis.merge(o.study().id(), o.took().toNanos() / NANOS_PER_MILLI, Double::sum));
    PlainTable table = new PlainTable(100);
    millis.forEach(
        (study, took) -> table.row("", study, String.format(Locale.ROOT, "%.1f ms", took)));
    return text.append(table).toString();
  }

  private static long count(List<StudyOutcome> outcomes, State state) {
    return outcomes.stream().filter(o -> o.state() == state).count();
  }
}
