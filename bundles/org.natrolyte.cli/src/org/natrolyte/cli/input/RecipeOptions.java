// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The recipes of a command, from arguments, files and standard input; mixed into commands. */
public final class RecipeOptions {
  @Parameters(
      paramLabel = "RECIPE",
      arity = "0..*",
      description = {
        "A recipe as papers print it, in quotes;",
        "or a file: a .natrolyte document, a .csv table,",
        "a text with one recipe a line; or - for standard input."
      })
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "Recipes from a file, whatever its name looks like; may be repeated.")
  private List<String> files = new ArrayList<>();

  /**
   * Reads everything that was given.
   *
   * @throws InputException when nothing was given, or something cannot be read
   */
  public GivenRecipes read(CliContext context) {
    if (arguments.isEmpty() && files.isEmpty()) {
      throw new InputException(
          "No recipe was given. Write one in quotes, \"1 M NaPF6 in G2\", name a file, or - for"
              + " standard input.");
    }
    RecipeSource source = new RecipeSource(context);
    GivenRecipes all = GivenRecipes.NONE;
    for (String argument : arguments) {
      all = all.plus(source.argument(argument));
    }
    for (String file : files) {
      all = all.plus(source.file(context.file(file)));
    }
    if (all.recipes().isEmpty()) {
      throw new InputException("There is no recipe in " + names() + ".");
    }
    return all;
  }

  private String names() {
    List<String> names = new ArrayList<>(arguments);
    names.addAll(files);
    names.replaceAll(n -> n.equals("-") ? "standard input" : "'" + n + "'");
    return String.join(", ", names);
  }
}
