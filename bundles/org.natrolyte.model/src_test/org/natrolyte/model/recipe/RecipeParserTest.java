// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.model.recipe.RecipeExamples.parse;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.RecipeItem.NameKind;

/** What a recipe holds after reading: names, places, roles, amounts, assumptions. */
class RecipeParserTest {
  private static final String MOLAR =
      "M is read as mol per litre of solution (not per litre of solvent).";

  private static Amount amount(String value, AmountUnit unit) {
    return new Amount(new BigDecimal(value), unit);
  }

  @Test
  void everyIngredientKeepsItsNamePlaceRoleAndDigits() throws RecipeException {
    String text = "1.0 M NaPF6 in G2/DOL (1:1 v/v) + 2 wt% FEC [mix 3]";
    Recipe recipe = parse(text);
    assertEquals(text, recipe.text());
    assertEquals("mix 3", recipe.label());
    assertEquals(
        List.of("NaPF6", "G2", "DOL", "FEC"),
        recipe.items().stream().map(RecipeItem::name).toList());
    assertEquals(
        List.of("NaPF6", "G2", "DOL", "FEC"),
        recipe.items().stream().map(i -> i.span().of(text)).toList());
    assertEquals(
        List.of(Role.SALT, Role.SOLVENT, Role.SOLVENT, Role.ADDITIVE),
        recipe.items().stream().map(RecipeItem::role).toList());
    assertEquals(
        List.of(
            amount("1.0", AmountUnit.MOLAR),
            amount("1", AmountUnit.VOLUME_PART),
            amount("1", AmountUnit.VOLUME_PART),
            amount("2", AmountUnit.WEIGHT_PERCENT)),
        recipe.items().stream().map(RecipeItem::amount).toList());
    assertFalse(recipe.isAllParts());
  }

  @Test
  void theOnlySolventIsTheRest() throws RecipeException {
    Recipe recipe = parse("1 M NaPF6 in diglyme");
    assertEquals(Amount.REST, recipe.items().get(1).amount());
    assertEquals(List.of(MOLAR), recipe.assumptions());
  }

  @Test
  void aRatioOverSaltAndSolventsIsAllParts() throws RecipeException {
    Recipe recipe = parse("NaFSI:DME:BTFE 1:1.2:2 (molar) + 2 wt% FEC");
    assertTrue(recipe.isAllParts());
    assertEquals(amount("1.2", AmountUnit.MOLE_PART), recipe.items().get(1).amount());
    assertEquals(Role.SALT, recipe.items().getFirst().role());
  }

  @Test
  void aStructureKeepsItsQuotesOutOfItsNameButInItsPlace() throws RecipeException {
    String text = "1 M NaPF6 in “COCCOC”";
    RecipeItem item = parse(text).items().get(1);
    assertEquals(NameKind.SMILES, item.kind());
    assertEquals("COCCOC", item.name());
    assertEquals("“COCCOC”", item.span().of(text));
  }

  @Test
  void itemsComeInTheOrderOfTheText() throws RecipeException {
    assertEquals(
        List.of("G2", "DOL", "NaPF6"),
        parse("G2/DOL (1:1 v/v) with 1 M NaPF6").items().stream().map(RecipeItem::name).toList());
  }

  @Test
  void everythingPresumedIsSaid() throws RecipeException {
    assertEquals(
        List.of(
            MOLAR,
            "No ratio is given for EC/PC: equal volumes are presumed.",
            "5 % FEC is read as 5 wt%.",
            "5 wt% FEC is read as its share of the finished electrolyte (some papers mean: added to"
                + " the electrolyte without it).",
            "20 ppm H2O is read as parts by weight."),
        parse("1 mol/L NaPF6 in EC/PC with 5% FEC and 20 ppm H2O").assumptions());
    assertEquals(
        List.of(
            "The basis of 1:2 is not stated; read as parts by volume. Write (1:2 by mole) or (1:2"
                + " by weight) if that is meant."),
        parse("1 m NaPF6 in EC/PC (1:2)").assumptions());
    assertEquals(
        List.of(
            "The basis of 1:3 is not stated; read as parts by mole because a salt is part of the"
                + " ratio. Write (1:3 v/v) or (1:3 by weight) if that is meant."),
        parse("NaFSI:DME 1:3").assumptions());
    assertEquals(
        List.of(MOLAR, "'in' is not written; [C3mpyr]DCA is read as the solvent."),
        parse("1 M NaPF6 + [C3mpyr]DCA").assumptions());
    assertEquals(
        List.of("DEC makes up the rest of the solvent, 60 %."),
        parse("1 m NaPF6 in EC (40 vol%)/DEC").assumptions());
  }

  @Test
  void whatIsStatedIsNotPresumed() throws RecipeException {
    assertEquals(
        List.of(), parse("1 mol/L (of solution) NaPF6 in EC/PC (1:2 by weight)").assumptions());
    assertEquals(List.of(), parse("1 mol/L solvent NaPF6 in G2").assumptions());
    assertEquals(List.of(), parse("10 mol% NaFSI in [C3mpyr][FSI]").assumptions());
  }

  @Test
  void thePresumedBasisMayBeDecidedByWhoKnowsTheCompounds() throws RecipeException {
    RecipeNames names =
        new RecipeNames() {
          @Override
          public boolean isKnown(String name) {
            return RecipeExamples.LIBRARY.find(name).isPresent();
          }

          @Override
          public UnstatedRatio unstatedRatio(List<RecipeItem> parts) {
            return new UnstatedRatio(AmountUnit.MASS_PART, parts.get(1).name() + " says so");
          }
        };
    Recipe recipe = new RecipeParser(names).parse("1 m NaPF6 in EC/PC (1:2)");
    assertEquals(AmountUnit.MASS_PART, recipe.items().get(1).amount().unit());
    assertTrue(recipe.assumptions().getFirst().contains("because PC says so"));
  }

  @Test
  void namesThatNobodyKnowsAreReadAllTheSame() throws RecipeException {
    Recipe recipe = RecipeParser.parse("1 M FooX in BAR-BAZ (1:2)", name -> false);
    assertEquals(
        List.of("FooX", "BAR", "BAZ"), recipe.items().stream().map(RecipeItem::name).toList());
  }
}
