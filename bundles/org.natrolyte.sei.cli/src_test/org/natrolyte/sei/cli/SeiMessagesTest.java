// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.sei.cli.FilmBench.Outcome;

@DisplayName("natrolyte sei says what is wrong with an input, where, and what it accepts")
class SeiMessagesTest {
  private static final String RECIPE = "1 M NaPF6 in DME";
  private static final String HEADER =
      "template_id,name,step_type,example,example_smiles,reactant_smarts,smirks,smirks_electrons,"
          + "stoich_n,co_reactants,n_electrons,n_na,products,onset_V_vs_Na,rate_class,reference\n";
  private static final String GOOD =
      "MY-1,slow water,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,0.9,slow,mine\n";

  @TempDir private Path folder;

  @Test
  @DisplayName("templates: a file that is not there, a folder, a binary file")
  void noTable() throws Exception {
    assertRefused("There is no file", "--templates", "none.csv");
    Files.createDirectories(folder.resolve("shelf"));
    assertRefused("is a folder", "--templates", "shelf");
    Files.write(folder.resolve("picture.csv"), new byte[] {1, 0, 2, (byte) 0x89, 80, 78});
    assertRefused("picture.csv", "--templates", "picture.csv");
    Files.writeString(folder.resolve("empty.csv"), "");
    assertRefused("empty.csv is empty", "--templates", "empty.csv");
    Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertRefused("other.csv lacks the column template_id", "--templates", "other.csv");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:1;H2:1,0.9,slow,me | does not balance",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,,slow,me | needs onset_V_vs_Na",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,high,slow,me | 'high' is no number",
        "MY-2,a,ET,H2O,O,[OX2;H2:1,,0,2,,2,2,NaOH:2;H2:1,0.9,slow,me | '[OX2;H2:1' is not a SMARTS",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],[O:1]>>[O:1,0,2,,2,2,NaOH:2;H2:1,0.9,slow,me | MY-2",
        "MY-2,a,ET,H2O,O(,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,0.9,slow,me | MY-2",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaXX:2;H2:1,0.9,slow,me | there is no species 'NaXX'",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:x;H2:1,0.9,slow,me | such as NaF:2",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,0.9,quick,me | not 'quick'",
        "MY-2,a,XX,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,0.9,slow,me | XX",
        "MY-2,a,ET,H2O,O,[OX2;H2:1],,0,2,,2,2,NaOH:2;H2:1,0.9,slow, | an id and a reference",
      })
  @DisplayName("templates: the line, the template and the fault")
  void wrongTemplates(String line, String message) throws Exception {
    Files.writeString(folder.resolve("own.csv"), HEADER + GOOD + line + "\n");
    Outcome outcome = assertRefused(message, "--templates", "own.csv");
    assertTrue(outcome.err().contains("own.csv, line 3"), outcome.err());
    assertEquals(1, outcome.err().strip().lines().count(), outcome.err());
  }

  @Test
  @DisplayName("what no electrode and no electrolyte has is refused with the range")
  void outsideTheRange() {
    assertRefused("electrodePotential = 5 is outside its range: -0.5 to 3", "--potential", "5");
    assertRefused("waterPpm = -3 is outside its range: 0 to 100000 ppm", "--water", "-3");
  }

  @ParameterizedTest(name = "substrate ''{0}''")
  @ValueSource(strings = {"glass", "NaCl", "", "copperr", "wood/Na"})
  @DisplayName("a substrate that is not known is refused with those that are")
  void wrongSubstrate(String substrate) {
    Outcome outcome = assertRefused("Accepted: Na", "--substrate", substrate);
    assertTrue(outcome.err().contains("Al, Cu"), outcome.err());
  }

  @ParameterizedTest(name = "{0}: native oxide {1}")
  @CsvSource({
    "Na, true",
    "na foil, true",
    "Sodium metal, true",
    "Al, false",
    "Cu foil, false",
    "stainless steel, false",
    "Cu/Na, false",
    "Al-C / Na, false",
    "hard carbon, false"
  })
  @DisplayName("substrates as chemists write them")
  void substrates(String text, boolean oxide) {
    assertEquals(oxide, Substrate.of(text).bringsOxide());
  }

  @ParameterizedTest(name = "{0} is {1} h")
  @CsvSource({"90s, 0.025", "30min, 0.5", "2, 2", "1h, 1", "10d, 240", "1y, 8766", " 1.5 h , 1.5"})
  @DisplayName("times as people write them")
  void times(String text, double hours) {
    assertEquals(hours, SeiOptions.hours(text), 1e-9);
  }

  @Test
  @DisplayName("a network is written once, for one recipe, and runs in kmc")
  void network() throws Exception {
    Outcome outcome = run("sei", RECIPE, "--network-out", "net", "--molecules", "20000");
    assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().contains("natrolyte kmc --network net/rn.sqlite"), outcome.err());
    String species = Files.readString(folder.resolve("net/species.csv"));
    assertTrue(species.contains("\"NaF\",\"NaF\",\"[F-]\",solid,fluoride"), species);
    for (String[] files :
        new String[][] {
          {"net/rn.sqlite", "net/initial_state.sqlite"},
          {"net/reactions.csv", "net/initial_state.csv", "--factors", "1,1,0.5"}
        }) {
      KmcBench.Outcome kmc =
          new KmcBench(folder).run(arguments(files, "--seeds", "1:4", "--until", "1000", "--json"));
      assertEquals(ExitCode.OK, kmc.exitCode(), kmc.err());
      assertTrue(kmc.out().contains("\"p95\""), kmc.out());
    }
    assertRefused("holds rn.sqlite already", "--network-out", "net");
    Files.writeString(folder.resolve("file"), "x");
    assertRefused("is a file", "--network-out", "file");
    assertRefused("accepted are 100 to", "--network-out", "new", "--molecules", "7");
  }

  private static String[] arguments(String[] files, String... more) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("kmc", "--network", files[0], "--state", files[1]));
    all.addAll(List.of(files).subList(2, files.length));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private Outcome assertRefused(String message, String... options) {
    List<String> all = new ArrayList<>(List.of("sei", RECIPE));
    all.addAll(List.of(options));
    Outcome outcome = run(all.toArray(String[]::new));
    assertEquals(ExitCode.WRONG_INPUT, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
    return outcome;
  }

  private Outcome run(String... args) {
    return new FilmBench(folder).run(args);
  }
}
