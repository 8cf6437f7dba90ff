// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TextWidthTest {
  @Example
  void wordsStayWholeWhereTheyFit() {
    assertEquals(
        List.of("2.1 M NaFSI in", "DME/BTFE (1:2", "by mole)"),
        TextWidth.wrap("2.1 M NaFSI in DME/BTFE (1:2 by mole)", 14));
  }

  @Example
  void aWordThatIsTooLongGoesOnInTheNextLine() {
    assertEquals(List.of("a", "abcdefgh", "ij b"), TextWidth.wrap("a abcdefghij b", 8));
  }

  @Example
  void aLongWordIsPartedAtItsJointsWhereThereAreAny() {
    assertEquals(List.of("(0.04929–", "0.04960)"), TextWidth.wrap("(0.04929–0.04960)", 12));
    assertEquals(List.of("DME/BTFE/", "TTE"), TextWidth.wrap("DME/BTFE/TTE", 10));
  }

  @Example
  void charactersAreMeasuredAsATerminalDrawsThem() {
    assertEquals(5, TextWidth.of("NaPF₆"));
    assertEquals(4, TextWidth.of("电池"));
    assertEquals(2, TextWidth.of("🧪"));
    assertEquals(1, TextWidth.of("e\u0301"));
  }

  @Property
  void wrappingLosesNothing(
      @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    List<String> lines = TextWidth.wrap(text, width);
    assertEquals(
        TextWidth.harmless(text).replace(" ", ""), String.join("", lines).replace(" ", ""));
    lines.forEach(l -> assertTrue(TextWidth.of(l) <= width, l));
  }
}
