// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A picture being drawn: elements in order, and the regions that answer the pointer. */
final class Svg {
  /** Sizes of text in pixels. */
  static final double TITLE = 15;

  static final double TEXT = 12;
  static final double SMALL = 11;

  /** Where a text stands relative to its point. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  private final StringBuilder body = new StringBuilder(4096);
  private final List<HitRegion> regions = new ArrayList<>();
  private final Set<String> defined = new HashSet<>();
  private final FigureTheme theme;

  private final Structures structures;

  Svg(FigureTheme theme, Structures structures) {
    this.theme = theme;
    this.structures = structures;
  }

  Structures structures() {
    return structures;
  }

  FigureTheme theme() {
    return theme;
  }

  /** Adds a definition that others refer to by its name, once. */
  void define(String name, String definition) {
    if (defined.add(name)) {
      body.append(definition);
    }
  }

  void line(double x1, double y1, double x2, double y2, String colour, double width, String dash) {
    body.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
            .formatted(n(x1), n(y1), n(x2), n(y2), colour, n(width), dashes(dash)));
  }

  void rectangle(double x, double y, double width, double height, String fill, double opacity) {
    body.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"%s/>\n"
            .formatted(
                n(x),
                n(y),
                n(Math.max(0, width)),
                n(Math.max(0, height)),
                fill,
                opacity < 1 ? " fill-opacity=\"" + n(opacity) + "\"" : ""));
  }

  void box(
      double x, double y, double width, double height, double radius, String fill, String edge) {
    body.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n"
            .formatted(n(x), n(y), n(width), n(height), n(radius), fill, edge));
  }

  void circle(double x, double y, double radius, String fill, String edge) {
    body.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>\n"
            .formatted(n(x), n(y), n(radius), fill, edge));
  }

  /** A circle with a filling that lets through what is behind it. */
  void disc(double x, double y, double radius, String colour, double opacity) {
    body.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" fill-opacity=\"%s\" stroke=\"%s\"/>\n"
            .formatted(n(x), n(y), n(radius), colour, n(opacity), colour));
  }

  void path(String d, String stroke, double width, String dash, String fill, double opacity) {
    body.append(
        "<path d=\"%s\" fill=\"%s\"%s stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>\n"
            .formatted(
                d,
                fill,
                opacity < 1 ? " fill-opacity=\"" + n(opacity) + "\"" : "",
                stroke,
                n(width),
                dashes(dash)));
  }

  void text(double x, double y, String text, double size, String colour, Anchor anchor) {
    text(x, y, text, size, colour, anchor, false);
  }

  void text(
      double x, double y, String text, double size, String colour, Anchor anchor, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    body.append(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s%s>%s</text>\n"
            .formatted(
                n(x),
                n(y),
                n(size),
                colour,
                anchor == Anchor.START ? "" : " text-anchor=\"" + anchor.word + "\"",
                bold ? " font-weight=\"bold\"" : "",
                escaped(text)));
  }

  /** Marks a place that answers the pointer. */
  void region(double x, double y, double width, double height, String key, String hint) {
    region(new HitRegion(x, y, width, height, key, hint));
  }

  /** Marks a place that stands for more than its words. */
  void region(
      double x, double y, double width, double height, String key, String hint, FigurePart part) {
    region(new HitRegion(x, y, width, height, key, hint, Optional.of(part)));
  }

  private void region(HitRegion region) {
    regions.add(region);
    body.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" pointer-events=\"all\"><title>%s</title></rect>\n"
            .formatted(
                n(region.x()),
                n(region.y()),
                n(Math.max(0, region.width())),
                n(Math.max(0, region.height())),
                escaped(region.hint())));
  }

  /** The finished picture. */
  DrawnFigure finish(int width, int height, String title, FigureStamp stamp) {
    String description =
        String.join(
            "; ",
            List.of(stamp.recipe(), stamp.method(), stamp.program()).stream()
                .filter(s -> !s.isEmpty())
                .toList());
    String svg =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
        font-family="DejaVu Sans, Segoe UI, Helvetica, Arial, sans-serif" role="img">
        <title>%s</title>
        <desc>%s</desc>
        <metadata><natrolyte:figure xmlns:natrolyte="https://natrolyte.org/figure" recipe="%s" \
        method="%s" program="%s"/></metadata>
        <rect width="%d" height="%d" fill="%s"/>
        %s</svg>
        """
            .formatted(
                width,
                height,
                width,
                height,
                escaped(title),
                escaped(description),
                escaped(stamp.recipe()),
                escaped(stamp.method()),
                escaped(stamp.program()),
                width,
                height,
                theme.paper(),
                body);
    return new DrawnFigure(svg, width, height, regions);
  }

  private static String dashes(String dash) {
    return dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
  }

  /** A coordinate: two decimals, no trailing zeros. */
  static String n(double number) {
    double rounded = Math.rint(number * 100) / 100;
    return rounded == Math.rint(rounded)
        ? Long.toString((long) rounded)
        : String.format(Locale.ROOT, "%.2f", rounded).replaceFirst("0$", "");
  }

  /** Text in XML: reserved characters escaped, characters that XML does not allow left out. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> {
              boolean allowed =
                  c == '\t'
                      || c == '\n'
                      || c >= 0x20 && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
              if (allowed) {
                out.appendCodePoint(c);
              }
            }
          }
        });
    return out.toString();
  }
}
