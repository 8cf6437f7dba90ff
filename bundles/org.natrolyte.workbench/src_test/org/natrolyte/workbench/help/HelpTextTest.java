// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The guide: its small markup, and that every page and link of it is there. */
class HelpTextTest {
  @Test
  void headingsListsAndParagraphsBecomeLines() {
    HelpText page = HelpText.read("# Title\n\nOne\ntwo.\n\n## Part\n- a\n- b\n  c\n1. first\n");

    assertEquals("Title\nOne two.\nPart\n•\ta\n•\tb c\n1.\tfirst", page.text());
    assertEquals(
        List.of(
            HelpText.Kind.TITLE,
            HelpText.Kind.PARAGRAPH,
            HelpText.Kind.SECTION,
            HelpText.Kind.ITEM,
            HelpText.Kind.ITEM,
            HelpText.Kind.ITEM),
        page.lines().stream().map(HelpText.Line::kind).toList());
  }

  @Test
  void boldCodeAndLinksBecomeSpans() {
    HelpText page = HelpText.read("Type **now** `1 M` or [go](page:start).");

    assertEquals("Type now 1 M or go.", page.text());
    assertEquals("page:start", page.linkAt(page.text().indexOf("go")));
    assertEquals("", page.linkAt(0));
    assertEquals(3, page.spans().size());
  }

  @Test
  void namesOfMenusAreSetApartAndTheirStarsAreNotShown() {
    HelpText page = HelpText.read("Use *File > Export*, or **Ctrl+P**; 2 * 3 * 4.");
    assertEquals("Use File > Export, or Ctrl+P; 2 * 3 * 4.", page.text());
    assertEquals(
        List.of(HelpText.Look.NAME, HelpText.Look.BOLD),
        page.spans().stream().map(HelpText.Span::look).toList());
  }

  @Test
  void everyPageOfTheContentsIsThereAndEveryLinkLeadsSomewhere() throws IOException {
    Path folder = Path.of("help");
    HelpBook book =
        new HelpBook(name -> {
          Path file = folder.resolve(name);
          return Files.exists(file) ? Files.newInputStream(file) : null;
        });
    Set<String> ids = book.titles().keySet();
    assertTrue(ids.size() > 10);
    String plugin = Files.readString(Path.of("plugin.xml"));
    Set<String> wrong = new TreeSet<>();
    for (String id : ids) {
      HelpText page = book.page(id);
      assertFalse(page.text().startsWith("Guide"), id + " has no page");
      for (HelpText.Span span : page.spans()) {
        String target = span.target().substring(span.target().indexOf(':') + 1);
        boolean found = ids.contains(target) || plugin.contains("\"" + target + "\"");
        if (span.look() == HelpText.Look.LINK && !found) {
          wrong.add(id + ": " + span.target());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyContextLeadsToAPage() throws IOException {
    String contexts = Files.readString(Path.of("contexts.xml"));
    List<String> pages =
        java.util.regex.Pattern.compile("href=\"([^\"]+)\"")
            .matcher(contexts)
            .results()
            .map(m -> m.group(1))
            .toList();

    assertTrue(pages.size() > 5);
    pages.forEach(p -> assertTrue(Files.exists(Path.of(p)), p));
  }
}
