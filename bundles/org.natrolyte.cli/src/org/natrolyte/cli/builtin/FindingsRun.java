// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.CtrlC;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.cli.input.GivenRecipes;
import org.natrolyte.cli.output.ProgressLine;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.run.StudyRun;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.report.RecipeProblem;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.session.Session;

/**
 * Reads recipes, has them studied and collects what the reports need. A wrong recipe stops nothing.
 */
final class FindingsRun {
  private final CliContext context;
  private final Session session;
  private final StudySelection selection;
  private final List<RecipeResult> results = new ArrayList<>();
  private int exitCode = ExitCode.OK;

  FindingsRun(CliContext context, Session session, StudySelection selection) {
    this.context = context;
    this.session = session;
    this.selection = selection;
  }

  /**
   * One column for each recipe, in their order.
   *
   * @throws InterruptedException when the user has stopped it and been told so
   */
  List<ReportColumn> columns(GivenRecipes given) throws InterruptedException {
    List<ReportColumn> problems = new ArrayList<>();
    List<RunRequest> requests = new ArrayList<>();
    for (GivenRecipe recipe : given.recipes()) {
      problems.add(read(recipe, given, requests));
    }
    if (!requests.isEmpty()) {
      results.addAll(run(requests));
    }
    Iterator<RecipeResult> next = results.iterator();
    List<ReportColumn> columns = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      GivenRecipe recipe = given.recipes().get(i);
      ReportColumn problem = problems.get(i);
      columns.add(
          problem == null
              ? ReportColumn.of(recipe.entry().name(), recipe.text(), selection.view(next.next()))
              : problem);
    }
    judge(columns);
    return columns;
  }

  /** Reads one recipe: either a request more, or the column of a wrong one. */
  private ReportColumn read(GivenRecipe recipe, GivenRecipes given, List<RunRequest> requests) {
    try {
      requests.add(
          new RunRequest(
              session.reader().read(recipe.text()),
              recipe.entry().conditions(),
              given.parameters()));
      return null;
    } catch (RecipeException e) {
      String place = given.recipes().size() == 1 ? "" : recipe.place() + ": ";
      context.say(place + e.pointingAt(recipe.text()));
      exitCode = ExitCode.WRONG_INPUT;
      return ReportColumn.of(recipe.entry().name(), recipe.text(), RecipeProblem.of(e));
    }
  }

  private List<RecipeResult> run(List<RunRequest> requests) throws InterruptedException {
    int total = requests.size() * selection.run().studies().size();
    try (StudyRunner runner = session.runner(selection.run());
        ProgressLine progress = new ProgressLine(context.err(), context.terminal(), total);
        CtrlC guard = new CtrlC(context, progress::close)) {
      StudyRun run = runner.start(requests, progress);
      guard.cancelling(run::cancel);
      List<RecipeResult> done = run.await();
      guard.writing();
      return done;
    }
  }

  private void judge(List<ReportColumn> columns) {
    boolean failed =
        columns.stream().anyMatch(c -> c.result().map(RecipeResult::hasFailures).orElse(false));
    if (failed) {
      exitCode = ExitCode.worse(exitCode, ExitCode.FAILED);
    }
    results.stream()
        .flatMap(r -> r.outcomes().stream())
        .filter(o -> o.cause().isPresent())
        .map(o -> o.study().id())
        .distinct()
        .forEach(this::logFault);
    session.warnings().forEach(context::say);
  }

  /**
   * The first fault of each study goes to the log: a person sees the reason, the author needs more.
   */
  private void logFault(String studyId) {
    results.stream()
        .flatMap(r -> r.outcomes().stream())
        .filter(o -> o.study().id().equals(studyId) && o.cause().isPresent())
        .findFirst()
        .flatMap(o -> context.log("the study '" + studyId + "' failed", o.cause().get()))
        .ifPresent(file ->
            context.say(
                "the plugin of the study '%s' has a fault; its author will want to see %s"
                    .formatted(studyId, file)));
  }

  int exitCode() {
    return exitCode;
  }

  /** Every outcome, those that are not shown included. */
  List<StudyOutcome> outcomes() {
    return results.stream().flatMap(r -> r.outcomes().stream()).toList();
  }
}
