// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.cli.fixture.CommandLineFixture;
import org.natrolyte.cli.fixture.CommandLineFixture.Outcome;

class ConvertCommandTest {
  private static final String TABLE =
      """
      name,recipe,temperatureC,notes
      "Diglyme, plain",1 M NaPF6 in G2,-10.0,"says ""cold"" here"
      ,5.2 M NaFSI in DME,25.0,
      """
          .replace("\n", "\r\n");

  @TempDir Path folder;
  private CommandLineFixture cli;

  @BeforeEach
  void start() {
    cli = new CommandLineFixture(folder);
    cli.file("table.csv", TABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "natrolyte"})
  void everyFormKeepsATable(String form) {
    assertEquals(0, cli.run("convert", "table.csv", "--to", "other." + form).exitCode());

    Outcome back = cli.run("convert", "other." + form, "--as", "csv");

    assertEquals(TABLE, back.out(), back.err());
  }

  @Test
  void columnsThatAreNotTakenAreToldBesideTheResults() {
    cli.file("lab.csv", "recipe,batch,operator\n1 M NaPF6 in G2,B1,AK\n");

    Outcome outcome = cli.run("convert", "lab.csv", "--as", "text");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals("1 M NaPF6 in G2\n", outcome.out());
    assertEquals(
        "natrolyte: lab.csv: Not taken: the columns batch, operator.", outcome.err().strip());
    assertEquals("", cli.run("convert", "table.csv", "--as", "json").err());
  }

  @Test
  void textKeepsNamesAsCommentsAndSaysWhatItLoses() {
    Outcome outcome = cli.run("convert", "table.csv", "--as", "text");

    assertEquals("# Diglyme, plain\n1 M NaPF6 in G2\n5.2 M NaFSI in DME\n", outcome.out());
    assertTrue(outcome.err().contains("does not hold"), outcome.err());
  }

  @Test
  void aDocumentKeepsHowItsRecipesAreCompared() throws IOException {
    cli.run("convert", "table.csv", "--to", "plain.natrolyte");
    String compared = "\"comparison\": {\"reference\": 1, \"filter\": \"density\"}, \"recipes\"";
    String plain = Files.readString(folder.resolve("plain.natrolyte"));
    cli.file("compared.natrolyte", plain.replace("\"recipes\"", compared));

    Outcome outcome = cli.run("convert", "compared.natrolyte", "--as", "natrolyte");

    assertTrue(outcome.out().contains("\"reference\": 1"), outcome.out());
    assertTrue(outcome.out().contains("\"filter\": \"density\""), outcome.out());
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    cli.file("mine.natrolyte", "precious");

    Outcome outcome = cli.run("convert", "table.csv", "--to", "mine.natrolyte");

    assertEquals(2, outcome.exitCode());
    assertEquals("precious", Files.readString(folder.resolve("mine.natrolyte")));
    assertEquals(
        0, cli.run("convert", "table.csv", "--to", "mine.natrolyte", "--force").exitCode());
  }

  @Test
  void aWrongRecipeIsKeptAsTyped() {
    Outcome outcome = cli.run("convert", "1 M NaPF4 in G2", "1 M NaPF6 in G2");

    assertEquals(2, outcome.exitCode());
    assertEquals("1 M NaPF4 in G2\n1 M NaPF6 in G2\n", outcome.out());
  }

  @Test
  void canonicalNamesAreTheLibrarys() {
    assertEquals(
        "1 M NaPF6 in G2\n", cli.run("convert", "1 M NaPF6 in diglyme", "--canonical").out());
  }

  @Test
  void anUnknownFormOrEndingIsTold() {
    assertTrue(cli.run("convert", "table.csv", "--as", "jsn").err().contains("Did you mean json?"));
    assertTrue(cli.run("convert", "table.csv", "--to", "x.doc").err().contains(".natrolyte"));
  }

  @Test
  void otherUnitsNeedThePluginForCompositions() {
    Outcome outcome = cli.run("convert", "1 M NaPF6 in G2", "--in", "m");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("not installed"), outcome.err());
  }

  @Test
  void aTableWithoutRecipesIsTold() {
    cli.file("prices.csv", "name,price\nNaPF6,12\n");

    Outcome outcome = cli.run("convert", "prices.csv");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("a column 'recipe'; there is: name, price"), outcome.err());
  }

  @Test
  void theProgramsOwnReportIsInputAgain() {
    cli.file("report.json", cli.run("compare", "1 M NaPF6 in G2", "--json").out());

    assertEquals("1 M NaPF6 in G2\n", cli.run("convert", "report.json").out());
  }
}
