// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.cli.builtin.BuiltInCommands;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.fixture.CommandLineFixture;
import org.natrolyte.cli.fixture.CommandLineFixture.Outcome;
import picocli.CommandLine.Command;

class ProgramTest {
  @TempDir Path folder;

  private Outcome run(String... args) {
    return new CommandLineFixture(folder).run(args);
  }

  @Test
  void itTellsItsVersion() {
    assertEquals(new Outcome(0, "Natrolyte 1.2.3" + System.lineSeparator(), ""), run("--version"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void theOverviewNamesEveryCommand(String word) {
    Outcome outcome = run(word);

    assertEquals(0, outcome.exitCode());
    BuiltInCommands.summaries()
        .forEach((name, does) -> assertTrue(outcome.out().contains(name), name));
  }

  @Test
  void everyCommandHasHelpInBothSpellings() {
    for (String name : BuiltInCommands.summaries().keySet()) {
      if (!name.equals("help")) {
        Outcome one = run("help", name);
        assertEquals(0, one.exitCode(), one.err());
        assertTrue(one.out().startsWith("Usage: natrolyte " + name), one.out());
        assertEquals(one, run(name, "--help"));
      }
    }
  }

  @Test
  void aMisspeltCommandGetsASuggestion() {
    Outcome outcome = run("comapre", "1 M NaPF6 in G2");

    assertEquals(2, outcome.exitCode());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("Did you mean compare?"), outcome.err());
  }

  @Test
  void aRecipeInTheCommandsPlaceIsUnderstood() {
    Outcome outcome = run("1 M NaPF6 in G2");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("natrolyte show \"1 M NaPF6 in G2\""), outcome.err());
  }

  @Test
  void aMisspeltOptionGetsASuggestion() {
    Outcome outcome = run("show", "1 M NaPF6 in G2", "--jsno");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("'--jsno'"), outcome.err());
    assertTrue(outcome.err().contains("Did you mean --json?"), outcome.err());
  }

  @Test
  void anOptionBeforeTheCommandIsExplained() {
    assertTrue(run("--json", "show").err().contains("options come after the command"));
  }

  @Test
  void aCommandOfAnotherPluginIsFound() {
    Outcome outcome = new CommandLineFixture(folder).withCommands(new Greeter()).run("greet");

    assertEquals(new Outcome(1, "hello" + System.lineSeparator(), ""), outcome);
    assertTrue(
        new CommandLineFixture(folder).withCommands(new Greeter()).run().out().contains("greet"));
  }

  @Test
  void aFaultGoesToTheLogAndNotToThePerson() throws IOException {
    CommandLineFixture fixture = new CommandLineFixture(folder).withCommands(new Faulty());

    Outcome outcome = fixture.run("faulty");

    Path log = fixture.userFolder().resolve("log/natrolyte.log");
    assertEquals(1, outcome.exitCode());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.err().contains(log.toString()), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
    assertTrue(Files.readString(log).contains("\tat org.natrolyte.cli.program.ProgramTest"));
  }

  @Test
  void aFaultWithoutALogIsStillTold() throws IOException {
    Files.writeString(folder.resolve("user"), "a file where the folder should be");

    Outcome outcome = new CommandLineFixture(folder).withCommands(new Faulty()).run("faulty");

    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().contains("cannot be written"), outcome.err());
  }

  @Command
  private static final class Hello implements Callable<Integer> {
    private final CliContext context;

    Hello(CliContext context) {
      this.context = context;
    }

    @Override
    public Integer call() {
      context.out().println("hello");
      return 1;
    }
  }

  private static final class Greeter implements CommandSource {
    @Override
    public Map<String, String> summaries() {
      return Map.of("greet", "Says hello");
    }

    @Override
    public Optional<Callable<Integer>> create(String name, CliContext context) {
      return name.equals("greet") ? Optional.of(new Hello(context)) : Optional.empty();
    }
  }

  @Command
  private static final class Fault implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("broken");
    }
  }

  private static final class Faulty implements CommandSource {
    @Override
    public Map<String, String> summaries() {
      return Map.of("faulty", "Fails");
    }

    @Override
    public Optional<Callable<Integer>> create(String name, CliContext context) {
      return Optional.of(new Fault());
    }
  }
}
