// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.natrolyte.cli.builtin.BuiltInCommands;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.session.SessionException;

/** The command line: finds the command that the first argument names, and runs it with the rest. */
public final class Program {
  private final CliContext context;
  private final CommandSource more;

  /**
   * @param context what commands work with
   * @param more commands that are not built in
   */
  public Program(CliContext context, CommandSource more) {
    this.context = context;
    this.more = more;
  }

  /** Runs a call and returns its exit code; whatever happens, nothing is thrown. */
  public int run(String... args) {
    try {
      return dispatch(args);
    } catch (InputException | SessionException e) {
      context.say(e.getMessage());
      return ExitCode.WRONG_INPUT;
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError fault) {
      return Faults.tell(context, String.join(" ", args), fault);
    } finally {
      context.out().flush();
      context.err().flush();
    }
  }

  private int dispatch(String... args) {
    String first = args.length == 0 ? "help" : args[0];
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    return switch (first) {
      case "--version", "-V", "version" -> version();
      case "--help", "-h" -> overview();
      case "help" -> rest.length == 0 ? overview() : call(rest[0], "--help");
      default -> call(first, rest);
    };
  }

  private int version() {
    context.out().println("Natrolyte " + context.version());
    return ExitCode.OK;
  }

  private int overview() {
    Map<String, String> own = new TreeMap<>(more.summaries());
    context.out().print(Overview.of(BuiltInCommands.summaries(), own, context.terminal()));
    return ExitCode.OK;
  }

  private int call(String name, String... args) {
    if (name.equals("help")) {
      return overview();
    }
    Optional<Callable<Integer>> command = BuiltInCommands.create(name, context);
    if (command.isEmpty()) {
      command = more.create(name, context);
    }
    if (command.isEmpty()) {
      throw new InputException(unknown(name));
    }
    return new CommandCall(context, name, command.get()).execute(args);
  }

  private String unknown(String word) {
    if (word.startsWith("-")) {
      return "Unknown option '" + word + "': options come after the command. See `natrolyte help`.";
    }
    if (word.isBlank() || word.contains(" ")) {
      return "'%s' is no command. To study a recipe: natrolyte show \"%s\"".formatted(word, word);
    }
    List<String> known = new ArrayList<>(BuiltInCommands.summaries().keySet());
    known.addAll(more.summaries().keySet());
    return "Unknown command '" + word + "'." + Nearest.hint(word, known) + " See `natrolyte help`.";
  }
}
