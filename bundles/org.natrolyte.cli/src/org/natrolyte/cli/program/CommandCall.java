// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Terminal;
import org.natrolyte.session.SessionException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One command with its arguments, parsed by picocli, with errors in this program's words. */
final class CommandCall {
  private static final int WIDEST_HELP = 110;

  private final CliContext context;
  private final String name;
  private final CommandLine commandLine;

  CommandCall(CliContext context, String name, Callable<Integer> command) {
    this.context = context;
    this.name = name;
    Terminal terminal = context.terminal();
    commandLine =
        new CommandLine(command)
            .addMixin("help", new HelpOption())
            .setCommandName("natrolyte " + name)
            .setExpandAtFiles(false)
            .setUsageHelpWidth(Math.clamp(terminal.columns(), 60, WIDEST_HELP))
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
            .setOut(new PrintWriter(context.out(), true))
            .setErr(new PrintWriter(context.err(), true))
            .setParameterExceptionHandler((problem, args) -> wrongArguments(problem))
            .setExecutionExceptionHandler((problem, call, parsed) -> failed(problem, parsed));
    layOut(commandLine);
  }

  private static void layOut(CommandLine commandLine) {
    commandLine
        .getCommandSpec()
        .usageMessage()
        .abbreviateSynopsis(true)
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .footerHeading("%nExamples:%n");
  }

  int execute(String... args) {
    return commandLine.execute(args);
  }

  private int wrongArguments(ParameterException problem) {
    String negative = problem instanceof UnmatchedArgumentException u ? negative(u) : "";
    if (!negative.isEmpty()) {
      context.say("'" + negative + "': an amount must not be negative.");
      return ExitCode.WRONG_INPUT;
    }
    StringBuilder message = new StringBuilder(sentence(problem.getMessage()));
    if (problem instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        message.append(" Did you mean ").append(suggestions.getFirst()).append('?');
      }
    }
    context.say(message + " See `natrolyte help " + name + "`.");
    return ExitCode.WRONG_INPUT;
  }

  /** A recipe that starts with a minus sign, which picocli takes for an option. */
  private static String negative(UnmatchedArgumentException problem) {
    return problem.getUnmatched().stream()
        .filter(u -> u.matches("[-\u2212]\\s*[0-9.].*"))
        .findFirst()
        .orElse("");
  }

  private int failed(Exception problem, CommandLine.ParseResult parsed) {
    return switch (problem) {
      case InputException wrong -> told(wrong);
      case SessionException missing -> told(missing);
      default -> Faults.tell(context, String.join(" ", parsed.originalArgs()), problem);
    };
  }

  private int told(RuntimeException problem) {
    context.say(problem.getMessage());
    return ExitCode.WRONG_INPUT;
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
