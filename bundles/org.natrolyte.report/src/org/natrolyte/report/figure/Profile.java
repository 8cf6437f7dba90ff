// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.finding.Direction;

/**
 * Several recipes over several properties, each property on an axis of its own.
 *
 * @param title caption
 * @param spokes the properties
 * @param lines the recipes
 */
public record Profile(String title, List<Spoke> spokes, List<Line> lines) {
  public Profile {
    Objects.requireNonNull(title, "title");
    spokes = List.copyOf(spokes);
    lines = List.copyOf(lines);
    for (Line line : lines) {
      if (line.values().size() != spokes.size()) {
        throw new IllegalArgumentException(line.label() + ": a value for each axis is needed");
      }
    }
  }

  /**
   * An axis.
   *
   * @param label the property
   * @param unit its unit
   * @param direction which way is better; that end is drawn outside or on top
   */
  public record Spoke(String label, String unit, Direction direction) {
    public Spoke {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(direction, "direction");
    }
  }

  /**
   * A recipe.
   *
   * @param label what the legend says
   * @param values one for each axis; NaN where it is not known
   */
  public record Line(String label, List<Double> values) {
    public Line {
      Objects.requireNonNull(label, "label");
      values = List.copyOf(values);
    }

    /** Whether anything is known of it, and so drawn. */
    boolean isKnown() {
      return values.stream().anyMatch(Double::isFinite);
    }
  }

  double least(int spoke) {
    return lines.stream()
        .mapToDouble(l -> l.values().get(spoke))
        .filter(Double::isFinite)
        .min()
        .orElse(0);
  }

  double most(int spoke) {
    return lines.stream()
        .mapToDouble(l -> l.values().get(spoke))
        .filter(Double::isFinite)
        .max()
        .orElse(1);
  }

  /**
   * The place of a value on its axis, from 0 at the worse or lower end to 1; NaN where it is not
   * known, a half where all recipes have the same.
   */
  double share(int spoke, double value) {
    double least = least(spoke);
    double most = most(spoke);
    double share = most - least <= 1e-12 * Math.abs(most) ? 0.5 : (value - least) / (most - least);
    return spokes.get(spoke).direction() == Direction.LOWER_IS_BETTER ? 1 - share : share;
  }
}
