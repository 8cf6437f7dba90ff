// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words are looked for in the pages of the guide. */
class HelpBookTest {
  private static final Map<String, String> PAGES =
      Map.of(
          "contents.txt", "weighing | Weighing out\nredox | Redox limits\nempty | Nothing yet\n",
          "weighing.md", "# Weighing out\n\nThe balance and the batch. Redox has a page. Redox!\n",
          "redox.md", "# Redox limits\n\nOxidation and reduction.\n");

  private final HelpBook book =
      new HelpBook(name ->
          PAGES.containsKey(name)
              ? new ByteArrayInputStream(PAGES.get(name).getBytes(StandardCharsets.UTF_8))
              : null);

  @Test
  void thePageOfASubjectIsBeforeOnesThatNameIt() throws IOException {
    assertEquals("redox", book.find("redox"));
    assertEquals("redox", book.find(" REDOX limits "));
  }

  @Test
  void aWordOfOnePageIsFoundThere() throws IOException {
    assertEquals("weighing", book.find("balance"));
  }

  @Test
  void whatIsNotThereLeadsToTheContents() throws IOException {
    assertEquals(HelpBook.CONTENTS, book.find("lithium"));
    assertEquals(HelpBook.CONTENTS, book.find("  "));
  }
}
