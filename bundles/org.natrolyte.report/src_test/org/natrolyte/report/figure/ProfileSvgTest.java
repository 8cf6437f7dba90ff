// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
