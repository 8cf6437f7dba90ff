// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.finding.Direction;

/** Two recipes over three properties, one of which is better when low. */
class ProfileSvgTest {
  private static final FigureStamp STAMP = new FigureStamp("two recipes", "", "Natrolyte test");
  private final Profile profile =
      new Profile(
          "Two ethers",
          List.of(
              new Profile.Spoke("Efficiency", "%", Direction.HIGHER_IS_BETTER),
              new Profile.Spoke("Viscosity", "mPa·s", Direction.LOWER_IS_BETTER),
              new Profile.Spoke("Density", "g/cm3", Direction.NEUTRAL)),
          List.of(
              new Profile.Line("A", List.of(99.5, 1.2, 1.0)),
              new Profile.Line("B", List.of(99.0, 2.4, Double.NaN))));

  @Test
  void theBetterEndIsAlwaysTheSameEnd() {
    assertEquals(1, profile.share(0, 99.5), 1e-12);
    assertEquals(1, profile.share(1, 1.2), 1e-12);
    assertEquals(0, profile.share(1, 2.4), 1e-12);
    assertEquals(0.5, profile.share(2, 1.0), 1e-12);
  }

  @Test
  void everyKnownValueAnswersThePointerAndUnknownOnesAreNotDrawn() {
    for (DrawnFigure drawn :
        List.of(
            ProfileSvg.radar(profile, FigureStyle.PRINT, STAMP),
            ProfileSvg.parallel(profile, FigureStyle.PRINT, STAMP))) {
      assertEquals(5, drawn.regions().size());
      assertTrue(
          drawn.regions().stream().anyMatch(r -> r.hint().equals("B, Viscosity: 2.4 mPa·s")));
      // a label may stand in two lines
      String words = drawn.svg().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
      assertTrue(words.contains("lower is better") || words.contains(" 1.2 "), words);
      assertTrue(drawn.svg().contains("Natrolyte test"));
      assertTrue(
          drawn.regions().stream()
              .allMatch(r -> r.x() >= 0 && r.x() < drawn.width() && r.y() < drawn.height()));
    }
  }

  /** Twelve areas upon one another are mud; an outline each, in its colour and dashes, is not. */
  @Test
  void aRadarOfManyRecipesHasOutlinesAndOfAHandfulAreas() {
    assertEquals(5, areas(5, 0));
    assertEquals(0, areas(6, 0));
    assertEquals(0, areas(12, 0));
    assertEquals(5, areas(5, 7), "recipes without a value cover nothing");
  }

  private static int areas(int known, int unknown) {
    String svg = ProfileSvg.radar(recipes(known, unknown), FigureStyle.PRINT, STAMP).svg();
    return svg.split("fill-opacity=\"0.08\"", -1).length - 1;
  }

  @Test
  void whatHasNoValueOnAnyAxisIsNotInTheKeyAndTheOthersKeepTheirColours() {
    Profile twelve = recipes(9, 3);
    for (DrawnFigure drawn :
        List.of(
            ProfileSvg.radar(twelve, FigureStyle.PRINT, STAMP),
            ProfileSvg.parallel(twelve, FigureStyle.PRINT, STAMP))) {
      assertFalse(drawn.svg().contains("unknown "), drawn.svg());
      for (int i = 0; i < 9; i++) {
        assertTrue(drawn.svg().contains("known " + i + "<"), "known " + i);
      }
      String colour = FigureTheme.LIGHT.series(3);
      assertTrue(
          drawn.svg().matches("(?s).*<line[^>]*" + colour + "[^>]*/>\n<text[^>]*>known 0<.*"));
    }
  }

  /** Recipes over three properties; those of which nothing is known come first. */
  private static Profile recipes(int known, int unknown) {
    List<Double> nothing = Collections.nCopies(3, Double.NaN);
    return new Profile(
        "Recipes",
        List.of(
            new Profile.Spoke("Efficiency", "%", Direction.HIGHER_IS_BETTER),
            new Profile.Spoke("Viscosity", "mPa·s", Direction.LOWER_IS_BETTER),
            new Profile.Spoke("Density", "g/cm3", Direction.NEUTRAL)),
        Stream.concat(
                IntStream.range(0, unknown)
                    .mapToObj(i -> new Profile.Line("unknown " + i, nothing)),
                IntStream.range(0, known)
                    .mapToObj(i ->
                        new Profile.Line("known " + i, List.of(90.0 + i, 1.0 + i, 1.2 - 0.01 * i))))
            .toList());
  }

  /** Titles as the comparison has them, from two axes to as many as it chooses by itself. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void titlesOfParallelAxesStayApartAndInsideThePicture(int axes) throws Exception {
    List<String> titles =
        List.of(
            "Desolvation energy",
            "Ionic conductivity",
            "Share of contact ion pairs",
            "Reduction potential of the first additive",
            "Viscosity");
    Profile wide =
        new Profile(
            "Three recipes",
            IntStream.range(0, axes)
                .mapToObj(i ->
                    new Profile.Spoke(
                        titles.get(i % titles.size()), "kJ/mol", Direction.LOWER_IS_BETTER))
                .toList(),
            List.of(
                new Profile.Line("A", Collections.nCopies(axes, 1.25)),
                new Profile.Line("B", Collections.nCopies(axes, 2.5))));
    for (int width : new int[] {480, 720, 1200}) {
      FigureStyle style = new FigureStyle(width, 440, FigureTheme.LIGHT).untitled();
      DrawnFigure drawn = ProfileSvg.parallel(wide, style, STAMP);
      List<Rectangle2D> boxes = FigureSvgTest.boxes(FigureSvgTest.parsed(drawn));
      for (int i = 0; i < boxes.size(); i++) {
        Rectangle2D box = boxes.get(i);
        assertTrue(box.getMinX() >= 0 && box.getMaxX() <= width && box.getMinY() >= 0, "" + box);
        for (int j = 0; j < i; j++) {
          assertFalse(box.intersects(boxes.get(j)), width + ": " + box + ", " + boxes.get(j));
        }
      }
      assertFalse(width >= 720 && drawn.svg().contains("…"), "a title is cut at " + width);
    }
  }
}
