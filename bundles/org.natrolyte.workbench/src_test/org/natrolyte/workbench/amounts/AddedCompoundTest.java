// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.workbench.TestLibrary;

/** A compound is added to a recipe in the notation of papers. */
class AddedCompoundTest {
  private final TestLibrary library = new TestLibrary();
  private final FormulationReader reader = new FormulationReader(library);

  @Test
  void aSolventJoinsTheSolventsAndTheirRatio() {
    assertEquals("1 M NaPF6 in G2/DOL", added("1 M NaPF6 in G2", "DOL"));
    assertEquals(
        "1 M NaPF6 in G2/G1/DOL (1:1:1 v/v/v)", added("1 M NaPF6 in G2/G1 (1:1 v/v)", "DOL"));
    assertEquals(
        "1 M NaPF6 in EC:DEC/DOL (1:2:1, by volume) + 5 wt% FEC [A7]",
        added("1 M NaPF6 in EC:DEC (1:2, by volume) + 5 wt% FEC [A7]", "DOL"));
    assertEquals(
        "1 M NaPF6 in diglyme/DOL + 5 wt% FEC", added("1 M NaPF6 in diglyme + 5 wt% FEC", "DOL"));
  }

  @Test
  void saltsAndAdditivesComeLastWithAnAssumedAmount() {
    assertEquals("1 M NaPF6 in G2 + 2 wt% FEC", added("1 M NaPF6 in G2", "FEC"));
    assertEquals(
        "1 M NaPF6 in G2/G1 (1:1 v/v) + 2 wt% NaFSI [A7]",
        added("1 M NaPF6 in G2/G1 (1:1 v/v) [A7]", "NaFSI"));
    assertEquals("2 wt% of FEC was assumed", to("1 M NaPF6 in G2", "FEC").assumed());
  }

  @Test
  void whatCannotBeReadOnlyGrowsAtItsEnd() {
    assertEquals("1 M NaPF6 in DOL", added("1 M NaPF6 in ", "DOL"));
    assertEquals("1 M NaPF6 in G2/DOL", added("1 M NaPF6 in G2/", "DOL"));
    assertEquals("DOL", added("", "DOL"));
    assertEquals("5 M NaPF6 in nothing FEC", added("5 M NaPF6 in nothing", "FEC"));
  }

  @Test
  void everyRecipeStaysReadableAndHoldsEveryCompound() throws Exception {
    List<String> recipes =
        List.of(
            "1 M NaPF6 in G2",
            "1 M NaPF6 in G2.",
            "0.8 M NaPF6 + 0.2 M NaFSI in G1",
            "1 m NaPF6 in EC/DEC (3:7 w/w)",
            "1 M NaPF6 in EC:DEC = 1:1 vol%",
            "1 M NaPF6 in EC/DEC (1:1 by mole), 2 wt% FEC",
            "NaFSI:G1:BTFE 1:1.2:1 (molar)",
            "1 M NaPF6 in 1:1 (v/v) EC:DEC",
            "1 M NaPF6 in EC/DEC (1:1 v/v) with 5 vol% FEC [E2]",
            "1 M NaPF6 in EC/DEC (50:50 vol%) + 1 wt% FEC",
            "1 M NaPF6 in EC (30 vol%) and DEC (70 vol%)");
    for (String recipe : recipes) {
      Formulation before = reader.read(recipe);
      for (Compound compound : library.all()) {
        boolean isThere =
            before.components().stream().anyMatch(c -> c.name().equals(compound.id()));
        if (isThere) {
          continue;
        }
        String written = to(recipe, compound.id()).text();
        Formulation after = reader.read(written);
        assertEquals(before.components().size() + 1, after.components().size(), written);
        assertTrue(
            after.components().stream().anyMatch(c -> c.name().equals(compound.id())), written);
      }
    }
  }

  private String added(String recipe, String compound) {
    return to(recipe, compound).text();
  }

  private AddedCompound to(String recipe, String compound) {
    return AddedCompound.to(recipe, library.find(compound).orElseThrow(), reader);
  }
}
