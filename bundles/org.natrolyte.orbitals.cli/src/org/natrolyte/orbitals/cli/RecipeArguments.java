// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CtrlC;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.command.Recipes;
import org.natrolyte.cli.output.ProgressLine;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRun;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.orbitals.study.OrbitalParameters;
import org.natrolyte.orbitals.study.OrbitalsStudy;
import org.natrolyte.report.JsonReport;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.TextReport;
import org.natrolyte.report.TextStyle;
import org.natrolyte.session.Session;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recipes whose components are studied; mixed into the command. */
final class RecipeArguments {
  private static final double PATIENT_SECONDS = 3600;

  @Parameters(
      paramLabel = "RECIPE",
      arity = "0..*",
      description = "Recipes as papers print them, in quotes.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--solvates",
      description = "Also the complexes of the cation with each ligand, built and relaxed.")
  private boolean solvates;

  @Option(
      names = {"--levels", "--svg"},
      paramLabel = "FILE",
      description = "Write the energy levels as .svg, .png or .csv; numbered for several recipes.")
  private String levels;

  @Option(
      names = "--window",
      paramLabel = "FILE",
      description = "Write the bars of the stability windows in the same way.")
  private String window;

  @Mixin private LibraryOptions library = new LibraryOptions();

  boolean isGiven() {
    return !arguments.isEmpty();
  }

  Session session(CliContext context) {
    return library.open(context);
  }

  int run(CliContext context, MethodOptions methods, boolean json, int width)
      throws InterruptedException {
    Stream.of(levels, window).filter(Objects::nonNull).forEach(LevelFiles::check);
    Session session = session(context);
    ParameterValues parameters = parameters(methods);
    List<RunRequest> requests =
        arguments.stream()
            .map(text -> new RunRequest(Recipes.read(session, text), Conditions.ROOM, parameters))
            .toList();
    session.warnings().forEach(context::say);
    List<RecipeResult> results = results(context, session, methods, requests);
    List<ReportColumn> columns = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      columns.add(ReportColumn.of("", arguments.get(i), results.get(i)));
    }
    print(context, columns, json, width);
    if (levels != null) {
      LevelFiles.write(context, "levels", levels, columns);
    }
    if (window != null) {
      LevelFiles.write(context, "window", window, columns);
    }
    return results.stream().anyMatch(RecipeResult::hasFailures) ? ExitCode.FAILED : ExitCode.OK;
  }

  private ParameterValues parameters(MethodOptions methods) {
    OptionalDouble method = OrbitalParameters.number(methods.method());
    if (method.isEmpty()) {
      throw new InputException("--method: for a recipe gfn1, gfn2 or ipea1.");
    }
    return ParameterValues.DEFAULTS
        .with(OrbitalParameters.ID, "method", method.getAsDouble())
        .with(OrbitalParameters.ID, "solvates", solvates ? 1 : 0)
        .with(OrbitalParameters.ID, "seconds", PATIENT_SECONDS);
  }

  private static List<RecipeResult> results(
      CliContext context, Session session, MethodOptions methods, List<RunRequest> requests)
      throws InterruptedException {
    ResultsKept kept = new ResultsKept(context, session);
    try (ProgressLine progress =
            new ProgressLine(context.err(), context.terminal(), requests.size());
        CtrlC halt = new CtrlC(context, progress::close)) {
      AvailableStudies only =
          AvailableStudies.of(
              List.of(new OrbitalsStudy(methods.engine(halt), kept.file(), kept::lose)));
      try (StudyRunner runner = new StudyRunner(only, ResultCache.NONE, 1)) {
        StudyRun run = runner.start(requests, progress);
        halt.cancelling(run::cancel);
        List<RecipeResult> results = run.await();
        progress.close();
        halt.writing();
        kept.tell();
        return results;
      }
    }
  }

  private static void print(
      CliContext context, List<ReportColumn> columns, boolean json, int width) {
    if (json) {
      try {
        JsonReport.write(columns, context.out());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    TextReport report =
        new TextReport(
            new TextStyle(width, context.terminal().unicode(), context.terminal().colour()));
    columns.forEach(c -> context.out().print(report.show(c)));
  }
}
