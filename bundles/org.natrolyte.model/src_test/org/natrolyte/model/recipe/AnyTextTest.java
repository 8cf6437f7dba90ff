// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.natrolyte.model.formulation.FormulationPrinter;
import org.natrolyte.model.formulation.FormulationReader;

/** Whatever is typed, pasted or fed in: a recipe, or a reason with a place; never anything else. */
class AnyTextTest {
  private static final FormulationReader READER = new FormulationReader(RecipeExamples.LIBRARY);

  private static final List<String> VALID =
      List.of(
          "1 M NaPF6 in G2",
          "0.4 M NaPF6 in G2/DOL (1:1 v/v)",
          "0.8 M NaOTf + 0.2 M NaBF4 in diglyme [bi-salt]",
          "1 M NaPF6 in EC:DEC (1:1 vol%) + 5 wt% FEC + 50 mM SnCl2",
          "NaFSI:DME:BTFE 1:1.2:2 (molar)",
          "LiFSI-1.2DME-3TTE",
          "10 mol% NaFSI in [C3mpyr][FSI]",
          "1 mol·kg⁻¹ NaTFSI in bis(2,2,2-trifluoroethyl) ether/1,2-dimethoxyethane (1:2, w/w)",
          "NaPF6 (1.0 mol L−1) dissolved in a 1:1 (v/v) mixture of EC and DEC with 5% FEC",
          "1 mol/L(solvent) NaPF6 in “COCCOC”",
          "1 M NaPF6 in EC0.45:PC0.45:DMC0.1",
          "1 M NaPF6 in 30 vol% EC / 70 vol% DEC");

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "1",
          "0.5",
          "1,5",
          "M",
          "m",
          "mM",
          "wt%",
          "%",
          "vol%",
          "NaPF6",
          "NaFSI",
          "G2",
          "DME",
          "EC",
          "[C3mpyr][FSI]",
          "\"COC\"",
          "\"",
          "(",
          ")",
          "[",
          "]",
          "/",
          ":",
          "+",
          "-",
          "·",
          "=",
          ",",
          "in",
          "with",
          "and",
          "v/v",
          "by mole",
          "1:1",
          "1:2:1",
          "(1:1)",
          "2-MeTHF",
          "×10",
          "e9",
          "mol",
          "L-1",
          "kg",
          "solvent",
          "of",
          "a",
          "ratio",
          "or",
          ".",
          "x",
          "±",
          "\n",
          "'");

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(l -> String.join("", l));
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 120);
    Arbitrary<String> put = Arbitraries.of(PIECES);
    return Combinators.combine(Arbitraries.of(VALID), place, place, put).as(AnyTextTest::damage);
  }

  private static String damage(String text, int from, int length, String put) {
    int start = from % (text.length() + 1);
    int end = Math.min(text.length(), start + length % 6);
    return text.substring(0, start) + put + text.substring(end);
  }

  @Property(tries = 3000)
  void anyCharacters(@ForAll @StringLength(max = 300) String text) {
    check(text);
  }

  @Property(tries = 5000)
  void anyOrderOfPieces(@ForAll("pieces") String text) {
    check(text);
  }

  @Property(tries = 5000)
  void damagedRecipes(@ForAll("damaged") String text) {
    check(text);
  }

  /** Reads a text; what is accepted must survive printing, what is refused must have a place. */
  private static void check(String text) {
    try {
      var formulation = READER.read(text);
      String printed = FormulationPrinter.print(formulation);
      try {
        assertEquals(formulation.key(), READER.read(printed).key(), text);
      } catch (RecipeException e) {
        throw new AssertionError(text + " was printed as " + e.pointingAt(printed), e);
      }
    } catch (RecipeException e) {
      assertFalse(e.getMessage().isBlank());
      assertTrue(e.span().end() <= text.length(), text);
      assertFalse(e.pointingAt(text).isBlank());
    }
  }

  @Example
  void theLongestTextsAreReadToTheirEnd() {
    List<String> units =
        List.of(
            "a-",
            "a,",
            "a ",
            "a·",
            "(",
            "()",
            "[",
            "1:",
            "1/",
            "1-",
            "1 M X + ",
            "EC/",
            "EC-",
            "-",
            "\"",
            "1",
            "9.",
            "bis(2,2,2-",
            "N,",
            "G2 (",
            "((1:1)",
            "a (1:1) ",
            "in ",
            "and a ",
            "2-MeTHF-",
            "1.2DME-",
            "[a]",
            "(a)",
            "× 10",
            "1 mol ",
            "v/v",
            "%",
            "EC (1 vol%)/");
    for (String unit : units) {
      for (String start : List.of("", "1 M NaPF6 in ", "1 M ", "1 M NaPF6 in EC (")) {
        String text = start + unit.repeat(2000 / unit.length());
        String longest = text.substring(0, Math.min(2000, text.length()));
        // where a rule backtracks without end, it takes hours; a busy machine takes seconds
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> check(longest), unit);
      }
    }
  }
}
