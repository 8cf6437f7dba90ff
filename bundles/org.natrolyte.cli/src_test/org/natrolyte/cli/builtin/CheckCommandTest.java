// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.cli.fixture.CommandLineFixture;
import org.natrolyte.cli.fixture.CommandLineFixture.Outcome;

class CheckCommandTest {
  @TempDir Path folder;
  private CommandLineFixture cli;

  @BeforeEach
  void start() {
    cli = new CommandLineFixture(folder);
  }

  private void refused(String file, String message) {
    Outcome outcome = cli.run("check", "--json", "--from", file);
    assertEquals(2, outcome.exitCode());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  @Test
  void aGoodListIsAllRight() {
    cli.file("list.txt", "# my recipes\n\n1 M NaPF6 in G2\n5.2 M NaFSI in DME\n");

    Outcome outcome = cli.run("check", "list.txt");

    assertEquals(0, outcome.exitCode());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("2 recipes, all right"), outcome.err());
  }

  @Test
  void anErrorHasItsPlaceAsCompilersPrintIt() {
    cli.file("list.txt", "# my recipes\n1 M NaPF6 in G2\n1 M NaPF4 in G2\n");

    Outcome outcome = cli.run("check", "list.txt");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.out().startsWith("list.txt:3:5: NaPF4: unknown."), outcome.out());
    assertTrue(outcome.out().contains("\n      ^^^^^"), outcome.out());
    assertTrue(outcome.err().contains("1 of 2 recipes wrong"), outcome.err());
  }

  @Test
  void jsonTellsEveryLine() {
    cli.file("list.txt", "1 M NaPF6 in G2\n1 M NaPF4 in G2\n");

    Outcome outcome = cli.run("check", "--json", "list.txt");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.out().contains("\"line\": 2"), outcome.out());
    assertTrue(outcome.out().contains("\"ok\": true"), outcome.out());
    assertTrue(outcome.out().contains("\"ok\": false"), outcome.out());
    assertTrue(outcome.out().contains("\"start\": 4"), outcome.out());
    assertTrue(outcome.out().contains("\"key\": \"salt:NaPF6="), outcome.out());
  }

  @Test
  void standardInputIsRead() {
    assertEquals(0, cli.withInput("1 M NaPF6 in G2\n").run("check", "-").exitCode());
  }

  @Test
  void aFileOfTwoHundredMegabytesIsRefusedAtOnce() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big.txt").toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    refused("big.txt", "200 MB");
  }

  @Test
  void endlessInputIsRefused() {
    Outcome outcome = cli.withInput("1 M NaPF6 in G2\n".repeat(1_400_000)).run("check", "-");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("too large"), outcome.err());
  }

  @Test
  void binaryJunkIsRefused() throws IOException {
    Files.write(folder.resolve("junk.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 3});
    refused("junk.txt", "binary data");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Files.write(folder.resolve("old.txt"), "50 µM".getBytes(StandardCharsets.ISO_8859_1));
    refused("old.txt", "UTF-8");
  }

  @Test
  void theEncodingOfWindowsProgramsIsRead() throws IOException {
    Files.write(folder.resolve("wide.txt"), "\uFEFF1 M NaPF6 in G2\r\n".getBytes("UTF-16LE"));
    Files.write(folder.resolve("mark.txt"), "\uFEFF1 M NaPF6 in G2\r\n".getBytes("UTF-8"));

    assertEquals(0, cli.run("check", "wide.txt").exitCode());
    assertEquals(0, cli.run("check", "mark.txt").exitCode());
  }

  @Test
  void aMissingFileAndAFolderAreTold() throws IOException {
    Files.createDirectory(folder.resolve("inner"));
    refused("missing.txt", "There is no file");
    refused("inner", "is a folder");
    assertTrue(cli.run("check", "missing.txt").err().contains("There is no file"));
  }

  @Test
  void aDocumentOfTheFutureIsTold() {
    cli.file("new.natrolyte", "{\"format\": \"natrolyte\", \"version\": 99, \"recipes\": []}");
    refused("new.natrolyte", "newer");
  }

  @Test
  void anEmptyFileIsTold() {
    cli.file("empty.txt", "\n# nothing\n");
    refused("empty.txt", "There is no recipe in 'empty.txt'");
  }

  @Test
  void aRecipeAsArgumentIsToldWithItsKey() {
    Outcome outcome = cli.run("check", "1 M NaPF6 in G2");

    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().contains("salt:NaPF6=1.00000M|solvent:G2=rest"), outcome.out());
    assertFalse(outcome.out().contains("wrong"));
  }
}
