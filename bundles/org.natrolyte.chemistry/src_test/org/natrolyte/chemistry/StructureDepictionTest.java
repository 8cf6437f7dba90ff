// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.StructureException;
import org.w3c.dom.Element;

class StructureDepictionTest {
  private final StructureDepiction depiction = new StructureDepiction();

  @ParameterizedTest
  @ValueSource(
      strings = {"COCCOCCOC", "[Na+].F[P-](F)(F)(F)(F)F", "[Na+]", "O=S1(=O)CCCO1", "Cl[Sn]Cl"})
  void drawsWellFormedSvgOfTheAskedSize(String smiles) throws Exception {
    Element svg = parse(depiction.svg(smiles, 240, 160, Theme.LIGHT));

    assertEquals("svg", svg.getLocalName());
    assertEquals(240, Double.parseDouble(svg.getAttribute("width").replaceAll("[^0-9.]", "")), 1);
    assertEquals(160, Double.parseDouble(svg.getAttribute("height").replaceAll("[^0-9.]", "")), 1);
    assertTrue(svg.getElementsByTagNameNS("*", "path").getLength() > 0);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsPngOnTheGroundOfTheTheme(Theme theme) throws Exception {
    BufferedImage image = png("COCCOCCOC", theme);

    assertEquals(240, image.getWidth());
    assertEquals(160, image.getHeight());
    Color corner = new Color(image.getRGB(1, 1), true);
    assertEquals(theme.isTransparent() ? 0 : 255, corner.getAlpha());
    if (!theme.isTransparent()) {
      assertEquals(theme == Theme.DARK, brightness(corner) < 0.5f);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drawsInkThatStandsOutFromItsGround(Theme theme) throws Exception {
    BufferedImage image = png("COCCOCCOC", theme);
    boolean dark = theme == Theme.DARK || theme == Theme.TRANSPARENT_ON_DARK;
    float strongest = dark ? 0 : 1;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        Color pixel = new Color(image.getRGB(x, y), true);
        if (pixel.getAlpha() == 255) {
          float ink = brightness(pixel);
          strongest = dark ? Math.max(strongest, ink) : Math.min(strongest, ink);
        }
      }
    }
    assertTrue(dark ? strongest > 0.8 : strongest < 0.3, theme + ": " + strongest);
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    assertThrows(StructureException.class, () -> depiction.svg("CC(", 240, 160, Theme.LIGHT));
    assertThrows(IllegalArgumentException.class, () -> depiction.svg("CCO", 0, 160, Theme.LIGHT));
    assertThrows(
        IllegalArgumentException.class, () -> depiction.png("CCO", 240, 99_999, Theme.LIGHT));
  }

  private BufferedImage png(String smiles, Theme theme) throws Exception {
    byte[] bytes = depiction.png(smiles, 240, 160, theme);
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static float brightness(Color color) {
    return Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null)[2];
  }

  private static Element parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }
}
