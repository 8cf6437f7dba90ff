// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.command.Recipes;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.cli.input.GivenRecipes;
import org.natrolyte.cli.input.RecipeOptions;
import org.natrolyte.cli.input.TextInput;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.sei.cli.FilmRunner.Film;
import org.natrolyte.sei.species.DataTable;
import org.natrolyte.sei.study.SeiKnowledge;
import org.natrolyte.sei.study.SeiStudy;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `natrolyte sei`: the film of a recipe, what sodium does to a layer, the score of predictions. */
@Command(
    name = "sei",
    description = "The interphase that a recipe grows on sodium: what, how thick, why.",
    footer = {
      "natrolyte sei \"1 M NaPF6 in G2\" --substrate Al --time 10h",
      "natrolyte sei \"1 M NaPF6 in EC/DEC (1:1 v/v) + 2 wt%% FEC\" --json",
      "natrolyte sei --layer NiF2",
      "natrolyte sei \"1 M NaPF6 in G2\" --network-out g2 --molecules 100000",
      "natrolyte sei --score observations.csv --json"
    })
public final class SeiCommand implements Callable<Integer> {
  private final CliContext context;

  @Mixin private RecipeOptions recipes = new RecipeOptions();
  @Mixin private SeiOptions options = new SeiOptions();

  @Option(
      names = "--score",
      paramLabel = "FILE",
      description = "Predict the films of a table of published observations and count the hits.")
  private String score;

  @Option(
      names = "--layer",
      paramLabel = "FORMULA",
      description = "What sodium makes of an inorganic layer or host: NiF2, BiOCl, VN.")
  private List<String> layers = new ArrayList<>();

  @Option(
      names = "--templates",
      paramLabel = "FILE",
      description = "Reaction templates of your own, in the form of the built-in table.")
  private String templates;

  @Option(
      names = "--steps",
      description = "Print every reaction of the network, and those left out with the reason.")
  private boolean steps;

  @Option(
      names = "--network-out",
      paramLabel = "FOLDER",
      description =
          "Write the reactions on the bare electrode as a network that kmc and RNMC run (SQLite and"
              + " CSV).")
  private String networkOut;

  @Option(
      names = "--molecules",
      paramLabel = "N",
      description = "Molecules and ions in that network; without it 1000000.")
  private int molecules = NetworkSize.USUAL;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();

  SeiCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    SeiKnowledge knowledge = knowledge();
    if (!layers.isEmpty()) {
      new LayerReport(knowledge.conversions()).print(layers, json, context.out());
      return ExitCode.OK;
    }
    SeiStudy study = new SeiStudy(() -> knowledge);
    if (score != null) {
      Session session = library.open(context);
      String content = TextInput.read(context.file(score));
      return new ScoreRun(context, session, study, knowledge).run(score, content, json);
    }
    GivenRecipes given = recipes.read(context);
    Optional<NetworkExport> export = export(given);
    Session session = library.open(context);
    try (FilmRunner runner = new FilmRunner(session, study, true)) {
      return films(given, session, runner, export);
    }
  }

  /** Where the network goes, when one is asked for: there is one recipe and a place for it. */
  private Optional<NetworkExport> export(GivenRecipes given) {
    NetworkSize.check(molecules);
    if (networkOut == null) {
      return Optional.empty();
    }
    if (given.recipes().size() != 1) {
      throw new InputException(
          "--network-out takes one recipe; there are " + given.recipes().size() + ".");
    }
    NetworkExport export = new NetworkExport(context, networkOut);
    export.check();
    return Optional.of(export);
  }

  private int films(
      GivenRecipes given, Session session, FilmRunner runner, Optional<NetworkExport> export)
      throws InterruptedException, IOException {
    List<Film> films = new ArrayList<>();
    for (GivenRecipe recipe : given.recipes()) {
      RunRequest request =
          new RunRequest(
              Recipes.read(session, recipe.text()),
              options.conditions(recipe.entry().conditions()),
              options.parameters(given.parameters()));
      try {
        films.add(runner.grow(request));
      } catch (StudyException e) {
        throw new InputException(recipe.text() + ": " + e.getMessage(), e);
      }
    }
    session.warnings().forEach(context::say);
    export.ifPresent(out -> out.write(films.getFirst(), molecules));
    if (json) {
      FilmJson.write(films, options.substrate(), context.out());
    } else {
      int width = text.width(context.terminal());
      for (Film film : films) {
        context.out().print(new FilmText(film, options.substrate(), width, steps).text());
      }
    }
    return ExitCode.OK;
  }

  private SeiKnowledge knowledge() {
    SeiKnowledge builtIn = SeiKnowledge.bundled();
    if (templates == null) {
      return builtIn;
    }
    try {
      return builtIn.with(DataTable.parse(templates, TextInput.read(context.file(templates))));
    } catch (IllegalArgumentException e) {
      throw new InputException("--templates: " + e.getMessage() + ".", e);
    }
  }
}
