// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.natrolyte.model.compound.StructureException;

/**
 * What can be said of a SMILES text without the toolkit, and the toolkit's complaints in plain
 * words.
 */
final class SmilesText {
  /** Longer texts are polymers or mistakes; layout and InChI would take minutes. */
  static final int MAX_LENGTH = 2000;

  private SmilesText() {}

  /** The text without blanks around it, when it can be a SMILES at all. */
  static String check(String smiles) throws StructureException {
    String text = smiles == null ? "" : smiles.strip();
    if (text.isEmpty()) {
      throw new StructureException(
          "No structure was given. A SMILES is expected, such as COCCOC for 1,2-dimethoxyethane.");
    }
    if (text.length() > MAX_LENGTH) {
      throw new StructureException(
          "The structure has %d characters; at most %d are read."
              .formatted(text.length(), MAX_LENGTH));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        throw new StructureException(
            "'%s' is a reaction; a single structure is expected.".formatted(excerpt(text, i)));
      }
      if (Character.isWhitespace(c)) {
        throw at(text, i, "a SMILES has no blanks");
      }
      if (c == '*') {
        throw at(text, i, "an open place (*) has no formula; write the group out");
      }
      if (c < '!' || c > '~') {
        throw at(text, i, "'" + c + "' does not belong to SMILES");
      }
    }
    return text;
  }

  /** The toolkit's message as one sentence with the place. */
  static StructureException explain(String text, Exception cause) {
    String message = cause.getMessage() == null ? "" : cause.getMessage();
    String what = reason(message);
    int mark = message.lastIndexOf('^');
    int lineStart = message.lastIndexOf('\n', Math.max(mark, 0));
    if (mark < 0 || lineStart < 0) {
      return new StructureException(
          "'%s' is not a SMILES: %s.".formatted(excerpt(text, 0), what), cause);
    }
    int position = Math.clamp(mark - lineStart - 1L, 0, text.length() - 1);
    return new StructureException(message(text, position, what), cause);
  }

  static StructureException at(String text, int position, String what) {
    return new StructureException(message(text, position, what));
  }

  private static String message(String text, int position, String what) {
    return "'%s' is not a SMILES: %s (character %d)."
        .formatted(excerpt(text, position), what, position + 1);
  }

  private static String reason(String message) {
    String lower = message.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("unclosed ring")) {
      return "a ring is opened and not closed";
    }
    if (lower.contains("unclosed branch")) {
      return "a bracket '(' is opened and not closed";
    }
    if (lower.contains("unopened branch")) {
      return "a bracket ')' is closed that was not opened";
    }
    if (lower.contains("unexpected character")) {
      return "a character that stands for no atom or bond";
    }
    if (lower.contains("bracket atom")) {
      return "an atom in square brackets cannot be read";
    }
    if (lower.contains("multiple bonds")) {
      return "two bonds follow each other";
    }
    if (lower.contains("kekul")) {
      return "the small letters of an aromatic ring allow no double bonds; write [nH] or capitals";
    }
    int quoteEnd = message.indexOf("', ");
    String rest = quoteEnd < 0 ? message : message.substring(quoteEnd + 3);
    int lineEnd = rest.indexOf('\n');
    String first = (lineEnd < 0 ? rest : rest.substring(0, lineEnd)).strip();
    return first.isEmpty() ? "it cannot be read" : first.replaceAll("[:.]+$", "");
  }

  private static String excerpt(String text, int position) {
    if (text.length() <= 60) {
      return text;
    }
    int from = Math.max(0, Math.min(position - 30, text.length() - 60));
    return (from > 0 ? "…" : "")
        + text.substring(from, from + 60)
        + (from + 60 < text.length() ? "…" : "");
  }
}
