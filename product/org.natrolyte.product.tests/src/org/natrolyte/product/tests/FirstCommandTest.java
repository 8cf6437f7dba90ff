// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first line of the README does, on the program as it is delivered. */
class FirstCommandTest {
  private static final String DILUTE = "1 M NaPF6 in G2";
  private static final String CONCENTRATED = "5.2 M NaFSI in DME";
  private static final String DILUTED = "2.1 M NaFSI in DME/BTFE (1:2 by mole)";
  private static final String CARBONATE = "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC";

  @TempDir static Path folder;
  private static Product product;

  @BeforeAll
  static void copyTheProduct() throws Exception {
    product = Product.copyTo(folder);
  }

  @Test
  void fourRecipesAreComparedAndEachGetsItsClass() throws Exception {
    Product.Run run = product.run("compare", DILUTE, CONCENTRATED, DILUTED, CARBONATE);
    assertEquals(0, run.exitCode(), run.everything());
    for (String expected : List.of("dilute ether", "HCE", "LHCE", "carbonate")) {
      assertTrue(run.out().contains(expected), expected + " is missing\n" + run.everything());
    }
    assertEquals("", run.err(), "a fine comparison says nothing on standard error");
  }

  @Test
  void molarityAloneDoesNotDecideTheClass() throws Exception {
    Product.Run run = product.run("compare", "--json", CONCENTRATED, DILUTED);
    assertEquals(0, run.exitCode(), run.everything());
    List<String> classes =
        run.out().lines().filter(l -> l.contains("\"class\"")).map(String::strip).toList();
    assertEquals(2, classes.size(), run.everything());
    assertTrue(classes.get(0).contains("\"HCE"), run.everything());
    assertTrue(classes.get(1).contains("\"LHCE"), run.everything());
  }

  @Test
  void recipesComeFromStandardInputToo() throws Exception {
    Product.Run run = product.run(List.of("compare", "-"), DILUTE + "\n" + CONCENTRATED + "\n");
    assertEquals(0, run.exitCode(), run.everything());
    assertTrue(run.out().contains("HCE"), run.everything());
  }

  @Test
  void whatGoesIntoAPipeHasNoColourAndNoProgressBar() throws Exception {
    Product.Run run = product.run("compare", DILUTE, CONCENTRATED);
    assertFalse(run.everything().contains("\u001b"), "an escape sequence went into the pipe");
    assertFalse(run.everything().contains("\r"), "a progress bar went into the pipe");
  }
}
