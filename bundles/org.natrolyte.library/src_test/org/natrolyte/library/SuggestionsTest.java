// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(() -> null);

  @ParameterizedTest
  @CsvSource({
    "NaPF4, NaPF6",
    "NaFP6, NaPF6",
    "napf, NaPF6",
    "SnF3, SnF2",
    "diglym, diglyme",
    "diglmye, diglyme",
    "DIGLIME, diglyme",
    "propylen carbonate, propylene carbonate",
    "fluoroethylencarbonate, fluoroethylene carbonate",
    "TEGDMA, TEGDME",
    "NaTSFI, NaTFSI",
    "P11114FSI, P111i4FSI",
    "G 2, G2",
  })
  void theNearestNameComesFirst(String written, String first) {
    assertEquals(first, library.suggest(written, 5).getFirst());
  }

  @Test
  void anAnionSuggestsItsSalts() {
    assertTrue(library.suggest("PF6", 3).contains("NaPF6"));
  }

  @Test
  void aFormulaSuggestsItsIsomers() {
    List<String> isomers = library.suggest("C4H8O2", 10);
    assertTrue(isomers.containsAll(List.of("dioxane", "EA", "MP")), isomers::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "xyzzyplugh", "§§§", "-", "zzzzzzzz"})
  void nothingNearGivesNothing(String written) {
    assertEquals(List.of(), library.suggest(written, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 1000})
  void neverMoreThanAskedAndNeverOneCompoundTwice(int limit) {
    for (String written : List.of("Na", "C4H8O2", "e", "glyme", "NaPF4")) {
      List<String> names = library.suggest(written, limit);
      assertTrue(names.size() <= limit, written);
      List<String> ids = names.stream().map(n -> library.find(n).orElseThrow().id()).toList();
      assertEquals(ids.size(), new HashSet<>(ids).size(), () -> written + ids);
    }
  }

  @Test
  void absurdlyLongTextsGiveNothing() {
    assertEquals(List.of(), library.suggest("a".repeat(100_000), 5));
  }

  /**
   * A hundredfold of the time it takes, so that a slow machine passes and a bad algorithm does not.
   */
  @Test
  void isQuickEnoughForEveryKeystroke() {
    library.suggest("warm", 5);
    long start = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      library.suggest("fluoroethylencarbonat", 5);
    }
    double each = (System.nanoTime() - start) / 200e6;
    assertTrue(each < 50, each + " ms");
  }
}
