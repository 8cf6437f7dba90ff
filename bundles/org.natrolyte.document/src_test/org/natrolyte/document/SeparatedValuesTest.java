// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/** Tables that spreadsheets and people write. */
class SeparatedValuesTest {
  private static List<List<String>> cells(String text) throws SeparatedValuesException {
    return SeparatedValues.read(text).stream().map(SeparatedValues.Row::cells).toList();
  }

  @Test
  void theCommonestOfThreeSeparatorsPartsTheCells() throws SeparatedValuesException {
    assertEquals(List.of(List.of("a", "b"), List.of("0,5", "x")), cells("a;b\n0,5;x"));
    assertEquals(List.of(List.of("a", "b")), cells("a\tb"));
    assertEquals(
        List.of(List.of("recipe"), List.of("1 M NaPF6 in G2")), cells("recipe\n1 M NaPF6 in G2\n"));
  }

  @Test
  void lineEndsOfEverySystemAndAByteOrderMark() throws SeparatedValuesException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertEquals(
          List.of(List.of("a", "b"), List.of("1", "2")), cells("\uFEFFa,b" + end + "1,2" + end));
    }
  }

  @Test
  void rowsThatHoldNothingAreCountedAndPassedOver() throws SeparatedValuesException {
    List<SeparatedValues.Row> rows = SeparatedValues.read("a,b\n\n,,\n#1,2\n");
    assertEquals(2, rows.size());
    assertEquals(4, rows.get(1).line());
    assertEquals("#1", rows.get(1).cell(0), "without remarks a # is a character");
    assertEquals(List.of("#1,2"), SeparatedValues.remarks("a,b\n#1,2\n", ','));
  }

  @Test
  void whatIsBrokenIsToldWithItsLine() {
    SeparatedValuesException open =
        assertThrows(SeparatedValuesException.class, () -> SeparatedValues.read("a\n\"b\nc\n"));
    assertEquals(2, open.line());
    assertEquals("a quoted cell is opened and not closed", open.getMessage());
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("rows") List<List<String>> rows)
      throws SeparatedValuesException {
    StringBuilder text = new StringBuilder("head,line\n");
    rows.forEach(r -> text.append(SeparatedValues.line(r)).append('\n'));
    List<List<String>> expected = new ArrayList<>(List.of(List.of("head", "line")));
    rows.stream().filter(r -> r.stream().anyMatch(c -> !c.isEmpty())).forEach(expected::add);
    assertEquals(expected, cells(text.toString()));
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell =
        Arbitraries.strings().withChars("ab1,;\"#\n\t é").ofMaxLength(6).map(String::strip);
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(5);
  }

  @Test
  void aTableOfRecipesIsReadByItsTitles() throws SeparatedValuesException {
    RecipeEntry cold =
        new RecipeEntry("A", "1 M NaPF6 in G2", Conditions.ROOM.atCelsius(-20), "x, y");
    List<RecipeEntry> written = List.of(cold, RecipeEntry.of("5.2 M NaFSI in DME"));
    assertEquals(
        written,
        RecipeTable.read(SeparatedValues.read(RecipeTable.write(written))).rows().stream()
            .map(RecipeTable.Row::entry)
            .toList());
    RecipeTable.Row kelvin =
        RecipeTable.read(
                SeparatedValues.read("Electrolyte,Temperature (°C)\n1 M NaPF6 in G2,253.15 K\n"))
            .rows()
            .getFirst();
    assertEquals(-20, kelvin.entry().conditions().temperatureC(), 1e-9);
    RecipeTable.Row comma =
        RecipeTable.read(SeparatedValues.read("recipe;T\n0,5 M NaPF6 in G2;25,5\n"))
            .rows()
            .getFirst();
    assertEquals("", comma.problem());
    assertEquals(25.5, comma.entry().conditions().temperatureC(), 1e-9);
  }

  private static String notTaken(String table) throws SeparatedValuesException {
    return RecipeTable.read(SeparatedValues.read(table)).notTaken();
  }

  @Test
  void columnsThatAreNotTakenAreTold() throws SeparatedValuesException {
    assertEquals("", notTaken("recipe,T\n1 M NaPF6 in G2,0\n"));
    assertEquals(
        "Not taken: the column batch.", notTaken("batch,recipe,empty\nB1,1 M NaPF6 in G2,\n"));
    assertEquals(
        "Not taken: the columns Operator (initials), Formulation, number 4 (without a title).",
        notTaken(
            "Operator (initials),recipe,Formulation\nAK,1 M NaPF6 in G2,1 M NaPF6 in G2,seen\n"));
    assertEquals(
        "Not taken: the columns a, b, c, d, e, f and 2 more.",
        notTaken("recipe,a,b,c,d,e,f,g,h\n1 M NaPF6 in G2,1,1,1,1,1,1,1,1\n"));
    assertEquals(
        "Not taken: the column what somebody wrote in two lin….",
        notTaken("recipe,\"what somebody\nwrote in two lines\"\n1 M NaPF6 in G2,x\n"));
    assertEquals("", notTaken(RecipeTable.write(List.of(RecipeEntry.of("1 M NaPF6 in G2")))));
  }

  @Test
  void rowsWithoutARecipeAreToldWithTheirLines() throws SeparatedValuesException {
    assertEquals(
        "Without a recipe: the line 3.",
        notTaken("name,recipe\nA,1 M NaPF6 in G2\nB,\n,\nC,1 M NaPF6 in G2\n"));
    assertEquals(
        "Not taken: the column salt. Without a recipe: the lines 3, 5.",
        notTaken("salt,recipe\nNaPF6,1 M NaPF6 in G2\nNaFSI,\n,1 M NaPF6 in DME\nNaTFSI\n"));
    assertEquals(
        "Without a recipe: the lines 2, 3, 4, 5, 6, 7 and 1 more.",
        notTaken("name,recipe\nA\nB\nC\nD\nE\nF\nG\n"));
  }
}
