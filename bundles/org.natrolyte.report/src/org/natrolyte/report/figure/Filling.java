// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

/**
 * Fillings of areas: first the colours of the theme, then the same colours striped, dotted and
 * striped the other way, so that as many areas as there are materials in a film stay apart.
 */
final class Filling {
  private static final int TILE = 7;

  private Filling() {}

  /** The n-th filling, as the value of an attribute {@code fill} of the picture. */
  static String of(Svg svg, int place) {
    FigureTheme theme = svg.theme();
    String colour = theme.series(place);
    int round = place / theme.colours();
    if (round == 0) {
      return colour;
    }
    // the same name in two pictures of a page means the same filling: theme and place tell it
    String name = "filling-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + place;
    svg.define(
        name,
        """
        <defs><pattern id="%s" width="%d" height="%d" patternUnits="userSpaceOnUse">\
        <rect width="%d" height="%d" fill="%s"/>%s</pattern></defs>
        """
            .formatted(name, TILE, TILE, TILE, TILE, colour, marks(round, theme.paper())));
    return "url(#" + name + ")";
  }

  private static String marks(int round, String paper) {
    return switch (round % 4) {
      case 1 -> stripe("M-1 1L1 -1M0 7L7 0M6 8L8 6", paper);
      case 2 -> "<circle cx=\"3.5\" cy=\"3.5\" r=\"1.7\" fill=\"%s\"/>".formatted(paper);
      case 3 -> stripe("M-1 6L1 8M0 0L7 7M6 -1L8 1", paper);
      default -> "";
    };
  }

  private static String stripe(String d, String paper) {
    return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\"/>".formatted(d, paper);
  }
}
