// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.imported.ImportException;

/** A program on this machine: what all of them have in common. */
abstract class ForeignEngine implements QuantumEngine {
  private final String name;
  private final Path program;

  ForeignEngine(String name, Path program) {
    this.name = name;
    this.program = program;
  }

  @Override
  public final String name() {
    return name;
  }

  /** Where the program is. */
  final Path program() {
    return program;
  }

  /** Writes the input files and gives the command. */
  abstract List<String> prepare(Task task, Scratch scratch) throws IOException;

  /** Environment variables that it needs and the user may not have set. */
  Map<String, String> environment() {
    return Map.of();
  }

  /**
   * Reads the result files.
   *
   * @throws ImportException when they are missing, incomplete or contradict the task
   */
  abstract Calculation read(Task task, Scratch scratch, String output)
      throws IOException, ImportException;

  /**
   * What the program's own words mean, in the words of those who maintain it; null when unknown.
   */
  abstract Outcome.Failure explain(String output);

  @Override
  public Outcome run(Task task, Limits limits) {
    String fault = task.fault();
    String refusal = fault.isEmpty() ? capabilities().refusal(task) : fault;
    if (!refusal.isEmpty()) {
      return new Outcome.InputError(name + ": " + refusal);
    }
    try (Scratch scratch = Scratch.open()) {
      ProcessReport report =
          ForeignProcess.run(prepare(task, scratch), environment(), scratch, limits);
      return switch (report.end()) {
        case CANCELLED -> new Outcome.Cancelled();
        case TIME ->
            new Outcome.ResourceError(
                "%s: stopped after %d s; give it more time or a smaller molecule"
                    .formatted(name, Math.max(1, limits.time().toSeconds())));
        case PRINTED_TOO_MUCH ->
            new Outcome.UnknownError(name + ": it printed more than 64 MB and was stopped");
        case WROTE_TOO_MUCH ->
            new Outcome.ResourceError(name + ": it wrote more than 2 GB and was stopped");
        case EXITED -> judged(task, scratch, report);
      };
    } catch (IOException e) {
      return new Outcome.ResourceError(name + ": it cannot be run: " + e.getMessage());
    }
  }

  /** A result counts when it is complete and fits the task, whatever the exit code says. */
  private Outcome judged(Task task, Scratch scratch, ProcessReport report) throws IOException {
    Outcome.Failure known = explain(report.output());
    if (known != null) {
      return known;
    }
    if (report.exitCode() != 0) {
      int code = report.exitCode();
      boolean killed = code > SIGNAL && code <= SIGNAL + MOST_SIGNALS;
      String how =
          killed
              ? "it was killed by signal " + (report.exitCode() - SIGNAL)
              : "it ended with exit code " + report.exitCode();
      String reason = name + ": " + how + lastLine(report.output());
      return killed ? new Outcome.RandomError(reason) : new Outcome.UnknownError(reason);
    }
    try {
      Calculation calculation = read(task, scratch, report.output());
      ResultCheck.check(task, calculation);
      return new Outcome.Success(calculation);
    } catch (ImportException e) {
      return new Outcome.UnknownError(
          "%s: it ended as if all were well, but %s".formatted(name, e.getMessage()));
    }
  }

  /** How a shell and Java tell the signal that ended a program. */
  private static final int SIGNAL = 128;

  private static final int MOST_SIGNALS = 64;

  private static String lastLine(String output) {
    return output
        .lines()
        .map(String::strip)
        .filter(l -> l.matches(".*[A-Za-z]{3}.*"))
        .reduce((a, b) -> b)
        .map(l -> ": " + (l.length() > LINE ? l.substring(0, LINE) + "…" : l))
        .orElse("");
  }

  private static final int LINE = 160;
}
