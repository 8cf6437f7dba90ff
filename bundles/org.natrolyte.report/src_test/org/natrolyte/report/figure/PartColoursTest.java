// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.StackedBars;

@DisplayName("A material has one colour in all figures of a study")
class PartColoursTest {
  private static final FigureStamp STAMP = new FigureStamp("1 M NaPF6 in G2", "", "Natrolyte");
  private static final Axis SHARE = new Axis("Share", "", false);
  private static final List<String> ORDER = List.of("NaF", "ROCO2Na", "Na2O", "RONa");

  @ParameterizedTest
  @EnumSource
  @DisplayName("whatever stands beside it, in cross-section, composition and curves")
  void oneColour(FigureTheme theme) {
    for (String material : List.of("NaF", "Na2O", "RONa")) {
      Set<String> seen = new HashSet<>();
      seen.add(colour(film(ORDER, "Na2O", "NaF", "RONa"), material, theme));
      seen.add(colour(film(ORDER, "RONa", "NaF", "Na2O"), material, theme));
      seen.add(colour(film(ORDER, material), material, theme));
      seen.add(colour(stack(ORDER, "ROCO2Na", "RONa", "Na2O", "NaF"), material, theme));
      seen.add(colour(curves(ORDER, "Na2O", "RONa", "NaF"), material, theme));
      assertEquals(Set.of(theme.series(ORDER.indexOf(material))), seen, material);
    }
  }

  @Test
  @DisplayName("without an order, and for what the order lacks, by the order of drawing")
  void byIndex() {
    FigureTheme light = FigureTheme.LIGHT;
    assertEquals(light.series(0), colour(stack(List.of(), "RONa", "NaF"), "RONa", light));
    assertEquals(light.series(1), colour(film(List.of(), "RONa", "NaF"), "NaF", light));
    assertEquals(light.series(2), colour(curves(List.of(), "A", "B", "C"), "C", light));
    assertEquals(light.series(4), colour(stack(ORDER, "NaF", "my film"), "my film", light));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("the 25 materials of a film differ as areas and as lines")
  void manyMaterials(FigureTheme theme) throws IOException {
    List<String> materials = IntStream.range(0, 25).mapToObj(i -> "material " + i).toList();
    Set<String> areas = new HashSet<>();
    Set<String> lines = new HashSet<>();
    String[] names = materials.toArray(String[]::new);
    for (String material : materials) {
      areas.add(colour(stack(materials, names), material, theme));
      int place = materials.indexOf(material);
      lines.add(theme.series(place) + " " + FigureTheme.dashes(place));
    }
    assertEquals(25, areas.size());
    assertEquals(25, lines.size());
    assertNotEquals(pixels(materials, 0, theme), pixels(materials, 8, theme));
    assertNotEquals(pixels(materials, 8, theme), pixels(materials, 16, theme));
    assertNotEquals(pixels(materials, 8, theme), pixels(materials, 24, theme));
  }

  /** A layer of a single material drawn as pixels, in the middle of its grains. */
  private static List<Integer> pixels(List<String> order, int place, FigureTheme theme)
      throws IOException {
    Figure film = film(order, order.get(place));
    BufferedImage image =
        FigurePng.image(FigureSvg.draw(film, new FigureStyle(720, 440, theme), STAMP), 1);
    List<Integer> rgb = new java.util.ArrayList<>();
    for (int x = 300; x < 500; x++) {
      rgb.add(image.getRGB(x, 250));
    }
    assertTrue(new HashSet<>(rgb).size() > 1, "grains have edges");
    return rgb;
  }

  /** The colour that the key of a figure shows before a label. */
  private static String colour(Figure figure, String label, FigureTheme theme) {
    String svg = FigureSvg.draw(figure, new FigureStyle(720, 440, theme), STAMP).svg();
    Matcher key =
        Pattern.compile(
                "<(?:rect[^>]* fill|line[^>]* stroke)=\"([^\"]*)\"[^>]*/>\n<text[^>]*>"
                    + Pattern.quote(label)
                    + "</text>")
            .matcher(svg);
    assertTrue(key.find(), label + " in the key of " + svg);
    return key.group(1);
  }

  private static Figure film(List<String> order, String... phases) {
    List<FilmLayers.Grain> grains =
        List.of(phases).stream().map(p -> new FilmLayers.Grain(p, 1.0 / phases.length)).toList();
    return new FilmLayers(
        "film", "Film", "Na", List.of(new FilmLayers.Layer("inner", 8, 5, 12, grains)), order);
  }

  private static Figure stack(List<String> order, String... names) {
    List<StackedBars.Part> parts =
        List.of(names).stream()
            .map(n -> new StackedBars.Part(n, 1.0 / names.length, 0, 1))
            .toList();
    return new StackedBars(
        "shares", "Shares", SHARE, List.of(new StackedBars.Stack("volume", parts)), order);
  }

  private static Figure curves(List<String> order, String... labels) {
    return new Figure.Series(
        "growth",
        "Growth",
        new Axis("Time", "s", false),
        new Axis("Thickness", "nm", false),
        List.of(labels).stream()
            .map(l -> new Figure.Curve(l, new double[] {1, 2}, new double[] {1, 2}))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        order);
  }
}
