// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.command.Recipes;
import org.natrolyte.cli.input.ConditionText;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.cli.input.RecipeOptions;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.formulation.WeighOut;
import org.natrolyte.formulation.WeighOutException;
import org.natrolyte.formulation.WeighOutPlanner;
import org.natrolyte.formulation.WeighOutRequest;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `natrolyte weigh`: what to put on the balance for a batch. */
@Command(
    name = "weigh",
    description = "What to put on the balance for a batch of a recipe, in the order of the bench.",
    footer = {
      "natrolyte weigh \"1 M NaPF6 in G2\" --batch \"10 mL\"",
      "natrolyte weigh \"1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt%% FEC\" --batch \"5 g\" --purity"
          + " NaPF6=99.5",
      "natrolyte weigh \"0.4 M NaPF6 in G2\" --batch \"5 mL\" --stock \"1 M NaPF6 in G2\""
    })
public final class WeighCommand implements Callable<Integer> {
  private final CliContext context;

  @Mixin private RecipeOptions recipes = new RecipeOptions();
  @Mixin private BenchOptions bench = new BenchOptions();

  @Option(
      names = "--at",
      paramLabel = "TEMPERATURE",
      description = "The temperature at the bench; without it 25 °C.")
  private String temperature;

  @Option(
      names = "--density",
      paramLabel = "G/CM3",
      description = "The measured density of the solution.")
  private String density;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();

  WeighCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<GivenRecipe> given = recipes.read(context).recipes();
    if (given.size() != 1) {
      throw new InputException(
          "weigh takes one recipe, and there are %d. Choose one.".formatted(given.size()));
    }
    Session session = library.open(context);
    Formulation formulation = Recipes.read(session, given.getFirst().text());
    Conditions conditions = conditions(given.getFirst().entry().conditions());
    WeighOutRequest request = bench.request(session, formulation, conditions);
    session.warnings().forEach(context::say);
    try {
      WeighOut plan = WeighOutPlanner.plan(request);
      if (json) {
        WeighJson.write(request, plan, context.out());
      } else {
        int width = text.width(context.terminal());
        context.out().print(new WeighText(request, plan, width).text());
      }
      return ExitCode.OK;
    } catch (WeighOutException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private Conditions conditions(Conditions written) {
    Conditions conditions =
        temperature == null
            ? written
            : written.atCelsius(ConditionText.celsius(temperature, "--at: "));
    return density == null
        ? conditions
        : conditions.with(ConditionText.measurement(Vocabulary.DENSITY, "", density));
  }
}
