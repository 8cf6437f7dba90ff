// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.recipe.Token.AmountToken;
import org.natrolyte.model.recipe.Token.BasisToken;
import org.natrolyte.model.recipe.Token.EndToken;
import org.natrolyte.model.recipe.Token.Joint;
import org.natrolyte.model.recipe.Token.JointToken;
import org.natrolyte.model.recipe.Token.NameToken;
import org.natrolyte.model.recipe.Token.RatioToken;

/** Cuts a folded text into tokens. Every character is looked at a bounded number of times. */
final class RecipeLexer {
  private final Cursor cursor;
  private final KnownNames known;
  private final NameScanner scanner;
  private final BracketReader brackets;
  private final List<Token> tokens = new ArrayList<>();
  private boolean additiveAhead;

  RecipeLexer(String folded, RecipeNames names) {
    this.cursor = new Cursor(folded, 0, withoutFullStop(folded));
    this.known = new KnownNames(names);
    this.scanner = new NameScanner(known);
    this.brackets = new BracketReader(names);
  }

  List<Token> read() throws RecipeException {
    while (!cursor.finished()) {
      if (afterTerm()) {
        afterTermToken();
      } else {
        termToken();
      }
    }
    tokens.add(new EndToken(new Span(cursor.limit(), cursor.limit())));
    return tokens;
  }

  /** Where the text ends if the full stop of a sentence is left out. */
  private static int withoutFullStop(String text) {
    String sentence = text.stripTrailing();
    return sentence.endsWith(".") ? sentence.length() - 1 : text.length();
  }

  private Token last() {
    return tokens.isEmpty() ? null : tokens.getLast();
  }

  /** Whether an ingredient or a ratio has just ended, so that a joint or a remark may follow. */
  private boolean afterTerm() {
    return switch (last()) {
      case null -> false;
      case JointToken joint -> false;
      case AmountToken amount -> hasName(tokens.size() - 2);
      case RatioToken ratio -> hasName(tokens.size() - 2);
      default -> true;
    };
  }

  private boolean hasName(int index) {
    return index >= 0 && !(tokens.get(index) instanceof JointToken);
  }

  private void afterTermToken() throws RecipeException {
    int start = cursor.at();
    char c = cursor.peek();
    if (c == '(') {
      brackets.readAfterTerm(cursor, tokens);
    } else if (c == '[' && brackets.readSquare(cursor, tokens)) {
      return;
    } else if (c == '-' && WrittenAmount.read(cursor) != null) {
      throw notUnderstood(cursor, start, cursor.at());
    } else if (!addRatio(RatioPhrase.trailing(cursor))
        && !basisPhrase()
        && !joint()
        && !remark(start)) {
      if (c == '=') {
        amountAfterEquals(start);
      } else {
        amountOrName();
      }
    }
  }

  /** Reads "DME = 100 vol%" like "DME (100 vol%)". */
  private void amountAfterEquals(int start) throws RecipeException {
    cursor.moveTo(start + 1);
    WrittenAmount amount = WrittenAmount.read(cursor);
    if (amount == null || !AmountChecks.isShare(amount.amount().basis())) {
      throw new RecipeException(
          "A ratio has to follow '=', as in EC:DEC = 1:1 v/v.",
          new Span(start, start + 1),
          List.of());
    }
    tokens.add(new AmountToken(amount.span(), amount, true));
  }

  private void termToken() throws RecipeException {
    if (joint()) {
      return;
    }
    if (known.knownEnd(cursor, cursor.at()) == cursor.at()) {
      int start = cursor.at();
      Words.skip(cursor, Words.BEFORE_NAME);
      additiveAhead |= Words.saysAdditive(cursor.text(start, cursor.at()));
      cursor.skipBlanks();
      if (cursor.atEnd()) {
        return;
      }
    }
    Token last = last();
    boolean mayBeRatio = last == null || last instanceof JointToken;
    if (mayBeRatio && !isKnownHere() && addRatio(RatioPhrase.leading(cursor))) {
      return;
    }
    if (cursor.peek() == '(' && brackets.readBeforeTerm(cursor, tokens)) {
      return;
    }
    amountOrName();
  }

  private boolean isKnownHere() {
    return known.knownEnd(cursor, cursor.at()) > cursor.at();
  }

  private boolean addRatio(Ratio ratio) {
    return ratio != null && tokens.add(new RatioToken(ratio.span(), ratio));
  }

  /** Reads " by mole" after a ratio or coefficients that lack a basis. */
  private boolean basisPhrase() {
    boolean wanted =
        switch (last()) {
          case RatioToken ratio -> ratio.ratio().basis() == null;
          case NameToken name -> name.coefficient() != null || cursor.startsWith("by ");
          default -> false;
        };
    int start = cursor.at();
    Basis basis = wanted ? Basis.read(cursor) : null;
    return basis != null && tokens.add(new BasisToken(new Span(start, cursor.at()), basis));
  }

  private boolean joint() throws RecipeException {
    int start = cursor.at();
    Joint joint = JointWords.read(cursor, afterTerm());
    if (joint == null) {
      return false;
    }
    Span span = new Span(start, cursor.at());
    if (last() instanceof JointToken before) {
      joint = JointWords.merged(before.joint(), joint, cursor.text(start, cursor.at()), span);
      span = before.span().to(span);
      tokens.removeLast();
    }
    tokens.add(new JointToken(span, joint));
    return true;
  }

  /** Moves over "as additive", "mixture" and the like. */
  private boolean remark(int start) {
    if (known.knownEnd(cursor, start) == start) {
      Words.skip(cursor, Words.AFTER_NAME);
    }
    if (Words.saysAdditive(cursor.text(start, cursor.at()))) {
      brackets.markAdditive(tokens);
    }
    return cursor.at() > start;
  }

  private void amountOrName() throws RecipeException {
    boolean isKnown = isKnownHere();
    WrittenAmount amount = isKnown ? null : WrittenAmount.read(cursor);
    if (amount != null) {
      tokens.add(new AmountToken(amount.span(), amount, false));
      return;
    }
    if (!isKnown) {
      WrongAmounts.refuse(cursor, known);
    }
    NameToken name = scanner.read(cursor);
    tokens.add(additiveAhead ? name.calledAdditive() : name);
    additiveAhead = false;
  }

  static RecipeException notUnderstood(Cursor cursor, int start, int end) {
    String piece = cursor.text(start, Math.min(end, start + 40));
    return new RecipeException(
        "'" + piece + "' is not understood here.", new Span(start, end), List.of());
  }
}
