// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.cli.fixture.CommandLineFixture;
import org.natrolyte.cli.fixture.CommandLineFixture.Outcome;

/** `compounds`, `studies`, `plugins` and `open`. */
class ListCommandsTest {
  @TempDir Path folder;
  private CommandLineFixture cli;

  @BeforeEach
  void start() {
    cli = new CommandLineFixture(folder);
  }

  @Test
  void compoundsAreFoundByAnyWord() {
    String all = cli.run("compounds").out();
    String ethers = cli.run("compounds", "ETHER").out();

    assertTrue(all.contains("NaPF6") && all.contains("DME"), all);
    assertTrue(ethers.contains("DME") && ethers.contains("G2"), ethers);
    assertFalse(ethers.contains("NaPF6"), ethers);
    assertEquals(2, cli.run("compounds", "unobtainium").exitCode());
  }

  @Test
  void aCardShowsSourcesAndMisprints() {
    String card = cli.run("compounds", "show", "DME").out();

    assertTrue(card.contains("relative permittivity        7.2 at 25 °C"), card);
    assertTrue(card.contains("a handbook"), card);
    assertTrue(card.contains("misprint"), card);
    assertTrue(card.contains("! belongs to dimethyl ether"), card);
    assertTrue(card.contains("! One table mixes it up"), card);
  }

  @Test
  void anUnknownCompoundGetsASuggestion() {
    Outcome outcome = cli.run("compounds", "show", "NaPF", "DME");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("NaPF: unknown. Did you mean NaPF6?"), outcome.err());
    assertTrue(outcome.out().contains("DME"));
  }

  @Test
  void compoundsAreJsonToo() {
    String json = cli.run("compounds", "show", "DME", "--json").out();

    assertTrue(json.contains("\"misprint\": \"belongs to dimethyl ether\""), json);
    assertTrue(json.contains("\"misprint\": null"), json);
  }

  @Test
  void studiesSayWhatTheyGiveNeedAndTake() {
    String text = cli.run("studies").out();

    assertTrue(text.contains("life  Cycle life"), text);
    assertTrue(text.contains("needs    warmth"), text);
    assertTrue(text.contains("life.efficiency  0 to 100 %, usually 99."), text);
    assertTrue(text.contains("life.counting    every or tenth, usually every."), text);
    assertTrue(text.contains("life.cells       whole numbers, 1 to 100, usually 3."), text);
    assertTrue(text.contains("10.1000/test"), text);
  }

  @Test
  void aBrokenPluginIsListedWithItsReason() {
    cli.withBroken("Interlayers", "it needs the package x, which is not installed");

    assertTrue(cli.run("studies").out().contains("it needs the package x"));
    assertTrue(cli.run("studies", "--json").out().contains("\"plugin\": \"Interlayers\""));
    Outcome only = cli.run("show", "1 M NaPF6 in G2", "--only", "interlayers");
    assertTrue(only.err().contains("it needs the package x"), only.err());
  }

  @Test
  void oneStudyIsListedAloneAndAMisspeltOneIsTold() {
    assertFalse(cli.run("studies", "life").out().contains("Warmth of"));
    assertTrue(cli.run("studies", "lif").err().contains("Did you mean life?"));
  }

  @Test
  void pluginsNeedAnInstallation() {
    assertEquals(2, cli.run("plugins", "list").exitCode());
    assertTrue(cli.run("plugins", "instal", "x").err().contains("Did you mean install?"));
    assertTrue(cli.run("plugins", "install").err().contains("which one?"));
  }

  @Test
  void openSaysWhatToDo() {
    assertTrue(cli.run("open").err().contains("start script"));
    assertTrue(cli.run("open", "missing.natrolyte").err().contains("There is no document"));
  }
}
