// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.input.ConditionOptions;
import org.natrolyte.cli.input.GivenRecipes;
import org.natrolyte.cli.input.RecipeOptions;
import org.natrolyte.cli.output.OutputOptions;
import org.natrolyte.report.ReportColumn;
import org.natrolyte.report.TextReport;
import org.natrolyte.session.Session;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What `compare` and `show` have in common: recipes in, findings out. */
abstract class FindingsCommand implements Callable<Integer> {
  private final CliContext context;

  @Mixin private RecipeOptions recipes = new RecipeOptions();
  @Mixin private ConditionOptions conditions = new ConditionOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "STUDY",
      description = "Show these studies alone: composition,anodefree.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--no-cache", description = "Compute everything anew and keep no result.")
  private boolean noCache;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell what was computed, what came from the cache, and how long it took.")
  private boolean verbose;

  FindingsCommand(CliContext context) {
    this.context = context;
  }

  /** The findings as a person reads them. */
  abstract String text(TextReport report, List<ReportColumn> columns);

  @Override
  public Integer call() {
    try {
      return shown();
    } catch (InterruptedException stopped) {
      // whoever stopped it has told the user
      return ExitCode.FAILED;
    }
  }

  private int shown() throws InterruptedException {
    long begin = System.nanoTime();
    output.check(context.terminal());
    GivenRecipes read = recipes.read(context);
    Session session = library.open(context, !noCache);
    StudySelection selection = StudySelection.of(session.studies(), only);
    GivenRecipes given = conditions.apply(read, session.studies().descriptors());
    FindingsRun run = new FindingsRun(context, session, selection);
    List<ReportColumn> columns = run.columns(given);
    output.write(columns, context, this::text);
    if (verbose) {
      context.err().print(RunSummary.of(run.outcomes(), System.nanoTime() - begin));
    }
    return run.exitCode();
  }
}
