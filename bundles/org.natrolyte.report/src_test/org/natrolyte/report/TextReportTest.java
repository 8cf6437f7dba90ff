// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.Conditions;

class TextReportTest {
  private static final TextReport WIDE = new TextReport(TextStyle.PLAIN);

  @Test
  void recipesStandSideBySide() throws Exception {
    Golden.assertSame("compare.txt", WIDE.compare(Samples.all()));
  }

  @Test
  void onANarrowAsciiTerminalTheyStandInBlocks() throws Exception {
    TextReport narrow = new TextReport(new TextStyle(60, false, false));
    Golden.assertSame("compare-narrow.txt", narrow.compare(Samples.all()));
  }

  @Test
  void oneRecipeIsShownWithItsMethods() throws Exception {
    String all = Samples.all().stream().map(WIDE::show).collect(Collectors.joining("\n"));
    Golden.assertSame("show.txt", all);
  }

  @Test
  void whatNobodyKnowsIsToldInOneLine() {
    String text = WIDE.compare(List.of(Samples.dilute(), Samples.concentrated()));
    assertTrue(
        text.contains("\nAnode-free cells. Not known for any recipe [8]: Cycles to 80 %\n"), text);
    assertTrue(text.contains("\n[8]  Unknown: no Coulombic efficiency given\n"), text);
  }

  @Property(tries = 100)
  void noLineIsLongerThanTheTerminal(
      @ForAll @IntRange(min = 50, max = 160) int width,
      @ForAll @IntRange(min = 1, max = 9) int recipes,
      @ForAll boolean unicode) {
    List<ReportColumn> many =
        IntStream.range(0, recipes).mapToObj(i -> Samples.all().get(i % 4)).toList();
    TextReport report = new TextReport(new TextStyle(width, unicode, false));
    String text = report.compare(many) + report.show(many.getLast());
    text.lines().forEach(l -> assertTrue(TextWidth.of(l) <= width, () -> width + ": " + l));
    assertTrue(unicode || text.chars().allMatch(c -> c < 128), text);
  }

  @Test
  void aLongNameIsWrappedAndNeverCut() {
    String name = "tris(2,2,2-trifluoroethyl)orthoformate-1,1,2,2-tetrafluoroethyl-".repeat(3);
    ReportColumn column =
        Samples.column(
            name,
            "1 M NaPF6 in G2",
            List.of(),
            Conditions.ROOM,
            List.of(Samples.fraction(name, 0.5)),
            List.of());
    List<ReportColumn> four = List.of(column, column, column, column);
    String text = WIDE.compare(four);
    assertTrue(lettersOfColumn(text).contains(name), text);
  }

  /** The head of the first column, its lines put together again. */
  private static String lettersOfColumn(String text) {
    String first = text.lines().findFirst().orElseThrow();
    int start = first.indexOf("tris");
    int end = first.indexOf("tris", start + 1) - TextCanvas.GAP;
    return text.lines()
        .takeWhile(l -> !l.startsWith("─"))
        .map(l -> l.substring(Math.min(start, l.length()), Math.min(end, l.length())).strip())
        .collect(Collectors.joining());
  }

  @Test
  void coloursChangeNothingButColours() {
    TextReport coloured = new TextReport(new TextStyle(100, true, true));
    String text = coloured.compare(Samples.all());
    assertTrue(text.contains("\u001b[31mfailed [9]\u001b[0m"), text);
    assertEquals(WIDE.compare(Samples.all()), text.replaceAll("\u001b\\[[0-9]+m", ""));
    assertFalse(WIDE.compare(Samples.all()).contains("\u001b"));
  }

  @Test
  void aRecipeCannotSteerTheTerminal() {
    ReportColumn evil =
        ReportColumn.of(
            "a\u001b[2J\rb",
            "1 M\tNaPF4\u0007 in G2",
            new RecipeProblem("what is \u001b[31mthat\u001b[0m?", 4, 9, List.of("\u0007")));
    String text = WIDE.compare(List.of(evil)) + WIDE.show(evil);
    assertTrue(text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), text);
    assertTrue(text.contains("\n1 M NaPF4  in G2\n    ^^^^^\n"), text);
  }

  @Test
  void theMarkStandsUnderTheWrongPieceOnAnyTerminal() {
    String recipe = "1 M 六氟磷酸钠 in GX";
    ReportColumn column = ReportColumn.of("", recipe, new RecipeProblem("GX?", 13, 15, List.of()));
    String text = WIDE.show(column);
    assertEquals(recipe + "\n" + " ".repeat(18) + "^^\nGX?\n", text);
  }

  @Test
  void noRecipesAreNoReasonToFail() {
    assertEquals("No recipes.\n", WIDE.compare(List.of()));
  }
}
