// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.RecipeException;

/** Names become compounds, and places become roles. */
class FormulationReaderTest {
  private static final FormulationReader READER = new FormulationReader(new SmallLibrary());

  private static String roles(String text) throws RecipeException {
    List<String> roles =
        READER.read(text).components().stream()
            .map(c -> c.name() + " " + c.role().label())
            .toList();
    return String.join(", ", roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 M NaPF6 in G2 + 2 wt% FEC ; NaPF6 salt, G2 solvent, FEC additive
          1 M NaFSI in FEC ; NaFSI salt, FEC solvent
          2 M NaFSI in DME/TTE (1:2 by mole) ; NaFSI salt, DME solvent, TTE diluent
          1 M NaPF6 in HFPM ; NaPF6 salt, HFPM diluent
          90 mol% NaFSI in P111i4FSI ; NaFSI salt, P111i4FSI ionic liquid
          1 M NaFSI in DME/[C3mpyr][FSI] (1:1 v/v) ; NaFSI salt, DME solvent, [C3mpyr][FSI] ionic liquid
          1 M NaFSI in DME + 1 wt% PYR14TFSI ; NaFSI salt, DME solvent, PYR14TFSI additive
          0.5 M PYR14TFSI + 1 M NaTFSI in DME ; PYR14TFSI salt, NaTFSI salt, DME solvent
          1 M NaPF6 + 0.1 M KFSI in EC/PC ; NaPF6 salt, KFSI salt, EC solvent, PC solvent
          1 M NaPF6 in EC/PC + 0.1 M KFSI ; NaPF6 salt, EC solvent, PC solvent, KFSI additive
          0.1 M LiDFBOP in G2 ; LiDFBOP salt, G2 solvent
          1 M NaPF6 + 50 mM SnCl2 in G2 ; NaPF6 salt, SnCl2 additive, G2 solvent
          G2 with 1 M NaPF6 and 5 mM CTAB ; G2 solvent, NaPF6 salt, CTAB additive
          G2 with 10 wt% NaPF6 and 2 wt% FEC ; G2 solvent, NaPF6 salt, FEC additive
          G2/DOL (1:1) with 10 wt% NaPF6 ; G2 solvent, DOL solvent, NaPF6 salt
          DME:NaFSI:TTE 2:1:3 (molar) ; DME solvent, NaFSI salt, TTE diluent
          NaFSI:NaPF6:DME:FEC 1:1:4:1 (molar) ; NaFSI salt, NaPF6 salt, DME solvent, FEC solvent
          NaFSI:P111i4FSI 9:1 (molar) ; NaFSI salt, P111i4FSI ionic liquid
          NaFSI:DME:SnCl2 1:3:0.01 (molar) ; NaFSI salt, DME solvent, SnCl2 additive
          1 M NaPF6 in FEC/PC (1:1) + 5 wt% FEC ; NaPF6 salt, FEC solvent, PC solvent, FEC additive
          1 M "[Na+].F[P-](F)(F)(F)(F)F" in "COCCOC" ; NaPF6 salt, DME solvent
          1 M NaPF6 in "CCC[N+](C)(C)C.F[B-](F)(F)F" ; NaPF6 salt, CCC[N+](C)(C)C.F[B-](F)(F)F ionic liquid
          1 M "[Na+].[Cl-]" in "CCOC" ; [Na+].[Cl-] salt, CCOC solvent
          """)
  void rolesFollowThePlaceAndTheCompound(String text, String expected) throws RecipeException {
    assertEquals(expected, roles(text));
  }

  @Test
  void anUnstatedBasisIsByMoleWithADiluentOrASaltAndByVolumeElse() throws RecipeException {
    assertBasis(AmountUnit.MOLE_PART, "because BTFE is a diluent", "2.1 M NaFSI in DME/BTFE (1:2)");
    assertBasis(AmountUnit.VOLUME_PART, "by volume. Write", "1 M NaPF6 in EC/PC (1:2)");
    assertBasis(AmountUnit.MOLE_PART, "because a salt is part of the ratio", "NaFSI:DME 1:3");
    assertBasis(AmountUnit.MOLE_PART, "because a salt is part of the ratio", "DME:NaFSI 3:1");
    assertBasis(AmountUnit.VOLUME_PART, "by volume. Write", "G2/DOL (1:2) with 10 wt% NaPF6");
    assertBasis(
        AmountUnit.MOLE_PART, "is a diluent", "1 M NaFSI in DME/\"FC(F)(F)COCC(F)(F)F\" (1:2)");
  }

  private static void assertBasis(AmountUnit unit, String reason, String text)
      throws RecipeException {
    Formulation formulation = READER.read(text);
    assertTrue(formulation.components().stream().anyMatch(c -> c.amount().unit() == unit), text);
    assertTrue(
        formulation.assumptions().stream()
            .anyMatch(a -> a.startsWith("The basis of ") && a.contains(reason)),
        formulation.assumptions().toString());
  }

  @Test
  void equalVolumesArePresumedEvenWithADiluent() throws RecipeException {
    Formulation formulation = READER.read("1 M NaTFSI in TMP + FEC + HFE");
    assertEquals(3, formulation.components().stream().filter(Component::isLiquid).count());
    assertTrue(
        formulation
            .assumptions()
            .contains("No ratio is given for TMP/FEC/HFE: equal volumes are presumed."));
  }

  @Test
  void whatTheReaderPresumesIsAddedToWhatTheParserDid() throws RecipeException {
    assertEquals(
        List.of(
            "M is read as mol per litre of solution (not per litre of solvent).",
            "FEC stands with the salts and is read as an additive."),
        READER.read("1 M NaPF6 + 0.1 M FEC in G2").assumptions());
  }

  @Test
  void anUnknownNameHasSuggestions() {
    RecipeException error =
        assertThrows(RecipeException.class, () -> READER.read("1 M NaPF4 in G2"));
    assertEquals("NaPF4: unknown. Did you mean NaPF6 or NaBF4?", error.getMessage());
    assertEquals(List.of("NaPF6", "NaBF4"), error.suggestions());
  }

  @Test
  void aWrongStructureKeepsItsReason() {
    RecipeException error =
        assertThrows(RecipeException.class, () -> READER.read("1 M NaPF6 in \"C?C\""));
    assertTrue(error.getCause() instanceof StructureException);
  }

  @Test
  void theLabelAndTheTextStayWithTheFormulation() throws RecipeException {
    Formulation formulation = READER.read("1 M NaPF6 in G2/G4 (9:1 vol) [NG24_10]");
    assertEquals("NG24_10", formulation.recipe().label());
    assertEquals(2, formulation.withRole(Role.SOLVENT).size());
  }
}
