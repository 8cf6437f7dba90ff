// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.formulation.RecipeList.Good;
import org.natrolyte.model.formulation.RecipeList.Line;
import org.natrolyte.model.formulation.RecipeList.Wrong;

class RecipeListTest {
  private static final FormulationReader READER = new FormulationReader(new SmallLibrary());

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Line> read(String text) throws IOException {
    return RecipeList.readAll(READER, bytes(text));
  }

  @Test
  void oneRecipeALineWithNamesAndComments() throws IOException {
    List<Line> lines =
        read(
            """
            \uFEFF# ether electrolytes

            1 M NaPF6 in G2
            NG2: 1 M NaPF6 in G2   # the reference
            low\t0.4 M NaPF6 in G2/DOL (1:1 v/v)
              1 M NaPF6 in "CC#N" [nitrile]
            """);
    assertEquals(List.of(3, 4, 5, 6), lines.stream().map(Line::number).toList());
    assertEquals(List.of("", "NG2", "low", "nitrile"), lines.stream().map(Line::name).toList());
    assertEquals("1 M NaPF6 in G2", lines.get(1).text());
    assertTrue(lines.stream().allMatch(l -> l instanceof Good));
  }

  @Test
  void aWrongLineIsToldWithItsPlaceAndTheRestIsRead() throws IOException {
    List<Line> lines = read("1 M NaPF6 in G2\n  mine: 1 M NaPF4 in G2\n1 M NaPF6 in DME\n");
    assertEquals(3, lines.size());
    Wrong wrong = assertInstanceOf(Wrong.class, lines.get(1));
    assertEquals("2:13: NaPF4: unknown. Did you mean NaPF6 or NaBF4?", wrong.message());
    assertEquals("NaPF4", wrong.error().span().of(wrong.text()));
    assertEquals("mine", wrong.name());
    assertInstanceOf(Good.class, lines.get(2));
  }

  @Test
  void aRatioWithBlanksBehindItsColonsIsNoName() throws IOException {
    Line line = read("NaFSI: DME: TTE = 1: 1.2: 2 (molar)").getFirst();
    assertEquals("", line.name());
    assertEquals(3, assertInstanceOf(Good.class, line).formulation().components().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyKindOfLineEnd(String end) throws IOException {
    List<Line> lines = read("1 M NaPF6 in G2" + end + end + "x" + end + "1 M NaPF6 in DME");
    assertEquals(List.of(1, 3, 4), lines.stream().map(Line::number).toList());
  }

  @Test
  void anEmptyListHasNoLines() throws IOException {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("\uFEFF"));
    assertEquals(List.of(), read("\n\n# nothing\n   \n"));
  }

  @Test
  void aLongLineIsOneErrorAndNotTheEnd() throws IOException {
    List<Line> lines = read("ö".repeat(1_000_000) + "\n1 M NaPF6 in G2\n");
    Wrong wrong = assertInstanceOf(Wrong.class, lines.getFirst());
    assertTrue(wrong.message().contains("a recipe has 2000 at the most"), wrong.message());
    assertTrue(wrong.text().length() < 20_000);
    assertInstanceOf(Good.class, lines.get(1));
  }

  @Test
  void binaryDataIsRefused() {
    IOException zero = assertThrows(IOException.class, () -> read("1 M NaPF6 in G2\n\u0000\u0001"));
    assertEquals(
        "Line 2 holds binary data: a list of recipes is plain text in UTF-8.", zero.getMessage());
    byte[] latin1 = "1 M NaPF6 in G2\n5 µM CTAB".getBytes(StandardCharsets.ISO_8859_1);
    IOException other =
        assertThrows(
            IOException.class, () -> RecipeList.readAll(READER, new ByteArrayInputStream(latin1)));
    assertEquals(
        "Line 2 is not UTF-8 text: save the list as plain text in UTF-8.", other.getMessage());
  }

  @Test
  void aListIsReadAsFarAsItIsAskedFor() throws IOException {
    RecipeList list = new RecipeList(READER, new Endless());
    for (int i = 1; i <= 1000; i++) {
      assertEquals(i, list.next().map(Line::number).orElseThrow());
    }
  }

  @Test
  void aListThatIsTooLargeIsRefused() {
    IOException error =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                assertThrows(
                    IOException.class,
                    () -> {
                      RecipeList list = new RecipeList(READER, new EndlessComment());
                      Optional<Line> line = list.next();
                      assertTrue(line.isEmpty());
                    }));
    assertEquals("The list is larger than 10 MB; split it into several.", error.getMessage());
  }

  /** The same recipe for ever. */
  private static final class Endless extends InputStream {
    private static final byte[] LINE = "1 M NaPF6 in G2\n".getBytes(StandardCharsets.UTF_8);
    private int at;

    @Override
    public int read() {
      return LINE[at++ % LINE.length];
    }
  }

  /** Comments for ever. */
  private static final class EndlessComment extends InputStream {
    private int at;

    @Override
    public int read() {
      return at++ % 80 == 79 ? '\n' : '#';
    }
  }
}
