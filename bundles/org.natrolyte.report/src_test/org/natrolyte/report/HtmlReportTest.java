// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.study.Conditions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
  private static final String EVIL = "<script>alert('x')</script>&\"\u0007\uD800<!--";

  @Test
  void thePageIsTheOneThatWasLookedAt() throws Exception {
    Golden.assertSame("report.html", html("Glyme screening", Samples.all()));
  }

  @Test
  void everyCellHasItsHeadings() throws Exception {
    Document page = parsed(html("", Samples.all()));
    NodeList rows = page.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Element row = (Element) rows.item(i);
      Element first = (Element) row.getElementsByTagName("th").item(0);
      assertFalse(first.getAttribute("scope").isEmpty(), row.getTextContent());
      if (first.getAttribute("scope").equals("row")) {
        assertEquals(1 + 4, row.getElementsByTagName("td").getLength(), row.getTextContent());
        assertFalse(first.getAttribute("title").isEmpty());
      }
    }
    assertEquals(1, page.getElementsByTagName("caption").getLength());
    assertEquals("en", page.getDocumentElement().getAttribute("lang"));
  }

  @Test
  void everyNoteIsThereAndIsPointedTo() throws Exception {
    Document page = parsed(html("", Samples.all()));
    Set<String> targets = new HashSet<>();
    for (Element link : elements(page, "a")) {
      targets.add(link.getAttribute("href").substring(1));
    }
    Set<String> notes = new HashSet<>();
    for (Element note : elements(page, "li")) {
      notes.add(note.getAttribute("id"));
    }
    assertEquals(notes, targets);
    assertTrue(notes.size() > 5);
  }

  @Test
  void whatAUserTypesIsNeverMarkup() throws Exception {
    ReportColumn evil =
        Samples.column(
            EVIL,
            EVIL,
            List.of(EVIL),
            Conditions.ROOM,
            List.of(Samples.classOf(EVIL), Samples.fraction(EVIL, 0.5).withCaveat(EVIL)),
            List.of());
    ReportColumn wrong = ReportColumn.of(EVIL, EVIL, new RecipeProblem(EVIL, 2, 99, List.of(EVIL)));
    Document page = parsed(html(EVIL, List.of(evil, wrong)));
    assertEquals(0, page.getElementsByTagName("script").getLength());
    assertTrue(
        page.getElementsByTagName("h1").item(0).getTextContent().startsWith("<script>alert('x')"));
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws Exception {
    String page = html("", Samples.all());
    assertFalse(page.contains("http:") || page.contains("https:") || page.contains("src="), page);
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void anUntitledReportAndNoRecipesAreFine() throws Exception {
    assertEquals(
        "Electrolytes compared",
        parsed(html(" ", List.of())).getElementsByTagName("title").item(0).getTextContent());
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The page is written so that it is XML, too, which lets the test see every missing end tag. */
  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static String html(String title, List<ReportColumn> columns) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.write(title, columns, Samples.STAMP, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
