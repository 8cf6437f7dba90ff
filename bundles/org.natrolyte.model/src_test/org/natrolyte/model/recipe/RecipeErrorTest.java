// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.model.recipe.RecipeExamples.refused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where the mark stands, and what the user is told. */
class RecipeErrorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 X NaPF6 in G2 ; X ; X: unknown unit. Accepted: M, mM, µM, mol/L, m, mol/kg, g/L, wt%, vol%, mol%, ppm.
          1X NaPF6 in G2 ; X ; X: unknown unit.
          NaPF6 (1 X) in G2 ; X ; X: unknown unit.
          1 N NaPF6 in G2 ; N ; Give mol per litre, M.
          1 g NaPF6 in 10 mL G2 ; g ; Absolute amounts are not read
          1 mol NaPF6 in G2 ; mol ; Absolute amounts are not read
          1 NaPF6 in G2 ; 1 ; The unit of 1 is missing
          1 M NaPF6 in G2 + 5 FEC ; 5 ; The unit of 5 is missing
          5 % w/v NaPF6 in G2 ; % w/v ; give grams per litre
          1 mol/kg(solution) NaPF6 in G2 ; mol/kg(solution) ; per kilogram of solution are not read
          -1 M NaPF6 in G2 ; -1 M ; cannot be negative
          −1 M NaPF6 in G2 ; −1 M ; cannot be negative
          NaPF6 (-1 M) in G2 ; -1 M ; cannot be negative
          0 M NaPF6 in G2 ; 0 M ; must be more than zero
          0.000 M NaPF6 in G2 ; 0.000 M ; must be more than zero
          NaN M NaPF6 in G2 ; NaN ; 'NaN' is no amount
          Infinity M NaPF6 in G2 ; Infinity ; is no amount
          1e400 M NaPF6 in G2 ; 1e400 ; out of range
          1e-400 M NaPF6 in G2 ; 1e-400 ; out of range
          1e999999999999 M NaPF6 in G2 ; 1e999999999999 ; out of range
          1e-17 M NaPF6 in G2 ; 1e-17 M ; too small
          500 M NaPF6 in G2 ; 500 M ; more than 60 mol per litre is not possible
          110 wt% NaPF6 in G2 ; 110 wt% ; more than 100 % is not possible
          2000000 ppm NaPF6 in G2 ; 2000000 ppm ; more than 100 % is not possible
          1,000 ppm NaPF6 in G2 ; 1,000 ; can mean a thousand or a decimal
          1.000.000 ppm NaPF6 in G2 ; 1.000.000 ; two decimal marks
          0.5-1 M NaPF6 in G2 ; 0.5-1 M ; is a range
          1 ± 0.1 M NaPF6 in G2 ; 1 ± 0.1 M ; is a range
          ~1 M NaPF6 in G2 ; ~ ; leaves the amount open
          saturated NaPF6 in G2 ; saturated ; is no amount
          NaPF6 (saturated) in G2 ; saturated ; is no amount
          100 wt% NaPF6 in G2 ; 100 wt% ; nothing is left for the solvent
          60 wt% NaPF6 + 50 wt% NaBF4 in G2 ; 50 wt% ; add up to 110 %
          1 M NaPF6 in G2 + 60 wt% FEC + 40 wt% VC ; 40 wt% ; add up to 100 %
          1 M NaPF6 + 1 m NaFSI in DME ; 1 m ; NaPF6 is given in M (mol per litre of solution) and NaFSI is given in m (mol per kg of solvent): give all salts in one basis.
          DME with 1 M NaPF6 and 10 mol% NaFSI ; 10 mol% ; give all salts in one basis
          1 M NaPF6 (1 M) in G2 ; 1 M ; two amounts
          5 M NaFSI in 3DME ; 3DME ; has no meaning here
          1 M 2NaFSI in DME ; 2NaFSI ; has no meaning
          05 M NaPF6 in G2 ; 05 ; is a point missing?
          1 M NaPF6 in EC/100 ppm H2O ; 100 ppm ; stands with the solvents
          """)
  void wrongAmounts(String text, String marked, String message) {
    check(text, marked, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 M NaPF6 in EC/DEC (1:1:1) ; 1:1:1 ; 3 numbers for 2 names, EC/DEC
          1 M NaPF6 in EC/DEC/PC (1:1) ; 1:1 ; 2 numbers for 3 names
          1 M NaPF6 in G2 (1:1) ; 1:1 ; 2 numbers for one name, G2
          1 M NaPF6 in EC/DEC (0:0) ; 0:0 ; adds up to zero
          1 M NaPF6 in EC/DEC (0:1) ; 0:1 ; has a zero part
          1 M NaPF6 in EC/DEC (1:9999999) ; 1:9999999 ; too large
          1 M NaPF6 in EC/DEC (60:50 vol%) ; 60:50 ; add up to 110 %
          1 M NaPF6 in EC/DEC (60:50) vol% ; 60:50 ; add up to 110 %
          1 M NaPF6 in 30 vol% EC / 60 vol% DEC ; 30 vol% EC / 60 vol% DEC ; add up to 90 %
          1 M NaPF6 in EC (30 vol%)/DEC (70 wt%) ; 70 wt% ; two kinds of percent
          1 M NaPF6 in EC (30 vol%)/DEC/PC ; DEC ; DEC: how much?
          1 M NaPF6 in EC/DEC (1:1) (1:2) ; 1:2 ; A second ratio
          1 M NaPF6 in EC/DEC + 5 wt% FEC (1:1) ; 1:1 ; right behind its solvents
          1 M NaPF6 in EC0.5:DMC0.5 (1:1) ; 1:1 ; given twice
          1 M NaPF6 in 30 vol% EC/70 vol% DEC (3:7) ; 3:7 ; given twice
          1 M NaPF6 in EC/DEC (v/v) ; (v/v) ; A ratio has to stand before this
          NaPF6:NaBF4 (1:1) in G2 ; NaPF6 ; how much?
          1 M NaPF6 in EC/DEC (30:6%) ; 30:6 ; add up to 36 %
          1 M NaPF6 in EC/DEC (01:1) ; 01 ; is a point missing?
          1 M NaPF6 in EC/DEC (1:1,000) ; 1,000 ; can mean a thousand
          1 M NaPF6 in EC0.45:PC0.45 ; EC0.45:PC0.45 ; add up to 0.9, not 1
          1 M NaPF6 in EC0.45:PC0.55:DMC ; DMC ; DMC has no number
          1 M NaPF6 in 0.3EC:DMC0.7 ; 0.3EC ; EC has no number
          1 M NaPF6 in DME:0TTE ; 0TTE ; A zero part
          9999999NaPF6-G2 ; 9999999NaPF6 ; is too large
          1 M NaPF6 in DME + 1H2O ; + ; not beside this sign
          1 M NaPF6 in EC/DEC [1:1 v v] ; [1:1 v v] ; A label in square brackets
          1 M NaPF6 in EC/DEC = G2 ; = ; A ratio has to follow '='
          1 M NaPF6 in EC/DEC (1:1 v/v v/v) ; (1:1 v/v v/v) ; not understood
          """)
  void wrongRatios(String text, String marked, String message) {
    check(text, marked, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          NaPF6 in diglyme ; NaPF6 ; NaPF6: how much? For example '1 M NaPF6 in G2'.
          NaPF6-diglyme + 5 mM CTAB ; NaPF6 ; NaPF6: how much?
          NaPF6/EC/DEC + 1.0 wt% 4-acetylpyridine ; NaPF6 ; NaPF6: how much?
          G2 with NaPF6 ; NaPF6 ; NaPF6: how much?
          NaPF6 ; NaPF6 ; NaPF6: how much?
          1 M NaPF6 + NaBF4 in G2 ; NaBF4 ; NaBF4: how much?
          1 M NaPF6 in EC/PC + KFSI ; KFSI ; KFSI: how much?
          1 M NaPF6 in EC/PC with FEC ; FEC ; FEC: how much? For example '+ 2 wt% FEC'.
          1 M NaPF6 in PC + FEC additive ; FEC ; FEC: how much?
          1 M NaPF6 in PC + additive FEC ; FEC ; FEC: how much?
          1 M NaPF6 in PC/FEC (additive) ; FEC ; FEC: how much?
          1 M NaPF6 in PC, FEC as additive ; FEC ; FEC: how much?
          1 M NaPF6 in FEC/PC/HFE + PFMP ; PFMP ; a further solvent is joined with '/'
          1 M NaPF6 in DME + C60(CF3)6 ; C60(CF3)6 ; is no liquid
          1 M NaPF6 in G2/NaBF4 ; NaBF4 ; is a salt and stands with the solvents
          1 M NaPF6 in 2 M DME ; 2 M ; stands with the solvents
          1 M G2 in DME ; G2 ; is no salt (solvent)
          1 M G2 in NaPF6 ; G2 ; is no salt (solvent)
          G2 ; G2 ; No salt
          FEC/DEC (1:1 vol) ; FEC/DEC ; No salt
          1 M NaPF6 ; 1 M NaPF6 ; No solvent
          NaPF6:NaBF4 1:1 ; NaPF6:NaBF4 ; No solvent
          1 M NaPF6 in ; in ; Nothing stands after 'in'
          in G2 ; in ; Nothing stands before 'in'
          1 M in G2 ; 1 M ; of what?
          1 M NaPF6 in G2 in DME ; in ; 'in' stands twice
          1 M NaPF6 + 0.2 M NaPF6 in G2 ; NaPF6 ; stands twice
          1 M NaOTf + 0.2 M NaCF3SO3 in G2 ; NaCF3SO3 ; NaCF3SO3 and NaOTf are the same compound
          1 M NaPF6 in EC/EC (1:1) ; EC ; stands twice
          1 M NaPF6 in diglyme/G2 (1:1) ; G2 ; are the same compound
          1 M NaPF6 in G2 + 5 mM NaPF6 ; NaPF6 ; stands twice
          1 M NaPF6 in diglyme (DME) ; (DME) ; are two compounds
          """)
  void wrongIngredients(String text, String marked, String message) {
    check(text, marked, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 M NaPF6 G2 ; G2 ; 'in' is missing between the salt and the solvent G2.
          1 M NaPF6 EC/DEC (1:1) ; EC ; 'in' is missing
          1 M NaPF6 in EC DEC (1:1) ; DEC ; A sign is missing before DEC
          1 M NaPF6 in EC/DEC (1:1) 5 wt% FEC ; 5 wt% ; '+' is missing before this amount
          1 M NaPF6 in "COCCOC ; " ; The quote is not closed
          1 M NaPF6 in "" ; "" ; Nothing stands between the quotes
          1 M NaPF6 in Na[HCB ; [ ; The bracket '[' is not closed
          1 M NaPF6 in EC/DEC (1:1 ; ( ; The bracket '(' is not closed
          1 M NaPF6 in G2 [NG2) ; [ ; The bracket '[' is not closed
          1 M NaPF6 in G2 ) ; ) ; ')' is not understood here
          1 M NaPF6 in G2 foo bar ; foo bar ; 'foo bar' is not understood here
          1 M NaPF6 in G2 | DOL ; | ; '|' is not understood here
          1 M NaPF6 in G2 (NG2) ; (NG2) ; a label stands in square brackets
          1 M NaPF6 in G2 [] ; [] ; A label in square brackets has
          1 M NaPF6 in G2 [a] + 5 wt% FEC ; [a] ; ends the recipe
          + 1 M NaPF6 in G2 ; + ; cannot begin with this sign
          1 M NaPF6 ++ 1 M NaBF4 in G2 ; + ; is missing before '+'
          1 M NaPF6 in G2 + ; + ; Nothing stands after this sign
          1 M NaPF6 in G2 or DME ; or ; one recipe at a time
          1 M NaPF6 in mono-, di- or tetraglyme ; or ; one recipe at a time
          """)
  void wrongSigns(String text, String marked, String message) {
    check(text, marked, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 M NaPF4 in G2 ; NaPF4 ; NaPF4: unknown. Did you mean NaPF6 or NaBF4?
          0.3 M NaPF4-G2 ; NaPF4 ; NaPF4: unknown.
          1 M NaPF6 in propylen carbonate ; propylen carbonate ; Did you mean propylene carbonate?
          1 M NaPF6 in Zzzzz ; Zzzzz ; Give its structure as SMILES in quotes
          1 M NaPF6 in "C?C" ; "C?C" ; "C?C" is not a structure: no atom at character 1
          1 M NaPF6 in "diglyme" ; "diglyme" ; It is a name: leave out the quotes.
          """)
  void unknownNames(String text, String marked, String message) {
    check(text, marked, message);
  }

  private static void check(String text, String marked, String message) {
    RecipeException error = refused(text);
    assertEquals(marked, error.span().of(text), error.getMessage());
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t\n", "\uFEFF", "."})
  void anEmptyTextAsksForARecipe(String text) {
    RecipeException error = refused(text);
    assertTrue(error.getMessage().contains("1 M NaPF6 in G2"), error.getMessage());
    assertEquals(new Span(0, text.length()), error.span());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 M NaPF6\u0000 in G2",
        "\u0089PNG\r\n\u001A\n",
        "1 M NaPF6 in \uFFFD",
        "1 M \uD800 in G2",
        "\u0007"
      })
  void charactersThatAreNoTextAreNamed(String text) {
    RecipeException error = refused(text);
    assertTrue(error.getMessage().contains("is not text"), error.getMessage());
    assertEquals(1, error.span().end() - error.span().start());
  }

  @Test
  void aTextThatIsTooLongIsRefusedAtOnce() {
    String megabyte = "1 M NaPF6 in G2 + ".repeat(60_000);
    RecipeException error =
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> refused(megabyte));
    assertEquals(
        "The text has 1080000 characters; a recipe has 2000 at the most.", error.getMessage());
    assertTrue(error.pointingAt(megabyte).length() < 1000);
  }

  @Test
  void suggestionsCanTakeThePlaceOfWhatIsMarked() throws RecipeException {
    for (String text :
        List.of(
            "1 M NaPF4 in G2",
            "1 X NaPF6 in G2",
            "NaPF6 in diglyme",
            "1 M NaPF6 G2",
            "1 NaPF6 in G2",
            "1 M NaPF6 in G2 with FEC",
            "1 M NaPF6 in DME + C60(CF3)6",
            "1 M NaPF6 in \"diglyme\"",
            "1 M NaPF6 in",
            "5 wt NaPF6 in G2")) {
      RecipeException error = refused(text);
      String better =
          text.substring(0, error.span().start())
              + error.suggestions().getFirst()
              + text.substring(error.span().end());
      RecipeExamples.key(better);
    }
  }

  @Test
  void theMarkStandsUnderTheWrongPiece() {
    String text = "1 M NaPF4 in G2";
    List<String> lines = refused(text).pointingAt(text).lines().toList();
    assertEquals("  1 M NaPF4 in G2", lines.get(1));
    assertEquals("      ^^^^^", lines.get(2));
  }

  @Test
  void ofALongTextOnlyTheSurroundingsAreShown() {
    String text = "1 M NaPF6 in G2 + " + "1 wt% FEC + ".repeat(40) + "3 X VC";
    List<String> lines = refused(text).pointingAt(text).lines().toList();
    assertTrue(lines.get(1).length() < 140);
    int mark = lines.get(2).indexOf('^');
    assertEquals('X', lines.get(1).charAt(mark));
  }
}
