// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.recipe.Element.CoefficientBasis;
import org.natrolyte.model.recipe.Element.Ingredient;
import org.natrolyte.model.recipe.Element.Proportion;
import org.natrolyte.model.recipe.Token.AmountToken;
import org.natrolyte.model.recipe.Token.BasisToken;
import org.natrolyte.model.recipe.Token.EndToken;
import org.natrolyte.model.recipe.Token.JointToken;
import org.natrolyte.model.recipe.Token.LabelToken;
import org.natrolyte.model.recipe.Token.NameToken;
import org.natrolyte.model.recipe.Token.RatioToken;

/** Puts names and their amounts together. */
final class ElementReader {
  private final List<Token> tokens;
  private final RecipeNames names;
  private final List<Element> elements = new ArrayList<>();
  private int at;

  ElementReader(List<Token> tokens, RecipeNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  List<Element> read() throws RecipeException {
    while (!(peek() instanceof EndToken) && !(peek() instanceof LabelToken)) {
      JointToken joint = peek() instanceof JointToken j ? j : null;
      if (joint != null) {
        at++;
      }
      elements.add(
          switch (peek()) {
            case RatioToken ratio -> ratio(ratio.ratio(), joint);
            case BasisToken basis -> basis(basis, joint);
            case AmountToken amount -> amountFirst(amount, joint);
            case NameToken name -> nameFirst(name, joint);
            default -> throw nothingAfter(joint);
          });
    }
    return elements;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Element ratio(Ratio ratio, JointToken joint) throws RecipeException {
    at++;
    if (peek() instanceof BasisToken basis) {
      at++;
      if (ratio.basis() != null) {
        throw wrong("The basis of the ratio is stated twice.", basis.span());
      }
      return new Proportion(ratio.with(basis.basis()), joint);
    }
    return new Proportion(ratio, joint);
  }

  private Element basis(BasisToken basis, JointToken joint) throws RecipeException {
    at++;
    if (peek() instanceof RatioToken ratio && ratio.ratio().basis() == null) {
      at++;
      return new Proportion(ratio.ratio().with(basis.basis()), joint);
    }
    return new CoefficientBasis(basis.basis(), basis.span(), joint);
  }

  private Element amountFirst(AmountToken amount, JointToken joint) throws RecipeException {
    if (!elements.isEmpty() && joint == null && !followsLeadingRatio()) {
      throw new RecipeException("'+' is missing before this amount.", amount.span(), List.of());
    }
    at++;
    if (!(peek() instanceof NameToken name)) {
      throw wrong("An amount of what? A name has to follow.", amount.span());
    }
    at++;
    if (peek() instanceof AmountToken second && second.inBrackets()) {
      throw wrong(name.name() + " has two amounts.", second.span());
    }
    return new Ingredient(new Term(name, amount.amount(), joint));
  }

  private Element nameFirst(NameToken name, JointToken joint) throws RecipeException {
    if (!elements.isEmpty() && joint == null && !followsLeadingRatio()) {
      throw missingJoint(name);
    }
    at++;
    if (peek() instanceof AmountToken amount && (amount.inBrackets() || endsAt(at + 1))) {
      at++;
      if (peek() instanceof AmountToken second && second.inBrackets()) {
        throw wrong(name.name() + " has two amounts.", second.span());
      }
      return new Ingredient(new Term(name, amount.amount(), joint));
    }
    return new Ingredient(new Term(name, null, joint));
  }

  private boolean hasIn() {
    return elements.stream()
        .anyMatch(e -> e.joint() != null && e.joint().joint() == Token.Joint.IN);
  }

  /** Whether the last element is a ratio that stands before its names. */
  private boolean followsLeadingRatio() {
    int last = elements.size() - 1;
    return elements.get(last) instanceof Proportion p && (last == 0 || p.joint() != null);
  }

  private boolean endsAt(int index) {
    return switch (tokens.get(index)) {
      case EndToken end -> true;
      case LabelToken label -> true;
      case JointToken joint -> true;
      case RatioToken ratio -> true;
      default -> false;
    };
  }

  private static RecipeException nothingAfter(JointToken joint) {
    if (joint.joint() == Token.Joint.IN) {
      return new RecipeException(
          "Nothing stands after 'in': name the solvent, as in 1 M NaPF6 in G2.",
          joint.span(),
          List.of("in G2"));
    }
    return wrong("Nothing stands after this sign: a name or an amount is missing.", joint.span());
  }

  /** Tells what is missing before a name that nothing joins to the one before. */
  private RecipeException missingJoint(NameToken next) {
    String name = next.name();
    boolean known = next.kind() == RecipeItem.NameKind.SMILES || names.isKnown(name);
    if (!known) {
      String label = name.startsWith("[") ? " A label in square brackets ends the recipe." : "";
      return wrong("'" + name + "' is not understood here." + label, next.span());
    }
    boolean saltBefore =
        elements.getLast() instanceof Ingredient i && !i.term().isBare() && !hasIn();
    if (saltBefore) {
      return new RecipeException(
          "'in' is missing between the salt and the solvent " + name + ".",
          next.span(),
          List.of("in " + name, "+ " + name));
    }
    return new RecipeException(
        "A sign is missing before "
            + name
            + ": '/' between solvents, '+' and an amount for an additive.",
        next.span(),
        List.of("/ " + name, "+ 5 wt% " + name));
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
