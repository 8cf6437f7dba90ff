// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.SourcedValue;
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

  @Test
  void aSolventTakesThePartOfTheLeast() {
    assertEquals(
        "1 M NaPF6 in EC/DEC/DOL (3:7:3 w/w)", added("1 M NaPF6 in EC/DEC (3:7 w/w)", "DOL"));
    assertEquals(
        "1 M NaPF6 in EC/DEC/DOL (1:1:1 v/v/v)", added("1 M NaPF6 in EC/DEC (50:50 v/v)", "DOL"));
    assertEquals(
        "1 M NaPF6 in EC/DEC/DOL (7:3:3 vol%)", added("1 M NaPF6 in EC/DEC (70:30 vol%)", "DOL"));
    assertEquals(
        "3 parts of DOL were assumed, as much as of the least solvent (70:30 is now 7:3)",
        to("1 M NaPF6 in EC/DEC (70:30 vol%)", "DOL").assumed());
    assertEquals(
        "1 part of DOL was assumed, as much as of the least solvent",
        to("1 M NaPF6 in EC/DEC (1:2 v/v)", "DOL").assumed());
    assertEquals(
        "NaFSI:G1:BTFE/DOL 1:1.2:2:1.2 (molar)", added("NaFSI:G1:BTFE 1:1.2:2 (molar)", "DOL"));
  }

  @Test
  void whatPapersAddIsAddedInTheirShare() {
    Compound dol = library.find("DOL").orElseThrow();
    AddedCompound printed =
        AddedCompound.to("1 M NaPF6 in G2", with(dol, 5, Confidence.HIGH), reader).orElseThrow();
    assertEquals("1 M NaPF6 in G2 + 5 wt% DOL", printed.text());
    assertEquals("5 wt% of DOL was assumed (A. Author 2026)", printed.assumed());
    AddedCompound guessed =
        AddedCompound.to("1 M NaPF6 in G2", with(dol, 0.5, Confidence.LOW), reader).orElseThrow();
    assertEquals("1 M NaPF6 in G2 + 0.5 wt% DOL", guessed.text());
    assertEquals("0.5 wt% of DOL was assumed (a guess, to be checked)", guessed.assumed());
  }

  @Test
  void whatIsThereIsNotAddedAgainWhateverItsPlace() {
    for (String recipe : List.of("1 M NaPF6 in FEC/DEC (1:1 v/v)", "1 M NaPF6 in G2 + 1 wt% FEC")) {
      assertTrue(
          AddedCompound.to(recipe, library.find("FEC").orElseThrow(), reader).isEmpty(), recipe);
    }
  }

  /** Whatever the ratio is: the others keep theirs, and the new one has as much as the least. */
  @Property(tries = 300)
  void theOthersKeepTheirRatioAndTheNewOneIsTheLeast(
      @ForAll @IntRange(min = 1, max = 99) int ec,
      @ForAll @IntRange(min = 1, max = 99) int dec,
      @ForAll boolean toHundred)
      throws Exception {
    int other = toHundred ? 100 - ec : dec;
    String recipe = "1 M NaPF6 in EC/DEC (%d:%d v/v)".formatted(ec, other);
    Formulation after = reader.read(added(recipe, "DOL"));
    double first = part(after, "EC");
    double second = part(after, "DEC");
    assertEquals(ec * second, other * first, 1e-9, recipe);
    assertEquals(Math.min(first, second), part(after, "DOL"), 1e-9, recipe);
  }

  private static double part(Formulation recipe, String name) {
    return recipe.components().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow()
        .amount()
        .value()
        .doubleValue();
  }

  private static Compound with(Compound compound, double share, Confidence confidence) {
    return new Compound(
        compound.id(),
        compound.name(),
        compound.aliases(),
        compound.smiles(),
        compound.casNumber(),
        compound.inchiKey(),
        compound.formula(),
        compound.molarMass(),
        compound.charge(),
        compound.usualRole(),
        compound.family(),
        compound.donorSites(),
        compound.hazards(),
        Map.of(
            CompoundProperty.ADDITIVE_SHARE,
            List.of(
                new SourcedValue(
                    share, OptionalDouble.empty(), confidence, "A. Author 2026", "", ""))),
        compound.warnings(),
        compound.origin());
  }

  private String added(String recipe, String compound) {
    return to(recipe, compound).text();
  }

  private AddedCompound to(String recipe, String compound) {
    return AddedCompound.to(recipe, library.find(compound).orElseThrow(), reader).orElseThrow();
  }
}
