// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.natrolyte.model.figure.Figure;

/**
 * Which place in the row of colours each part of a figure has: that in the order the figure brings,
 * so that a material looks the same in all figures of all recipes, then in the order of drawing.
 */
final class PartColours {
  private final List<String> drawn;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * Gives places.
   *
   * @param figure may bring an order
   * @param labels of what it draws, in the order of drawing
   */
  PartColours(Figure figure, Stream<String> labels) {
    drawn = labels.distinct().toList();
    Stream.concat(figure.colourOrder().stream(), drawn.stream())
        .forEach(l -> places.putIfAbsent(l, places.size()));
  }

  /** What is drawn, each label once. */
  List<String> drawn() {
    return drawn;
  }

  /** The place of a label, from 0. */
  int place(String label) {
    return places.getOrDefault(label, 0);
  }
}
