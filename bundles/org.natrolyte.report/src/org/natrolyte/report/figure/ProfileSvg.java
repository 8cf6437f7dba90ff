// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.report.Numbers;

/** Draws profiles: as a radar, or over parallel axes. The better end is outside, or on top. */
public final class ProfileSvg {
  private static final double MARK = 3.5;
  private static final int RINGS = 4;

  /** More areas than this upon one another cannot be told apart; outlines can. */
  private static final int MOST_FILLED = 5;

  private final Svg svg;
  private final Profile profile;
  private final FigureStyle style;

  private ProfileSvg(Profile profile, FigureStyle style) {
    this.svg = new Svg(style.theme(), Structures.NONE);
    this.profile = profile;
    this.style = style;
  }

  /** Draws a radar: an axis a spoke, a recipe a polygon. Three spokes or more. */
  public static DrawnFigure radar(Profile profile, FigureStyle style, FigureStamp stamp) {
    return new ProfileSvg(profile, style).radar(stamp);
  }

  /** Draws parallel axes: an axis a post, a recipe a line over all of them. */
  public static DrawnFigure parallel(Profile profile, FigureStyle style, FigureStamp stamp) {
    return new ProfileSvg(profile, style).parallel(stamp);
  }

  private DrawnFigure radar(FigureStamp stamp) {
    double top = Heading.draw(svg, profile.title(), style);
    List<Legend.Entry> legend = legend();
    double below = Legend.height(legend, style.width() - 2 * Heading.LEFT);
    int count = profile.spokes().size();
    double radius =
        Math.max(50, Math.min(style.width() / 2.0 - 150, (style.height() - top - below - 62) / 2));
    double x = style.width() / 2.0;
    double y = top + radius + 26;
    for (int ring = 1; ring <= RINGS; ring++) {
      List<double[]> corners = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        corners.add(spoke(x, y, radius * ring / RINGS, i));
      }
      svg.path(closed(corners), svg.theme().grid(), 1, "", "none", 1);
    }
    for (int i = 0; i < count; i++) {
      double[] end = spoke(x, y, radius, i);
      svg.line(x, y, end[0], end[1], svg.theme().grid(), 1, "");
      label(i, spoke(x, y, radius + 14, i), x);
    }
    for (int l = 0; l < profile.lines().size(); l++) {
      List<double[]> corners = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        double share = share(l, i);
        corners.add(Double.isNaN(share) ? null : spoke(x, y, radius * (0.08 + 0.92 * share), i));
      }
      line(l, corners, true);
    }
    double bottom = y + radius + 28;
    Legend.draw(svg, legend, Heading.LEFT, bottom, style.width() - 2 * Heading.LEFT);
    return svg.finish(style.width(), (int) Math.ceil(bottom + below + 6), profile.title(), stamp);
  }

  private DrawnFigure parallel(FigureStamp stamp) {
    int count = profile.spokes().size();
    double margin = 70;
    double step = count < 2 ? 0 : (style.width() - 2 * margin) / (count - 1);
    List<String> texts = profile.spokes().stream().map(ProfileSvg::title).toList();
    PostTitles titles = new PostTitles(texts, style.width(), margin, step);
    double top = Heading.draw(svg, profile.title(), style) + titles.height();
    List<Legend.Entry> legend = legend();
    double below = Legend.height(legend, style.width() - 2 * Heading.LEFT);
    double height = Math.max(100, style.height() - top - below - 50);
    for (int i = 0; i < count; i++) {
      double x = margin + i * step;
      svg.line(x, top, x, top + height, svg.theme().muted(), 1, "");
      titles.draw(svg, i, top);
      numbers(i, x, top, height);
    }
    for (int l = 0; l < profile.lines().size(); l++) {
      List<double[]> points = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        double share = share(l, i);
        points.add(
            Double.isNaN(share)
                ? null
                : new double[] {margin + i * step, top + height * (1 - share)});
      }
      line(l, points, false);
    }
    double bottom = top + height + 36;
    Legend.draw(svg, legend, Heading.LEFT, bottom, style.width() - 2 * Heading.LEFT);
    return svg.finish(style.width(), (int) Math.ceil(bottom + below + 6), profile.title(), stamp);
  }

  /** What the ends of an axis stand for. */
  private void numbers(int spoke, double x, double top, double height) {
    boolean down = profile.spokes().get(spoke).direction() == Direction.LOWER_IS_BETTER;
    double upper = down ? profile.least(spoke) : profile.most(spoke);
    double lower = down ? profile.most(spoke) : profile.least(spoke);
    number(x, top - 7, upper);
    number(x, top + height + 15, lower);
  }

  private void number(double x, double y, double value) {
    String text = Numbers.UNICODE.text(value);
    svg.text(x, y, text, Svg.SMALL, svg.theme().muted(), Svg.Anchor.MIDDLE);
  }

  private void label(int spoke, double[] at, double middle) {
    Profile.Spoke axis = profile.spokes().get(spoke);
    Svg.Anchor anchor =
        Math.abs(at[0] - middle) < 12
            ? Svg.Anchor.MIDDLE
            : at[0] < middle ? Svg.Anchor.END : Svg.Anchor.START;
    double room =
        switch (anchor) {
          case START -> style.width() - at[0] - 6;
          case END -> at[0] - 6;
          case MIDDLE -> style.width() / 2.0;
        };
    List<String> lines = TextSize.lines(title(axis), room, Svg.SMALL, 2);
    for (int i = 0; i < lines.size(); i++) {
      double y = at[1] + 4 + (i - (lines.size() - 1) / 2.0) * 13;
      svg.text(at[0], y, lines.get(i), Svg.SMALL, svg.theme().ink(), anchor);
    }
  }

  private static String title(Profile.Spoke axis) {
    String unit = axis.unit().isEmpty() ? "" : " / " + axis.unit();
    return switch (axis.direction()) {
      case LOWER_IS_BETTER -> axis.label() + unit + " (lower is better)";
      case HIGHER_IS_BETTER, NEUTRAL -> axis.label() + unit;
    };
  }

  /** Draws a recipe; what is not known breaks its line. */
  private void line(int index, List<double[]> points, boolean closed) {
    String colour = svg.theme().series(index);
    boolean whole = closed && points.stream().noneMatch(p -> p == null);
    boolean filled =
        whole && profile.lines().stream().filter(Profile.Line::isKnown).count() <= MOST_FILLED;
    StringBuilder path = new StringBuilder();
    boolean pen = false;
    for (double[] point : points) {
      if (point != null) {
        path.append(pen ? " L " : " M ").append(place(point));
      }
      pen = point != null;
    }
    if (whole && !points.isEmpty()) {
      path.append(" Z");
    }
    if (!path.isEmpty()) {
      String d = path.toString().strip();
      String dash = FigureTheme.dashes(index);
      svg.path(d, colour, 2, dash, filled ? colour : "none", filled ? 0.08 : 1);
    }
    for (int i = 0; i < points.size(); i++) {
      double[] point = points.get(i);
      if (point != null) {
        svg.circle(point[0], point[1], MARK, colour, svg.theme().paper());
        svg.region(
            point[0] - 6, point[1] - 6, 12, 12, profile.lines().get(index).label(), hint(index, i));
      }
    }
  }

  private String hint(int line, int spoke) {
    Profile.Spoke axis = profile.spokes().get(spoke);
    String number = Numbers.UNICODE.text(profile.lines().get(line).values().get(spoke));
    return (profile.lines().get(line).label()
            + ", "
            + axis.label()
            + ": "
            + number
            + " "
            + axis.unit())
        .strip();
  }

  private double share(int line, int spoke) {
    double value = profile.lines().get(line).values().get(spoke);
    return Double.isFinite(value) ? profile.share(spoke, value) : Double.NaN;
  }

  private double[] spoke(double x, double y, double length, int index) {
    double angle = 2 * Math.PI * index / profile.spokes().size() - Math.PI / 2;
    return new double[] {x + length * Math.cos(angle), y + length * Math.sin(angle)};
  }

  private static String closed(List<double[]> corners) {
    StringBuilder path = new StringBuilder();
    corners.forEach(c -> path.append(path.isEmpty() ? "M " : " L ").append(place(c)));
    return path.append(" Z").toString();
  }

  private static String place(double[] point) {
    return String.format(Locale.ROOT, "%.1f %.1f", point[0], point[1]);
  }

  /** A recipe of which nothing is known has no line, so the key has none of it either. */
  private List<Legend.Entry> legend() {
    return IntStream.range(0, profile.lines().size())
        .filter(i -> profile.lines().get(i).isKnown())
        .mapToObj(i ->
            new Legend.Entry(
                profile.lines().get(i).label(),
                svg.theme().series(i),
                FigureTheme.dashes(i),
                Legend.Mark.LINE))
        .toList();
  }
}
