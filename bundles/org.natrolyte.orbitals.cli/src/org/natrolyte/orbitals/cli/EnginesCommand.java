// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CtrlC;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.output.PlainTable;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.external.EngineCheck;
import org.natrolyte.orbitals.external.Engines;
import org.natrolyte.orbitals.external.InstalledEngines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * `natrolyte engines`: which programs can compute orbitals here, each tested on three molecules.
 */
@Command(
    name = "engines",
    description = {
      "The programs that can compute orbitals on this machine, each tested on water, BF4- and",
      "Na(H2O)+; says what is wrong with those that fail."
    },
    footer = {"natrolyte engines", "natrolyte orbitals --smiles COCCOCCOC --engine xtb"})
public final class EnginesCommand implements Callable<Integer> {
  private final CliContext context;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "The longest that one test may take; without it 60.")
  private int timeLimit = 60;

  @Mixin private TextOptions text = new TextOptions();

  EnginesCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try {
      return tested();
    } catch (InterruptedException stopped) {
      // whoever stopped it has told the user
      return ExitCode.FAILED;
    }
  }

  private int tested() throws InterruptedException {
    Map<QuantumEngine, List<EngineCheck.Line>> tested = new LinkedHashMap<>();
    try (CtrlC halt = new CtrlC(context, () -> {})) {
      Limits limits = new Limits(Duration.ofSeconds(Math.max(1, timeLimit)), halt::isAsked);
      for (QuantumEngine engine : Engines.here(halt::isAsked).all()) {
        tested.put(engine, EngineCheck.of(engine, limits));
      }
      halt.writing();
    }
    if (json) {
      writeJson(tested);
    } else {
      context.out().print(asText(tested));
    }
    boolean allPassed =
        tested.values().stream().flatMap(List::stream).allMatch(EngineCheck.Line::passed);
    return allPassed ? ExitCode.OK : ExitCode.FAILED;
  }

  private static List<String> missing(Map<QuantumEngine, List<EngineCheck.Line>> tested) {
    List<String> missing = new ArrayList<>(InstalledEngines.known());
    tested.keySet().forEach(e -> missing.remove(e.name()));
    return missing;
  }

  private String asText(Map<QuantumEngine, List<EngineCheck.Line>> tested) {
    StringBuilder out = new StringBuilder();
    int width = text.width(context.terminal());
    tested.forEach((engine, lines) -> {
      out.append(engine.name()).append(' ').append(engine.version()).append('\n');
      PlainTable table = new PlainTable(width);
      for (EngineCheck.Line line : lines) {
        table.row(
            "  " + line.molecule(),
            line.passed() ? "right" : "WRONG",
            "%.2f s".formatted(line.seconds()),
            line.message());
      }
      out.append(table).append('\n');
    });
    List<String> missing = missing(tested);
    if (!missing.isEmpty()) {
      out.append("not on the search path: ").append(String.join(", ", missing));
      out.append(" (Debian has a package of each of these names)\n");
    }
    return out.toString();
  }

  private void writeJson(Map<QuantumEngine, List<EngineCheck.Line>> tested) {
    try (JsonOutput out = new JsonOutput(context.out())) {
      out.array();
      for (Map.Entry<QuantumEngine, List<EngineCheck.Line>> entry : tested.entrySet()) {
        out.object();
        out.member("engine", entry.getKey().name());
        out.member("version", entry.getKey().version());
        out.array("tests");
        for (EngineCheck.Line line : entry.getValue()) {
          out.object();
          out.member("molecule", line.molecule());
          out.member("passed", line.passed());
          out.member("message", line.message());
          out.member("seconds", line.seconds());
          out.endObject();
        }
        out.endArray().endObject();
      }
      out.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
