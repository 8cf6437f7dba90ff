// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.StackedBars;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every kind of figure draws as well-formed SVG whose texts stay apart and inside. */
class FigureSvgTest {
  private static final FigureStamp STAMP =
      new FigureStamp("1 M NaPF6 in EC/DEC <1:1> & FEC", "conductivity 1", "Natrolyte 0.1.0");

  static List<Figure> figures() {
    return SampleFigures.all();
  }

  static Document parsed(DrawnFigure drawn) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(drawn.svg().getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void itIsWellFormedAndCarriesItsStamp(Figure figure) throws Exception {
    Document svg = parsed(FigureSvg.draw(figure, FigureStyle.PRINT, STAMP));

    Element stamp = (Element) svg.getElementsByTagName("natrolyte:figure").item(0);
    assertEquals(STAMP.recipe(), stamp.getAttribute("recipe"));
    assertEquals(STAMP.method(), stamp.getAttribute("method"));
    assertEquals(STAMP.program(), stamp.getAttribute("program"));
    assertEquals(figure.title(), svg.getElementsByTagName("title").item(0).getTextContent());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void itIsTheSameEachTime(Figure figure) {
    assertEquals(
        FigureSvg.draw(figure, FigureStyle.PRINT, STAMP),
        FigureSvg.draw(figure, FigureStyle.PRINT, STAMP));
  }

  @Test
  void eachPartOfAStackShowsWhereItMayEnd() throws Exception {
    assertEquals(3 * 2, lines(stack(0.6, 0.8)) - lines(stack(0.7, 0.7)));
  }

  private static Figure stack(double low, double high) {
    return new StackedBars(
        "film",
        "Film",
        new Axis("Share", "", false),
        List.of(
            new StackedBars.Stack(
                "volume",
                List.of(
                    new StackedBars.Part("NaF", 0.7, low, high),
                    new StackedBars.Part("Na2O", 0.3, low - 0.4, high - 0.4)))));
  }

  private static int lines(Figure figure) throws Exception {
    return parsed(FigureSvg.draw(figure, FigureStyle.PRINT, STAMP))
        .getElementsByTagName("line")
        .getLength();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noTextRunsIntoAnotherOrOutOfThePicture(Figure figure) throws Exception {
    for (int width : new int[] {320, 480, 720, 1200}) {
      FigureStyle style = new FigureStyle(width, 440, FigureTheme.DARK);
      DrawnFigure drawn = FigureSvg.draw(figure, style, STAMP);
      List<Rectangle2D> boxes = boxes(parsed(drawn));
      for (int i = 0; i < boxes.size(); i++) {
        Rectangle2D box = boxes.get(i);
        assertTrue(
            box.getMinX() >= -1 && box.getMaxX() <= width + 1 && box.getMaxY() <= drawn.height(),
            "outside at width " + width + ": " + box);
        for (int j = 0; j < i; j++) {
          assertFalse(
              box.intersects(boxes.get(j)),
              "at width " + width + ": " + box + " and " + boxes.get(j));
        }
      }
    }
  }

  /** 26 names of two words need about 84 pixels each: no width that a window has cuts them. */
  @Test
  void everyNameOfManySpeciesCanBeRead() throws Exception {
    for (int width : new int[] {480, 720, 1200}) {
      FigureStyle style = new FigureStyle(width, 440, FigureTheme.LIGHT);
      NodeList texts =
          parsed(FigureSvg.draw(SampleFigures.manyLevels(), style, STAMP))
              .getElementsByTagName("text");
      List<String> all = new ArrayList<>();
      for (int i = 0; i < texts.getLength(); i++) {
        all.add(texts.item(i).getTextContent());
      }
      String text = String.join(" ", all);
      assertFalse(text.contains("…"), text);
      for (int i = 0; i < 26; i++) {
        assertTrue(text.contains((i % 2 == 0 ? "(anion) " : "Na+·DMSO ") + i), text);
      }
    }
  }

  /** Where the title stands beside the picture it is not drawn again, but stays in the file. */
  @ParameterizedTest
  @MethodSource("figures")
  void withoutTitleNothingRunsOut(Figure figure) throws Exception {
    DrawnFigure bare = FigureSvg.draw(figure, FigureStyle.PRINT.untitled(), STAMP);
    NodeList texts = parsed(bare).getElementsByTagName("text");
    for (int i = 0; i < texts.getLength() && !figure.title().isEmpty(); i++) {
      assertFalse(figure.title().equals(texts.item(i).getTextContent()), figure.title());
    }
    assertEquals(
        figure.title(), parsed(bare).getElementsByTagName("title").item(0).getTextContent());
    for (Rectangle2D box : boxes(parsed(bare))) {
      assertTrue(box.getMinY() >= -1 && box.getMaxY() <= bare.height(), "outside: " + box);
    }
  }

  /** Where the texts of a picture stand. */
  static List<Rectangle2D> boxes(Document svg) {
    List<Rectangle2D> boxes = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double size = Double.parseDouble(text.getAttribute("font-size"));
      // as narrow as common sans-serif fonts are: what is measured here is an overlap for sure
      double width = 0.9 * TextSize.width(text.getTextContent(), size);
      double x = Double.parseDouble(text.getAttribute("x"));
      double y = Double.parseDouble(text.getAttribute("y"));
      double left =
          switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
          };
      boxes.add(new Rectangle2D.Double(left, y - 0.72 * size, width, 0.72 * size));
    }
    return boxes;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void itsPixelsAreNotEmpty(Figure figure) throws IOException {
    BufferedImage image = FigurePng.image(FigureSvg.draw(figure, FigureStyle.PRINT, STAMP), 1);

    int paper = image.getRGB(1, 1);
    int inked = 0;
    for (int x = 0; x < image.getWidth(); x += 2) {
      for (int y = 0; y < image.getHeight(); y += 2) {
        inked += image.getRGB(x, y) == paper ? 0 : 1;
      }
    }
    assertTrue(inked > 200, inked + " pixels differ from the paper");
  }

  @Test
  void thePictureSaysWhatMadeIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigurePng.write(
        FigureSvg.draw(SampleFigures.series(), FigureStyle.PRINT, STAMP), 1, STAMP, out);

    String bytes = out.toString(StandardCharsets.UTF_8);
    assertTrue(bytes.contains("1 M NaPF6 in EC/DEC") && bytes.contains("Natrolyte 0.1.0"));
  }

  @Test
  void thePointerFindsTheBarUnderIt() {
    Figure.Bars bars =
        new Figure.Bars(
            "b",
            "Molarity",
            new Axis("Molarity", "mol/L", false),
            List.of(new Figure.Bar("A", 1, 0.9, 1.1), new Figure.Bar("B", 2, 1.8, 2.2)));
    DrawnFigure drawn = FigureSvg.draw(bars, FigureStyle.PRINT, STAMP);

    HitRegion region = drawn.regions().getLast();
    String hint =
        drawn
            .at(region.x() + region.width() / 2, region.y() + region.height() / 2)
            .orElseThrow()
            .hint();
    assertEquals("B: 2.0 (1.8–2.2) mol/L", hint);
    assertTrue(drawn.at(-5, -5).isEmpty());
  }

  @Test
  void aCurveBreaksWhereAValueIsNotKnown() {
    Figure.Curve curve =
        new Figure.Curve("k", new double[] {0, 1, 2, 3, 4}, new double[] {1, 2, Double.NaN, 2, 1});
    Figure.Series series =
        new Figure.Series(
            "s", "t", new Axis("c", "", false), new Axis("k", "", false), List.of(curve));

    String svg = FigureSvg.draw(series, FigureStyle.PRINT, STAMP).svg();
    assertFalse(svg.contains("NaN"));
    assertTrue(svg.matches("(?s).*d=\"M[^M\"]*M[^M\"]*\".*"), "two pieces");
  }

  @Test
  void theNumbersOfAFigureAreListedExactly() throws IOException {
    StringBuilder out = new StringBuilder();
    Figure.Bars bars =
        new Figure.Bars(
            "b",
            "t",
            new Axis("Molarity", "mol/L", false),
            List.of(
                new Figure.Bar("1 M NaPF6 in \"G2\", dry", 0.1 + 0.2, 0, 1),
                new Figure.Bar("x", Double.NaN, 0, 0)));
    FigureCsv.write(bars, out);

    assertEquals(
        """
        label,Molarity (mol/L),low,high\r
        "1 M NaPF6 in ""G2"", dry",0.30000000000000004,0.0,1.0\r
        x,,0.0,0.0\r
        """,
        out.toString());
  }
}
