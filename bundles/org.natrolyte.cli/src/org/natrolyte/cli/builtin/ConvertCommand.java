// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.input.GivenRecipe;
import org.natrolyte.cli.input.GivenRecipes;
import org.natrolyte.cli.input.RecipeOptions;
import org.natrolyte.cli.output.RecipeFormat;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationPrinter;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `natrolyte convert`: the same recipes in another form. */
@Command(
    name = "convert",
    description = {
      "The same recipes in another form: text, csv, json or natrolyte (a document).",
      "A recipe that cannot be read is kept as it was typed, and told."
    },
    footer = {
      "natrolyte convert recipes.txt --to cells.natrolyte",
      "natrolyte convert cells.natrolyte --as csv",
      "natrolyte convert \"1000 mM NaPF6 in diglyme\" --canonical",
      "natrolyte convert \"1 M NaPF6 in G2\" --in mol%%"
    })
public final class ConvertCommand implements Callable<Integer> {
  private final CliContext context;
  private UnitConversion units;

  @Mixin private RecipeOptions recipes = new RecipeOptions();
  @Mixin private LibraryOptions library = new LibraryOptions();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "Form to print: text, csv, json, natrolyte. Without it text.")
  private String form;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write a file; its ending says the form: .txt, .csv, .json, .natrolyte.")
  private String file;

  @Option(names = "--force", description = "Write over a file that is there.")
  private boolean force;

  @Option(
      names = "--canonical",
      description = "Write recipes with the library's short names and every basis stated.")
  private boolean canonical;

  @Option(
      names = "--in",
      paramLabel = "UNIT",
      description =
          "Write the salts in another unit: M, mM, m, g/L, wt%%, mol%%, or mol for a ratio.")
  private String unit;

  @Option(
      names = "--of",
      split = ",",
      paramLabel = "NAME",
      description = "With --in: these ingredients instead of the salts.")
  private List<String> names = new ArrayList<>();

  ConvertCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    RecipeFormat format = format();
    Path target = file == null ? null : target();
    GivenRecipes given = recipes.read(context);
    Session session = library.open(context);
    units = new UnitConversion(context, unit, names);
    List<GivenRecipe> read = new ArrayList<>();
    int exitCode = ExitCode.OK;
    for (GivenRecipe recipe : given.recipes()) {
      try {
        read.add(converted(session, recipe));
      } catch (RecipeException e) {
        context.say(recipe.place() + ": " + e.pointingAt(recipe.text()));
        read.add(recipe);
        exitCode = ExitCode.WRONG_INPUT;
      }
    }
    write(format.bytes(given.with(read)), target);
    format.lost(given).ifPresent(context::say);
    return exitCode;
  }

  private GivenRecipe converted(Session session, GivenRecipe recipe) throws RecipeException {
    Formulation formulation = session.reader().read(recipe.text());
    if (unit == null && !canonical) {
      return recipe;
    }
    if (unit != null) {
      formulation = units.convert(session, formulation, recipe);
    }
    return new GivenRecipe(
        recipe.entry().withRecipe(FormulationPrinter.print(formulation)),
        recipe.place(),
        recipe.line());
  }

  private RecipeFormat format() {
    if (form != null) {
      return RecipeFormat.named(form);
    }
    return file == null ? RecipeFormat.TEXT : RecipeFormat.ofFile(file);
  }

  private Path target() {
    Path path = context.file(file);
    if (Files.isDirectory(path)) {
      throw new InputException("'" + path + "' is a folder; name a file in it.");
    }
    if (Files.exists(path) && !force) {
      throw new InputException(
          "'" + path + "' is there already and was left as it is; --force writes over it.");
    }
    return path;
  }

  private void write(byte[] bytes, Path target) {
    if (target == null) {
      context.out().writeBytes(bytes);
      return;
    }
    try {
      SafeFile.durable().write(target, bytes);
      context.say("wrote " + file);
    } catch (IOException e) {
      throw new InputException(
          "'" + target + "' cannot be written: " + reason(e) + ".", new UncheckedIOException(e));
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }
}
