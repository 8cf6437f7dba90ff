// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.cli.input.RecipeOptions;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationPrinter;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `natrolyte check`: reads recipes and computes nothing. */
@Command(
    name = "check",
    description = "Read recipes and say which are wrong, and where; nothing is computed.",
    footer = {"natrolyte check recipes.txt", "natrolyte check --json recipes.txt"})
public final class CheckCommand implements Callable<Integer> {
  private final CliContext context;

  @Mixin private RecipeOptions recipes = new RecipeOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(names = "--json", description = "Print JSON: each recipe with its key or its error.")
  private boolean json;

  CheckCommand(CliContext context) {
    this.context = context;
  }

  /** What reading one recipe gave: a formulation or an error. */
  private record Checked(GivenRecipe given, Formulation formulation, RecipeException problem) {
    boolean isRight() {
      return problem == null;
    }
  }

  @Override
  public Integer call() {
    List<GivenRecipe> given = recipes.read(context).recipes();
    Session session = library.open(context);
    List<Checked> all = new ArrayList<>();
    for (GivenRecipe recipe : given) {
      all.add(check(session, recipe));
    }
    if (json) {
      printJson(all);
    } else {
      all.forEach(this::print);
      if (all.size() == 1 && all.getFirst().isRight()) {
        printReading(all.getFirst().formulation());
      }
      summarise(all);
    }
    return all.stream().allMatch(Checked::isRight) ? ExitCode.OK : ExitCode.WRONG_INPUT;
  }

  private static Checked check(Session session, GivenRecipe recipe) {
    try {
      return new Checked(recipe, session.reader().read(recipe.text()), null);
    } catch (RecipeException e) {
      return new Checked(recipe, null, e);
    }
  }

  /** As compilers print it, so that editors find the place: file:line:column: message. */
  private void print(Checked checked) {
    if (!checked.isRight()) {
      RecipeException problem = checked.problem();
      context
          .out()
          .println(
              "%s:%d: %s"
                  .formatted(
                      checked.given().place(),
                      problem.span().start() + 1,
                      problem.pointingAt(checked.given().text())));
    }
  }

  /** How a single recipe was understood. */
  private void printReading(Formulation formulation) {
    context.out().println(FormulationPrinter.print(formulation));
    context.out().println("key: " + formulation.key());
    formulation.assumptions().forEach(a -> context.out().println("assumed: " + a));
  }

  private void summarise(List<Checked> all) {
    long wrong = all.stream().filter(c -> !c.isRight()).count();
    String recipes = all.size() == 1 ? "1 recipe" : all.size() + " recipes";
    context.say(wrong == 0 ? recipes + ", all right" : wrong + " of " + recipes + " wrong");
  }

  private void printJson(List<Checked> all) {
    try (JsonOutput out = new JsonOutput(context.out())) {
      out.object().array("lines");
      for (Checked checked : all) {
        write(checked, out);
      }
      out.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Checked checked, JsonOutput out) throws IOException {
    out.object();
    out.member("line", checked.given().line());
    out.member("place", checked.given().place());
    out.member("recipe", checked.given().text());
    out.member("ok", checked.isRight());
    if (checked.isRight()) {
      out.member("key", checked.formulation().key());
      out.member("assumptions", checked.formulation().assumptions());
    } else {
      RecipeException problem = checked.problem();
      out.member("error", problem.getMessage());
      out.member("start", problem.span().start());
      out.member("end", problem.span().end());
      out.member("suggestions", problem.suggestions());
    }
    out.endObject();
  }
}
