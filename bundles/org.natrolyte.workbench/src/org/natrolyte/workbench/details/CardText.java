// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.workbench.theme.Palette;

/** The text of a card, piece by piece, without a widget. */
final class CardText {
  /** How a line looks. */
  enum Style {
    TITLE,
    SUBTITLE,
    SECTION,
    ROW,
    NOTE,
    WARNING
  }

  /**
   * A piece of a line.
   *
   * @param start index of its first character in the whole text
   * @param length how many characters
   * @param color its colour
   * @param bold whether it is bold
   * @param struck whether it is crossed out
   */
  record Piece(int start, int length, Palette color, boolean bold, boolean struck) {}

  /**
   * A line.
   *
   * @param style how it looks
   * @param number its number in the whole text
   * @param start index of its first character
   * @param length how many characters
   */
  record Line(Style style, int number, int start, int length) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  CardText title(String words) {
    return line(Style.TITLE, words);
  }

  CardText subtitle(String words) {
    return words.isBlank() ? this : line(Style.SUBTITLE, words);
  }

  CardText section(String words) {
    return line(Style.SECTION, words);
  }

  CardText note(String words) {
    return words.isBlank() ? this : line(Style.NOTE, words);
  }

  CardText warning(String words) {
    return words.isBlank() ? this : line(Style.WARNING, words);
  }

  /** A label and what it is; left out when there is nothing to say. */
  CardText row(String label, String value) {
    if (!value.isBlank()) {
      int start = startOfLine();
      line(Style.ROW, label + "\t" + value);
      pieces.add(new Piece(start, label.length(), Palette.MUTED, false, false));
    }
    return this;
  }

  /** A row whose value is crossed out. */
  CardText struck(String label, String value) {
    row(label, value);
    int end = text.length();
    pieces.add(new Piece(end - value.length(), value.length(), Palette.MUTED, false, true));
    return this;
  }

  /** A row whose value stands out. */
  CardText strong(String label, String value) {
    row(label, value);
    int end = text.length();
    pieces.add(new Piece(end - value.length(), value.length(), Palette.TEXT, true, false));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  private int startOfLine() {
    return text.isEmpty() ? 0 : text.length() + 1;
  }

  private CardText line(Style style, String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    String flat = words.replaceAll("\\s*\\R\\s*", " ");
    lines.add(new Line(style, lines.size(), text.length(), flat.length()));
    text.append(flat);
    return this;
  }
}
