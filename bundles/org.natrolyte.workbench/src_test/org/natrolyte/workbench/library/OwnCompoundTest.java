// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which short names an own compound may have: those that a recipe can say. */
class OwnCompoundTest {
  private static Optional<String> problem(String id) {
    return new OwnCompound(Map.of("id", id, "smiles", "CCOCCOC")).problem();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MEE",
        "my-ether-1",
        "1,3-DOL",
        "Pyr14FSI",
        "A (2)",
        "Na[B(hfip)4]",
        "DEE 2",
        "γ-BL"
      })
  void aNameThatARecipeCanSayIsTaken(String id) {
    assertEquals(Optional.empty(), problem(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"???", "42", "-", "1 M", "2 wt%"})
  void whatNoRecipeReadsAsANameIsRefused(String id) {
    assertTrue(problem(id).orElse("").contains("'" + id + "' cannot stand in a recipe"), id);
  }
}
