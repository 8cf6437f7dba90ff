// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeEntry;

/** Recipes of a list change their places; a pinned one is found again. */
class RecipeOrderTest {
  private final RecipeOrder order = new RecipeOrder(entries("DME", "G2", "EC", "PC", "DOL"));

  private static List<RecipeEntry> entries(String... solvents) {
    return Stream.of(solvents).map(s -> RecipeEntry.of("1 M NaPF6 in " + s)).toList();
  }

  private List<String> solvents() {
    return order.recipes().stream().map(e -> e.recipe().substring(13)).toList();
  }

  @Test
  void severalRecipesMoveTogetherToALaterPlace() {
    int first = order.move(new TreeSet<>(List.of(0, 2)), 4);
    assertEquals(List.of("G2", "PC", "DME", "EC", "DOL"), solvents());
    assertEquals(2, first);
    assertEquals(2, order.now(0));
    assertEquals(0, order.now(1));
  }

  @Test
  void severalRecipesMoveTogetherToTheFrontOrTheEnd() {
    assertEquals(0, order.move(new TreeSet<>(List.of(1, 3)), 0));
    assertEquals(List.of("G2", "PC", "DME", "EC", "DOL"), solvents());
    assertEquals(3, order.move(new TreeSet<>(List.of(0, 1)), 5));
    assertEquals(List.of("DME", "EC", "DOL", "G2", "PC"), solvents());
  }

  @Test
  void aDropAmongTheDraggedOnesThemselvesKeepsThemTogether() {
    assertEquals(1, order.move(new TreeSet<>(List.of(1, 2, 3)), 2));
    assertEquals(List.of("DME", "G2", "EC", "PC", "DOL"), solvents());
  }

  @Test
  void aPinnedRecipeIsFoundAgainUntilItIsRemoved() {
    order.insert(1, entries("FEC"));
    assertEquals(3, order.now(2));
    order.remove(3);
    assertEquals(-1, order.now(2));
    assertEquals(List.of("DME", "FEC", "G2", "PC", "DOL"), solvents());
  }
}
