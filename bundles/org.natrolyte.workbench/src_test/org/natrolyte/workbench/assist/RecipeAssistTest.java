// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.workbench.TestLibrary;

/** What is proposed while a recipe is written from left to right; | is the caret. */
class RecipeAssistTest {
  private final RecipeAssist assist = new RecipeAssist(new TestLibrary());

  @Test
  void aSaltComesFirst() {
    assertEquals(List.of("NaPF6", "NaFSI"), texts("1 M Na|"));
    assertEquals("NaPF6", texts("1 M NaPF4|").getFirst());
    assertEquals("NaFSI", texts("1 M sodium bis|").getFirst());
  }

  @Test
  void inTheLiquidSolventsComeFirst() {
    assertEquals("G2", texts("1 M NaPF6 in digl|").getFirst());
    assertEquals("G1", texts("1 M NaPF6 in G2/DM|").getFirst());
    List<String> carbonates = texts("1 M NaPF6 in carbonate|");
    assertTrue(carbonates.indexOf("EC") < carbonates.indexOf("FEC"), carbonates.toString());
    assertEquals("FEC", texts("1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% fluoro|").getFirst());
  }

  @Test
  void aNameOfSeveralWordsIsReplacedAsAWhole() {
    assertEquals("1 M NaPF6 in EC", taken("1 M NaPF6 in ethylene carb|"));
    assertEquals("1 M NaPF6 in G2/DOL", taken("1 M NaPF6 in G2/1,3-di|"));
  }

  @Test
  void aFullNameIsNotDisturbed() {
    assertEquals(List.of(), texts("1 M NaPF6 in G2|"));
    assertEquals(List.of(), texts("1 M \"COCC|"));
  }

  @Test
  void unitsFollowANumber() {
    assertTrue(texts("1 |").contains("M "));
    assertEquals("1 M NaPF6 in EC + 5 wt% ", taken("1 M NaPF6 in EC + 5 |"));
    assertEquals("1 M NaPF6 in EC + 5 wt% ", taken("1 M NaPF6 in EC + 5 w|"));
    assertEquals(List.of(), texts("1 mM|"));
  }

  @Test
  void aGroupHasOneRatio() {
    for (String done : List.of("(1:1 w/w)", "(1:1 v/v)", "(1:1:1 by mole)", "(3:7)")) {
      assertEquals(List.of("+ 2 wt% "), texts("1 mol/kg NaTFSI in EC/PC " + done + "|"), done);
      assertEquals(List.of("+ 2 wt% "), texts("1 mol/kg NaTFSI in EC/PC " + done + " |"), done);
    }
    assertTrue(texts("1 M NaPF6 in EC/PC |").getFirst().startsWith("(1:1"));
  }

  @Test
  void aNumberIsNoStartOfAName() {
    assertEquals(List.of(), texts("1 M NaPF6 in EC/DEC 1:1|"));
    assertEquals(List.of(), texts("1 M NaPF6 in EC/DEC 3:7|"));
    assertEquals(List.of(), texts("1 M NaPF6 in EC/DEC/G2 1:1:1|"));
  }

  @Test
  void aTemperatureIsNoAmount() {
    assertEquals(List.of(), texts("1 M NaPF6 in G2, 25 |"));
    assertEquals(List.of(), texts("1 M NaPF6 in G2, -20 |"));
    assertTrue(texts("0.5 M NaPF6, 0.1 |").contains("M "));
  }

  @Test
  void aRatioHasANumberForEachName() {
    assertEquals("1 M NaPF6 in EC/DEC (1:1 v/v)", taken("1 M NaPF6 in EC/DEC (|"));
    assertEquals("1 M NaPF6 in EC/DEC/G2 (1:2:1 v/v/v)", taken("1 M NaPF6 in EC/DEC/G2 (1:2|"));
    assertEquals("1 M NaPF6 in EC/DEC (1:1 v/v)", taken("1 M NaPF6 in EC/DEC (|)"));
    assertEquals(
        List.of("(3:7 v/v)", "(3:7 by mole)", "(3:7 by weight)"),
        texts("1 M NaPF6 in EC/DEC (3:7 |"));
  }

  @Test
  void afterANameComesWhatJoins() {
    assertEquals("in ", texts("1 M NaPF6 |").getFirst());
    assertEquals("(1:1 v/v)", texts("1 M NaPF6 in EC/DEC |").getFirst());
    assertTrue(texts("1 M NaPF6 in EC/DEC (1:1 v/v) |").contains("+ 2 wt% "));
  }

  @Test
  void aRecipeCanBeWrittenFromProposalsAlone() throws Exception {
    String text = "1 ";
    text = take(text, "M ");
    text = take(text + "NaP", "NaPF6") + " ";
    text = take(text, "in ");
    text = take(text + "ethyl", "EC") + "/";
    text = take(text + "DE", "DEC") + " ";
    text = take(text, "(1:1 v/v)") + " ";
    text = take(text, "+ 2 wt% ");
    text = take(text + "fluor", "FEC");
    assertEquals("1 M NaPF6 in EC/DEC (1:1 v/v) + 2 wt% FEC", text);
    assertEquals(4, new FormulationReader(new TestLibrary()).read(text).components().size());
  }

  @Property(tries = 500)
  void noTextIsTooStrange(
      @ForAll
          @Chars({' ', '(', ')', '/', ':', '+', '"', '1', '%', '.', 'é', '\u2082'})
          @CharRange(from = 'A', to = 'z')
          String text,
      @ForAll @IntRange(max = 40) int caret) {
    int at = Math.min(caret, text.length());
    for (Proposal proposal : assist.at(text, at)) {
      assertTrue(proposal.start() <= proposal.end() && proposal.end() <= text.length());
      assertTrue(proposal.applyTo(text).contains(proposal.text()));
    }
  }

  private String take(String text, String choice) {
    return assist.at(text, text.length()).stream()
        .filter(p -> p.text().equals(choice))
        .findFirst()
        .orElseThrow(() -> new AssertionError(choice + " is not proposed after " + text))
        .applyTo(text);
  }

  private List<String> texts(String marked) {
    return at(marked).stream().map(Proposal::text).toList();
  }

  private String taken(String marked) {
    String text = marked.replace("|", "");
    return at(marked).stream().findFirst().map(p -> p.applyTo(text)).orElse("");
  }

  private List<Proposal> at(String marked) {
    return assist.at(marked.replace("|", ""), marked.indexOf('|'));
  }
}
