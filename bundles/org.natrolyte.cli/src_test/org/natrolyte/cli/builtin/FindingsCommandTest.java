// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.cli.fixture.CommandLineFixture;
import org.natrolyte.cli.fixture.CommandLineFixture.Outcome;
import org.natrolyte.cli.fixture.Studies;

/** `compare` and `show`. */
class FindingsCommandTest {
  private static final String ONE = "1 M NaPF6 in G2";
  private static final String OTHER = "5.2 M NaFSI in DME";

  @TempDir Path folder;
  private CommandLineFixture cli;

  @BeforeEach
  void start() {
    cli = new CommandLineFixture(folder);
  }

  @Test
  void aComparisonIsATableAndNothingElse() {
    Outcome outcome = cli.run("compare", ONE, OTHER);

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals("", outcome.err());
    assertTrue(outcome.out().contains("Cycle life"), outcome.out());
    assertTrue(outcome.out().contains("NaFSI"), outcome.out());
    assertFalse(outcome.out().contains("\u001b"), "no colour in a pipe");
  }

  @Test
  void jsonHasTheDocumentedMembers() {
    String json = cli.run("show", ONE, "--json").out();

    for (String member :
        new String[] {
          "recipes",
          "recipe",
          "key",
          "class",
          "assumptions",
          "findings",
          "study",
          "property",
          "value",
          "unit",
          "low",
          "high",
          "method",
          "caveats"
        }) {
      assertTrue(json.contains("\"" + member + "\""), member + " in " + json);
    }
  }

  @Test
  void csvAndFilesAreWritten() {
    Outcome outcome =
        cli.run("compare", ONE, OTHER, "--csv", "--html", "table.html", "--xlsx", "table.xlsx");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("warmth"), outcome.out());
    assertTrue(Files.exists(folder.resolve("table.html")));
    assertTrue(Files.exists(folder.resolve("table.xlsx")));
    assertTrue(outcome.err().contains("wrote table.html"), outcome.err());
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    Outcome outcome = cli.run("compare", ONE, "--html", "nowhere/table.html");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("nowhere"), outcome.err());
  }

  @Test
  void aWrongRecipeStopsNothing() {
    Outcome outcome = cli.run("compare", ONE, "1 M NaPF4 in G2", OTHER);

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.out().contains("NaFSI"), outcome.out());
    assertTrue(outcome.err().contains("recipe 2: "), outcome.err());
    assertTrue(outcome.err().contains("Did you mean NaPF6?"), outcome.err());
    assertTrue(outcome.err().contains("      ^^^^^"), outcome.err());
  }

  @Test
  void aFailedFindingIsExitCodeOne() {
    Outcome outcome = cli.with(Studies.warmth(), Studies.refusing()).run("compare", ONE);

    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.out().contains("not for this recipe"), outcome.out());
  }

  @Test
  void theFaultOfAPluginIsLogged() {
    Outcome outcome = cli.with(Studies.warmth(), Studies.failing()).run("show", ONE);

    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().contains("natrolyte.log"), outcome.err());
    assertTrue(Files.exists(cli.userFolder().resolve("log/natrolyte.log")));
  }

  @Test
  void aPluginThatCannotBeUsedShowsInEveryComparison() {
    Outcome outcome = cli.withBroken("Interlayers", "it needs the package x").run("compare", ONE);

    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.out().contains("it needs the package x"), outcome.out());
  }

  @Test
  void aSecondRunComputesNothing() {
    String first = cli.run("compare", ONE, OTHER, "--verbose").err();
    String second = cli.run("compare", ONE, OTHER, "--verbose").err();
    String third = cli.run("compare", ONE, OTHER, "--verbose", "--no-cache").err();

    assertTrue(first.contains("4 computed, 0 from the cache"), first);
    assertTrue(second.contains("0 computed, 4 from the cache"), second);
    assertTrue(third.contains("4 computed, 0 from the cache"), third);
  }

  @Test
  void severalTemperaturesAreSeveralColumns() {
    String csv = cli.run("compare", ONE, "--at", "0C,25C,333.15K", "--json").out();

    for (String column : new String[] {"at 0 °C", "at 25 °C", "at 60 °C"}) {
      assertTrue(csv.contains(ONE + " " + column), column + " in " + csv);
    }
  }

  @Test
  void aTemperatureMayBeNegative() {
    String json = cli.run("show", ONE, "--at", "-20C", "--json").out();

    assertTrue(json.contains("\"value\": -20"), json);
  }

  @Test
  void onlySomeStudiesAreShownWhateverTheyNeed() {
    Outcome outcome = cli.run("show", ONE, "--only", "life", "--json");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("\"life\""), outcome.out());
    assertFalse(outcome.out().contains("\"warmth\""), outcome.out());
  }

  @Test
  void parametersAreSetAndChecked() {
    assertTrue(
        cli.run("show", ONE, "--set", "life.efficiency=99.9", "--json")
            .out()
            .contains("\"value\": 99.9"));
  }

  @Test
  void aChoiceIsSetByKeywordLabelOrNumber() {
    for (String tenth : new String[] {"tenth", "Every Tenth", "2"}) {
      Outcome outcome = cli.run("show", ONE, "--set", "life.counting=" + tenth);
      assertEquals(0, outcome.exitCode(), outcome.err());
      assertTrue(outcome.out().contains("life.counting = tenth"), outcome.out());
    }
  }

  @Test
  void aMeasurementReplacesWhatIsComputed() {
    Outcome outcome = cli.run("show", ONE, "--measured", "warmth=30±0.5", "--json");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("\"low\": 29.5"), outcome.out());
    assertTrue(outcome.out().contains("measured by the user"), outcome.out());
  }

  @Test
  void aTerminalGetsColourOnRequest() {
    assertTrue(cli.run("show", ONE, "--color", "always").out().contains("\u001b["));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set|life.efficiency=120|outside its range: 0 to 100 %",
        "--set|life.speed=1|life.efficiency",
        "--set|life.speed=fast|life.efficiency",
        "--set|life.counting=third|'third' is none of its choices: every or tenth",
        "--set|life.counting=1.5|none of its choices: every (1), tenth (2)",
        "--set|life.cells=2.5|is no whole number",
        "--set|efficiency=1|study.parameter=number",
        "--set|life.efficiency=high|is no number",
        "--at|-300C|-273.15",
        "--at|warm|temperature",
        "--at|25F|--at: ",
        "--at|25F|K",
        "--at|25C,,60C|--at: ",
        "--at|25C;60C|25C;60C",
        "--at|1 M|temperature",
        "--at|NaN|--at: ",
        "--only|lief|Did you mean life?",
        "--measured|densty=1|Did you mean density?",
        "--measured|warmth|property=value",
        "--density|heavy|is no value of density",
        "--density|-1|above zero",
        "--width|5|at least 40",
        "--color|red|auto, always or never",
        "--user-library|missing.csv|there is no file",
        "--from|missing.txt|There is no file"
      })
  void aWrongOptionIsExplained(String option, String value, String message) {
    Outcome outcome = cli.run("show", ONE, option, value);

    assertEquals(2, outcome.exitCode(), outcome.out());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void oneMeasurementForSeveralRecipesIsRefused() {
    Outcome outcome = cli.run("compare", ONE, OTHER, "--density", "1.05");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("belongs to one recipe"), outcome.err());
  }

  @Test
  void noRecipeAtAllIsExplained() {
    assertEquals(2, cli.run("compare").exitCode());
    assertTrue(cli.run("show").err().contains("No recipe was given"));
    assertEquals(2, cli.run("show", "").exitCode());
  }

  @Test
  void twoFormsOnStandardOutputAreRefused() {
    assertEquals(2, cli.run("show", ONE, "--json", "--csv").exitCode());
  }

  @Test
  void aParameterOfADocumentForAPluginThatIsNotInstalledIsKept() {
    cli.file(
        "cells.natrolyte",
        """
        {"format": "natrolyte", "version": 1, "recipes": [{"recipe": "1 M NaPF6 in G2", "temperatureC": 40}],
         "parameters": {"interlayer.thickness": 3, "life.efficiency": 98}}
        """);

    Outcome outcome = cli.run("show", "cells.natrolyte", "--json");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("\"value\": 98"), outcome.out());
    assertTrue(outcome.out().contains("\"value\": 40"), outcome.out());
  }
}
