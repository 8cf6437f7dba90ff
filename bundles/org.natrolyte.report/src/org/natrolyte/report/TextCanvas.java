// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Lines of a terminal: columns, wrapped texts, colours. */
final class TextCanvas {
  /** How a piece of text looks. */
  enum Paint {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }

  /** A text and how it looks. */
  record Piece(String text, Paint paint) {}

  static final int GAP = 2;
  private static final String FROM = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉−–—×·µμ°≤≥•→…αβγδεηκλρσΔ";
  private static final String[] TO = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "2", "3", "4", "5", "6", "7", "8",
    "9", "-", "-", "-", "x", ".", "u", "u", "deg ", "<=", ">=", "*", "->", "...", "alpha", "beta",
    "gamma", "delta", "epsilon", "eta", "kappa", "lambda", "rho", "sigma", "Delta"
  };

  private final TextStyle style;
  private final StringBuilder out = new StringBuilder();

  TextCanvas(TextStyle style) {
    this.style = style;
  }

  int width() {
    return style.width();
  }

  /** An empty line. */
  void blank() {
    out.append('\n');
  }

  /** A line across the page. */
  void rule(int width) {
    print(new Piece((style.unicode() ? "─" : "-").repeat(width), Paint.DIM));
    out.append('\n');
  }

  /** A text that may take several lines, each after an indent. */
  void paragraph(int indent, Piece piece) {
    row(indent, List.of(piece), new int[] {width() - indent});
  }

  /** Texts beside each other, each wrapped in its column. */
  void row(int indent, List<Piece> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = TextWidth.wrap(shown(cells.get(i).text()), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      int blanks = indent;
      for (int i = 0; i < cells.size(); i++) {
        String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        if (!text.isEmpty()) {
          out.repeat(" ", blanks);
          print(new Piece(text, cells.get(i).paint()));
          blanks = 0;
        }
        blanks += widths[i] - TextWidth.of(text) + GAP;
      }
      out.append('\n');
    }
  }

  /** A text as it is, on one line. */
  void verbatim(String text, Paint paint) {
    print(new Piece(text, paint));
    out.append('\n');
  }

  private void print(Piece piece) {
    boolean coloured = style.colour() && piece.paint() != Paint.PLAIN;
    if (coloured) {
      out.append("\u001b[").append(piece.paint().code).append('m');
    }
    out.append(piece.text());
    if (coloured) {
      out.append("\u001b[0m");
    }
  }

  /** How many columns a text takes on this terminal when it is not broken. */
  int widthOf(String text) {
    return TextWidth.of(shown(TextWidth.harmless(text)));
  }

  /** The text as this terminal can show it. */
  String shown(String text) {
    return style.unicode() ? text : ascii(text);
  }

  private static String ascii(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int known = FROM.indexOf(c);
      plain.append(c < 128 ? String.valueOf(c) : known >= 0 ? TO[known] : "" + c);
    }
    String parted = Normalizer.normalize(plain, Normalizer.Form.NFD);
    plain.setLength(0);
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (c < 128) {
        plain.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(Character.isLowSurrogate(c) ? "" : "?");
      }
    }
    return plain.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
