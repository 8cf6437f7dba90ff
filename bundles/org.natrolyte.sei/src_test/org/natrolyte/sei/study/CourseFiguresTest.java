// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.film.FilmForecast.Course;

@DisplayName("The film over time")
class CourseFiguresTest {
  private static final List<Double> TIMES = List.of(1.0, 10.0, 100.0);
  private static final Band NOTHING = new Band(0, 0, 0);
  private static final Course NONE = new Course(TIMES, List.of(NOTHING, NOTHING, NOTHING));

  /** 0.02 nm is less than an atom's layer, and so is the lower end at 10 s. */
  private static final Course THICKNESS =
      new Course(TIMES, List.of(new Band(0, 0.02, 0.3), new Band(0.05, 0.5, 2), new Band(1, 4, 9)));

  @Test
  @DisplayName("a curve begins at the first layer of atoms, and its band is cut there")
  void thickness() {
    Figure.Series figure = figures(THICKNESS, NONE, NONE, Map.of()).get(1);
    assertArrayEquals(new double[] {10, 100}, figure.curves().getFirst().x());
    assertArrayEquals(new double[] {0.5, 4}, figure.curves().getFirst().y());
    assertArrayEquals(new double[] {0.1, 1}, figure.bands().getFirst().low());
    assertArrayEquals(new double[] {2, 9}, figure.bands().getFirst().high());
  }

  @Test
  @DisplayName("1 nmol/cm2 of electrons is 0.0268 µAh/cm2, and 1 nmol/cm2 of gas is 1")
  void units() {
    Course nanomole = new Course(List.of(5.0), List.of(new Band(1e-9, 1e-9, 1e-9)));
    List<Figure.Series> figures = figures(NONE, nanomole, nanomole, Map.of());
    assertEquals("µAh/cm2", figures.get(2).vertical().unit());
    assertEquals(0.026801, figures.get(2).curves().getFirst().y()[0], 1e-6);
    assertEquals("nmol/cm2", figures.get(3).vertical().unit());
    assertEquals(1, figures.get(3).curves().getFirst().y()[0], 1e-9);
  }

  @Test
  @DisplayName("six materials are drawn at the most, and none that never makes a layer")
  void materials() {
    Map<String, Course> groups = new LinkedHashMap<>();
    groups.put("never there", NONE);
    for (int i = 1; i <= 8; i++) {
      groups.put("material " + i, THICKNESS);
    }
    List<String> labels =
        figures(THICKNESS, NONE, NONE, groups).getFirst().curves().stream()
            .map(Figure.Curve::label)
            .toList();
    assertEquals(groups.keySet().stream().skip(1).limit(6).map(GroupNames::of).toList(), labels);
  }

  @Test
  @DisplayName("a film of nothing has empty curves")
  void nothing() {
    for (Figure.Series figure : figures(NONE, NONE, NONE, Map.of())) {
      figure.curves().forEach(c -> assertEquals(0, c.x().length));
    }
  }

  private static List<Figure.Series> figures(
      Course thickness, Course charge, Course gas, Map<String, Course> formation) {
    FilmForecast forecast =
        new FilmForecast(
            NOTHING, NOTHING, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), NOTHING, NOTHING,
            NOTHING, NOTHING, Map.of(), Map.of(), null, thickness, charge, gas, formation);
    return new CourseFigures(forecast).all().stream().map(Figure.Series.class::cast).toList();
  }
}
