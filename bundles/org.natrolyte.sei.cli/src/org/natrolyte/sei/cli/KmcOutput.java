// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.sei.kinetics.EnsembleStatistics;

/** A summary as text or JSON. */
final class KmcOutput {
  private KmcOutput() {}

  static void print(KmcSummary summary, boolean json, int width, CliContext context) {
    if (json) {
      try (JsonOutput out = new JsonOutput(context.out())) {
        write(summary, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      context.out().print(text(summary, width));
    }
  }

  private static String text(KmcSummary summary, int width) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %,d species, %,d reactions%n",
            summary.method(),
            summary.speciesCount(),
            summary.reactionCount()));
    if (summary.seeds().size() == 1) {
      text.append("seed ").append(summary.seeds().getFirst()).append('\n');
    } else if (!summary.seeds().isEmpty()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%,d seeds, %d to %d%n",
              summary.seeds().size(),
              summary.seeds().getFirst(),
              summary.seeds().getLast()));
    }
    text.append("ended by: ").append(endings(summary.endings())).append("\n\n");
    boolean many = summary.seeds().size() > 1;
    PlainTable table = new PlainTable(width);
    if (many) {
      table.row("", "start", "mean", "5 %", "50 %", "95 %");
    } else {
      table.row("", "start", "end");
    }
    row(table, "events", "0", summary.events(), many);
    row(table, "time, s", "0", summary.seconds(), many);
    for (KmcSummary.SpeciesLine line : summary.species()) {
      row(table, label(line), Integer.toString(line.initial()), line.counts(), many);
    }
    return text.append(table).toString();
  }

  private static String label(KmcSummary.SpeciesLine line) {
    String number = Integer.toString(line.number());
    return number.equals(line.name()) ? "species " + number : line.name();
  }

  private static String endings(Map<String, Integer> endings) {
    return endings.entrySet().stream()
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
  }

  private static void row(
      PlainTable table, String name, String start, EnsembleStatistics end, boolean many) {
    if (many) {
      table.row(
          name,
          start,
          number(end.mean()),
          number(end.low()),
          number(end.median()),
          number(end.high()));
    } else {
      table.row(name, start, number(end.mean()));
    }
  }

  private static String number(double value) {
    return Math.rint(value) == value && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.5g", value);
  }

  private static void write(KmcSummary summary, JsonOutput json) throws IOException {
    json.object();
    json.member("method", summary.method());
    json.member("species", summary.speciesCount());
    json.member("reactions", summary.reactionCount());
    json.array("seeds");
    for (long seed : summary.seeds()) {
      json.item(Long.toString(seed));
    }
    json.endArray();
    json.object("ended");
    for (Map.Entry<String, Integer> ending : summary.endings().entrySet()) {
      json.member(ending.getKey(), ending.getValue());
    }
    json.endObject();
    write("events", summary.events(), json);
    write("time_s", summary.seconds(), json);
    json.array("counts");
    for (KmcSummary.SpeciesLine line : summary.species()) {
      json.object();
      json.member("species_id", line.number());
      json.member("name", line.name());
      json.member("start", line.initial());
      write("end", line.counts(), json);
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void write(String name, EnsembleStatistics numbers, JsonOutput json)
      throws IOException {
    json.object(name);
    json.member("mean", numbers.mean());
    json.member("standard_deviation", numbers.standardDeviation());
    json.member("p5", numbers.low());
    json.member("p50", numbers.median());
    json.member("p95", numbers.high());
    json.endObject();
  }
}
