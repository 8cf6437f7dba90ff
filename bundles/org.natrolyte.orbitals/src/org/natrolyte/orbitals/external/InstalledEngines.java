// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.QuantumEngine;

/** Finds the engines that are installed on this machine. */
public final class InstalledEngines {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** How each program tells its version. */
  private static final Map<String, Pattern> VERSIONS =
      Map.of(
          "xtb", Pattern.compile("xtb version (\\d[\\w.]*)"),
          "mopac", Pattern.compile("(?i)version\\s+v?(\\d[\\w.]*)"),
          "psi4", Pattern.compile("(\\d+\\.\\d[\\w.+]*)"));

  private InstalledEngines() {}

  /** The names that are looked for. */
  public static List<String> known() {
    return List.of("xtb", "mopac", "psi4");
  }

  /**
   * The engines on a search path; a program that does not tell its version within 20 s has none.
   *
   * @param searchPath folders, as in the environment variable PATH
   * @param cancelled whether the user has asked to stop
   */
  public static List<QuantumEngine> on(String searchPath, BooleanSupplier cancelled) {
    List<QuantumEngine> found = new ArrayList<>();
    for (String name : known()) {
      Path program = ForeignProcess.find(name, searchPath);
      if (program != null) {
        found.add(engine(name, program, version(name, program, new Limits(PATIENCE, cancelled))));
      }
    }
    return found;
  }

  static QuantumEngine engine(String name, Path program, String version) {
    return switch (name) {
      case "xtb" -> new XtbEngine(program, version);
      case "mopac" -> new MopacEngine(program, version);
      default -> new Psi4Engine(program, version);
    };
  }

  private static String version(String name, Path program, Limits limits) {
    try (Scratch scratch = Scratch.open()) {
      ProcessReport report =
          ForeignProcess.run(List.of(program.toString(), "--version"), scratch, limits);
      Matcher found = VERSIONS.get(name).matcher(report.output());
      return report.end() == ProcessReport.End.EXITED && found.find() ? found.group(1) : "";
    } catch (IOException e) {
      // it cannot even be started: the engine says so when it is asked to compute
      return "";
    }
  }
}
