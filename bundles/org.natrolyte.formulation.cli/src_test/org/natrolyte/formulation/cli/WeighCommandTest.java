// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.formulation.cli.Bench.Outcome;

class WeighCommandTest {
  private static final String RECIPE = "1 m NaPF6 in G2";

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void start() {
    bench = new Bench(folder);
  }

  private double number(String json, String ingredient, String member) {
    Matcher matcher =
        Pattern.compile(
                "\"name\": \"" + ingredient + "\".*?\"" + member + "\": ([-+.0-9Ee]+|null)",
                Pattern.DOTALL)
            .matcher(json);
    assertTrue(matcher.find(), member + " of " + ingredient + " in " + json);
    return matcher.group(1).equals("null") ? Double.NaN : Double.parseDouble(matcher.group(1));
  }

  @Test
  void massesFollowFromTheMolality() {
    // one kilogram of solvent and 168 g of salt: a batch of 1.168 g holds 1 g and 0.168 g
    String json = bench.run("weigh", RECIPE, "--batch", "1.168 g", "--json").out();

    assertEquals(0.168, number(json, "NaPF6", "mass_g"), 1e-4);
    assertEquals(0.001, number(json, "NaPF6", "moles"), 1e-9);
    assertEquals(1.0, number(json, "G2", "mass_g"), 1e-4);
    assertEquals(1.0 / 0.94, number(json, "G2", "volume_mL"), 1e-3);
    for (String member : new String[] {"recipe", "key", "assumptions", "batch", "warnings"}) {
      assertTrue(json.contains("\"" + member + "\""), member);
    }
  }

  @Test
  void aChemicalThatIsNotPureIsWeighedMore() {
    String json =
        bench.run("weigh", RECIPE, "--batch", "1.168 g", "--purity", "NaPF6=80", "--json").out();

    assertEquals(0.21, number(json, "NaPF6", "mass_g"), 1e-4);
  }

  @Test
  void aNameOfTheLibraryWillDoForAPurity() {
    String option = "sodium hexafluorophosphate=80%";
    String json =
        bench.run("weigh", RECIPE, "--batch", "1.168 g", "--purity", option, "--json").out();

    assertEquals(0.8, number(json, "NaPF6", "purity"), 1e-9);
  }

  @Test
  void aVolumeThatIsNotKnownIsNullWithItsReason() {
    String json = bench.run("weigh", "1 m NaPF6 in NEW", "--batch", "5 g", "--json").out();

    assertTrue(Double.isNaN(number(json, "NEW", "volume_mL")), json);
    assertTrue(json.contains("the density of NEW is not known"), json);
  }

  @Test
  void aBatchByVolumeWithoutADensityIsRefusedWithWhatToDo() {
    Outcome outcome = bench.run("weigh", "1 m NaPF6 in NEW", "--batch", "5 mL");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("Give the batch by mass"), outcome.err());
    assertEquals(
        0,
        bench.run("weigh", "1 m NaPF6 in NEW", "--batch", "5 mL", "--density", "1.1").exitCode());
  }

  @Test
  void aStockSolutionTakesThePlaceOfTheSalt() {
    Outcome outcome =
        bench.run("weigh", "0.5 m NaPF6 in G2", "--batch", "10 g", "--stock", "1 m NaPF6 in G2");

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("stock solution"), outcome.out());
  }

  @Test
  void theSheetShowsTheDigitsOfTheBalance() {
    String fine = bench.run("weigh", RECIPE, "--batch", "1.168 g").out();
    String coarse = bench.run("weigh", RECIPE, "--batch", "1.168 g", "--balance", "10 mg").out();

    assertTrue(fine.contains("0.1680 g"), fine);
    assertTrue(coarse.contains("0.17 g"), coarse);
    assertTrue(fine.contains(" 1. Work in an argon glovebox"), fine);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--batch|10 furlongs|neither a mass nor a volume",
        "--batch|10|neither a mass nor a volume",
        "--batch|-5 g|above zero",
        "--purity|NaPF6|NaPF6=99.5",
        "--purity|NaPF6=0.995|mass per cent",
        "--purity|NaPF6=101|mass per cent",
        "--purity|NaPF6=pure|is no number",
        "--purity|DME=99|does not hold",
        "--balance|0 g|above zero",
        "--balance|fine|mass",
        "--stock|1 M unobtainium in G2|^",
        "--at|cold|temperature"
      })
  void aWrongOptionIsExplained(String option, String value, String message) {
    Outcome outcome =
        option.equals("--batch")
            ? bench.run("weigh", RECIPE, option, value)
            : bench.run("weigh", RECIPE, "--batch", "5 g", option, value);

    assertEquals(2, outcome.exitCode(), outcome.out());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void aBatchIsNeededAndARecipeToo() {
    assertTrue(bench.run("weigh", RECIPE).err().contains("--batch"));
    assertEquals(2, bench.run("weigh", "--batch", "5 g").exitCode());
    assertEquals(2, bench.run("weigh", RECIPE, RECIPE, "--batch", "5 g").exitCode());
  }

  @Test
  void amountsAreConvertedFromOneUnitToAnother() {
    assertEquals("0.8 m NaPF6 in NEW\n", bench.run("convert", "0.8 m NaPF6 in NEW").out());
    // 1 mol in 1000 g / 134 g/mol = 7.4627 mol of solvent: 1 / 8.4627 = 11.8166 mol%
    assertEquals("11.8166 mol% NaPF6 in G2\n", bench.run("convert", RECIPE, "--in", "mol%").out());
    assertTrue(bench.run("convert", RECIPE, "--in", "furlong").err().contains("There are: M, mM"));
    assertTrue(
        bench.run("convert", RECIPE, "--in", "m", "--of", "NEW").err().contains("holds no NEW"));
  }
}
