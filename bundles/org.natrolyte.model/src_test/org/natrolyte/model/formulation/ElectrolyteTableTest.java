// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.model.recipe.RecipeException;

/**
 * Ninety electrolytes as reviews print them: each is read, or listed with the reason why it cannot
 * be.
 */
class ElectrolyteTableTest {
  private static final FormulationReader READER = new FormulationReader(new SmallLibrary());

  /**
   * A row of the table.
   *
   * @param recipe what is read; empty if nothing can be
   * @param reason why that differs from what is printed; empty if it does not
   */
  record Row(String id, String printed, String recipe, String reason) {
    boolean isReadAsPrinted() {
      return recipe.equals(printed);
    }
  }

  static List<Row> rows() throws IOException {
    try (InputStream in = ElectrolyteTableTest.class.getResourceAsStream("electrolytes.csv")) {
      List<List<String>> table = csv(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return table.stream()
          .skip(1)
          .map(c -> new Row(c.get(0), c.get(1), c.get(2), c.get(3)))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsReadOrRefusedForItsReason(Row row) throws RecipeException {
    if (!row.recipe().isEmpty()) {
      Formulation formulation = READER.read(row.recipe());
      String printed = FormulationPrinter.print(formulation);
      assertEquals(formulation.key(), READER.read(printed).key(), printed);
    }
    if (row.isReadAsPrinted()) {
      assertEquals("", row.reason());
      return;
    }
    assertNotEquals("", row.reason());
    RecipeException error =
        assertThrows(RecipeException.class, () -> READER.read(row.printed()), row.printed());
    assertTrue(error.span().end() <= row.printed().length());
    boolean saltWithoutAmount = row.reason().startsWith("no amount printed");
    if (saltWithoutAmount && row.printed().indexOf('(') < 0 && !row.reason().contains("type")) {
      assertTrue(error.getMessage().contains("ow much"), error.getMessage());
    }
  }

  @Test
  void ofNinetyRowsThirtySixAreReadAsPrintedAndThreeInPart() throws IOException {
    List<Row> rows = rows();
    assertEquals(90, rows.size());
    assertEquals(90, rows.stream().map(Row::id).distinct().count());
    assertEquals(36, rows.stream().filter(Row::isReadAsPrinted).count());
    assertEquals(
        List.of("EL013", "EL020", "EL069"),
        rows.stream()
            .filter(r -> !r.isReadAsPrinted() && !r.recipe().isEmpty())
            .map(Row::id)
            .toList());
  }

  @Test
  void everyRowOfTheCollectedFactsIsAccountedFor() throws IOException {
    Path facts = collectedFacts();
    assumeTrue(
        facts != null, "shared/facts/electrolytes.csv does not stand beside this source tree");
    List<List<String>> table = csv(Files.readString(facts));
    int id = table.getFirst().indexOf("id");
    int recipe = table.getFirst().indexOf("recipe");
    Map<String, String> collected = new TreeMap<>();
    table.stream().skip(1).forEach(c -> collected.put(c.get(id), c.get(recipe)));
    Map<String, String> ours = new TreeMap<>();
    rows().forEach(r -> ours.put(r.id(), r.printed()));
    assertEquals(collected, ours);
  }

  /** Looks for the collected facts beside the source tree, from the module upwards. */
  private static Path collectedFacts() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path facts = at.resolve("shared").resolve("facts").resolve("electrolytes.csv");
      if (Files.isRegularFile(facts)) {
        return facts;
      }
    }
    return null;
  }

  @Test
  void theTableReaderKnowsQuotes() {
    List<List<String>> table = assertDoesNotThrow(() -> csv("a,\"b \"\"c\"\", d\"\r\n\"\",e\n"));
    assertEquals(List.of(List.of("a", "b \"c\", d"), List.of("", "e")), table);
    assertFalse(table.isEmpty());
  }

  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      row.add(cell.toString());
      rows.add(List.copyOf(row));
    }
    return rows;
  }
}
