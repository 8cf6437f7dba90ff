// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.LibraryOptions;
import org.natrolyte.cli.output.TextOptions;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `natrolyte compounds`: what the library knows. */
@Command(
    name = "compounds",
    description = {
      "The compounds of the library, or those that words match;",
      "`compounds show NAME` prints a card with every value and its source."
    },
    footer = {
      "natrolyte compounds",
      "natrolyte compounds fluorinated ether",
      "natrolyte compounds show DME"
    })
public final class CompoundsCommand implements Callable<Integer> {
  private static final int MOST_SUGGESTIONS = 5;

  private final CliContext context;

  @Parameters(
      paramLabel = "WORD",
      arity = "0..*",
      description = "Words to look for in names, formulae, roles and families; or: show NAME...")
  private List<String> words = new ArrayList<>();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();
  @Mixin private LibraryOptions libraryOptions = new LibraryOptions();

  CompoundsCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Session session = libraryOptions.open(context);
    CompoundLibrary library = session.library();
    session.warnings().forEach(context::say);
    boolean cards = !words.isEmpty() && words.getFirst().equals("show");
    return cards ? show(library) : list(library);
  }

  private int show(CompoundLibrary library) {
    List<String> names = words.subList(1, words.size());
    if (names.isEmpty()) {
      throw new InputException("Which compound? Write: natrolyte compounds show DME");
    }
    List<Compound> found = new ArrayList<>();
    int exitCode = ExitCode.OK;
    for (String name : names) {
      if (library.find(name).isEmpty()) {
        context.say(unknown(library, name));
        exitCode = ExitCode.WRONG_INPUT;
      }
      library.find(name).ifPresent(found::add);
    }
    int width = text.width(context.terminal());
    if (json) {
      CompoundJson.write(found, context.out());
    } else {
      for (int i = 0; i < found.size(); i++) {
        context.out().print((i > 0 ? "\n" : "") + CompoundCard.of(found.get(i), width));
      }
    }
    return exitCode;
  }

  private static String unknown(CompoundLibrary library, String name) {
    List<String> near = library.suggest(name, MOST_SUGGESTIONS);
    return name
        + ": unknown."
        + (near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?");
  }

  private int list(CompoundLibrary library) {
    List<Compound> found = library.all().stream().filter(c -> c.holds(words)).toList();
    if (json) {
      CompoundJson.write(found, context.out());
    } else if (!found.isEmpty()) {
      int width = text.width(context.terminal());
      context.out().print(CompoundSearch.table(found, width));
    }
    if (found.isEmpty()) {
      String name = String.join(" ", words);
      context.say("no compound matches: " + unknown(library, name));
      return ExitCode.WRONG_INPUT;
    }
    return ExitCode.OK;
  }
}
