// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.List;
import org.natrolyte.report.TextCanvas.Paint;
import org.natrolyte.report.TextCanvas.Piece;

/** Footnotes and problems on a terminal. */
final class NotesText {
  private NotesText() {}

  /** A text with the numbers of its footnotes. */
  static String marked(String text, List<Integer> notes) {
    if (notes.isEmpty()) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text).append(text.isEmpty() ? "[" : " [");
    List<Integer> ascending = notes.stream().sorted().toList();
    for (int i = 0; i < ascending.size(); i++) {
      marked.append(i == 0 ? "" : ",").append(ascending.get(i));
    }
    return marked.append(']').toString();
  }

  /** All footnotes. */
  static void write(TextCanvas canvas, List<String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    canvas.blank();
    int width = 2 + Integer.toString(notes.size()).length();
    for (int i = 0; i < notes.size(); i++) {
      Piece number = new Piece("[" + (i + 1) + "]", Paint.DIM);
      Piece text = new Piece(notes.get(i), Paint.PLAIN);
      int rest = canvas.width() - width - TextCanvas.GAP;
      canvas.row(0, List.of(number, text), new int[] {width, rest});
    }
  }

  /** A recipe that could not be read, with a mark under what is wrong. */
  static void notRead(TextCanvas canvas, String recipe, RecipeProblem problem) {
    String shown = canvas.shown(onOneLine(recipe));
    int start = Math.min(problem.start(), recipe.length());
    int end = Math.clamp(problem.end(), start, recipe.length());
    if (TextWidth.of(shown) <= canvas.width()) {
      canvas.verbatim(shown, Paint.PLAIN);
      int before = TextWidth.of(canvas.shown(onOneLine(recipe.substring(0, start))));
      int marked = TextWidth.of(canvas.shown(onOneLine(recipe.substring(start, end))));
      canvas.verbatim(" ".repeat(before) + "^".repeat(Math.max(1, marked)), Paint.RED);
    } else {
      canvas.paragraph(0, new Piece(recipe, Paint.PLAIN));
    }
    canvas.paragraph(0, new Piece(problem.message(), Paint.RED));
    if (problem.hasMoreToSuggest()) {
      String names = String.join(", ", problem.suggestions());
      canvas.paragraph(0, new Piece("Accepted would be: " + names, Paint.PLAIN));
    }
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line.toString();
  }
}
