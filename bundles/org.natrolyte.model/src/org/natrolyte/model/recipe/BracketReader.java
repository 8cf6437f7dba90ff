// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.List;
import org.natrolyte.model.recipe.Token.AmountToken;
import org.natrolyte.model.recipe.Token.BasisToken;
import org.natrolyte.model.recipe.Token.JointToken;
import org.natrolyte.model.recipe.Token.LabelToken;
import org.natrolyte.model.recipe.Token.NameToken;
import org.natrolyte.model.recipe.Token.RatioToken;

/** Reads what stands in brackets beside a name: a ratio, an amount, another name, a label. */
final class BracketReader {
  private static final int LONGEST_LABEL = 80;

  private final RecipeNames names;
  private final KnownNames known;

  BracketReader(RecipeNames names) {
    this.names = names;
    this.known = new KnownNames(names);
  }

  /** Reads the bracket at the cursor, which stands behind an ingredient or a ratio. */
  void readAfterTerm(Cursor cursor, List<Token> tokens) throws RecipeException {
    int open = cursor.at();
    int close = KnownNames.closing(cursor, open);
    boolean understood =
        readNumbers(cursor, open, close, tokens)
            || readRemark(cursor.part(open + 1, close - 1), tokens)
            || isOtherName(cursor, open, close, tokens.getLast());
    if (!understood) {
      refuseAmount(cursor.part(open + 1, close - 1));
      throw new RecipeException(
          "What stands in the brackets is not understood. Brackets hold a ratio (1:1 v/v), an"
              + " amount (1 M) or another name of the same compound; a label stands in square"
              + " brackets [NG2].",
          new Span(open, close),
          List.of());
    }
    cursor.moveTo(close);
  }

  /** Reads "(1:1) EC/DEC" or "(1 M) NaPF6"; a bracket that starts a name is left alone. */
  boolean readBeforeTerm(Cursor cursor, List<Token> tokens) throws RecipeException {
    int open = cursor.at();
    int close = KnownNames.closing(cursor, open);
    char next = cursor.charAt(close);
    boolean startsName = known.knownEnd(cursor, open) > open || Cursor.isWordPart(next);
    if (startsName || !readNumbers(cursor, open, close, tokens)) {
      return false;
    }
    cursor.moveTo(close);
    return true;
  }

  /** Reads a ratio, a basis or an amount that fills the bracket. */
  boolean readNumbers(Cursor cursor, int open, int close, List<Token> tokens)
      throws RecipeException {
    Span span = new Span(open, close);
    Cursor inside = cursor.part(open + 1, close - 1);
    Ratio ratio = Ratio.read(inside);
    if (ratio != null && inside.finished()) {
      return tokens.add(new RatioToken(ratio.span(), ratio));
    }
    inside.moveTo(open + 1);
    Basis basis = Basis.read(inside);
    if (basis != null && inside.finished()) {
      return tokens.add(new BasisToken(span, basis));
    }
    inside.moveTo(open + 1);
    WrittenAmount amount = WrittenAmount.read(inside);
    if (amount != null) {
      Words.skip(inside, Words.AFTER_NAME);
      if (inside.finished()) {
        return tokens.add(new AmountToken(amount.span(), amount, true));
      }
    }
    return false;
  }

  private boolean readRemark(Cursor inside, List<Token> tokens) {
    inside.skipBlanks();
    int start = inside.at();
    Words.skip(inside, Words.AFTER_NAME);
    boolean read = inside.at() > start && inside.finished();
    if (read && Words.saysAdditive(inside.text(start, inside.at()))) {
      markAdditive(tokens);
    }
    return read;
  }

  /** Notes that the name read last was called an additive. */
  void markAdditive(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0 && !(tokens.get(i) instanceof JointToken); i--) {
      if (tokens.get(i) instanceof NameToken name) {
        tokens.set(i, name.calledAdditive());
        return;
      }
    }
  }

  private boolean isOtherName(Cursor cursor, int open, int close, Token before)
      throws RecipeException {
    String other = KnownNames.normal(cursor.text(open + 1, close - 1));
    if (!(before instanceof NameToken name) || !names.isKnown(other)) {
      return false;
    }
    if (names.isKnown(name.name()) && !names.meanSame(name.name(), other)) {
      throw new RecipeException(
          name.name() + " and " + other + " are two compounds, not two names of one.",
          new Span(open, close),
          List.of());
    }
    return true;
  }

  /** Reads "[NG2]" if nothing follows it, and a ratio or an amount in square brackets. */
  boolean readSquare(Cursor cursor, List<Token> tokens) throws RecipeException {
    int open = cursor.at();
    int close = KnownNames.closing(cursor, open);
    if (readNumbers(cursor, open, close, tokens)) {
      cursor.moveTo(close);
      return true;
    }
    Cursor after = cursor.part(close, cursor.limit());
    if (!after.finished()) {
      return false;
    }
    String label = KnownNames.normal(cursor.text(open + 1, close - 1));
    boolean plain = label.chars().noneMatch(c -> "[]:%=\"".indexOf(c) >= 0);
    if (label.isEmpty() || label.length() > LONGEST_LABEL || !plain) {
      throw new RecipeException(
          "A label in square brackets has 1 to "
              + LONGEST_LABEL
              + " characters and none of [ ] : % = \".",
          new Span(open, close),
          List.of());
    }
    cursor.moveTo(close);
    tokens.add(new LabelToken(new Span(open, close), label));
    return true;
  }

  private void refuseAmount(Cursor inside) throws RecipeException {
    inside.skipBlanks();
    JointWords.refuse(inside);
    int start = inside.at();
    if (WrittenAmount.read(inside) == null) {
      inside.moveTo(start);
      WrongAmounts.refuse(inside, known);
    }
  }
}
