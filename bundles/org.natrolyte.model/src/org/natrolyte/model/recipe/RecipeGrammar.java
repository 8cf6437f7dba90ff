// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.recipe.Element.CoefficientBasis;
import org.natrolyte.model.recipe.Element.Ingredient;
import org.natrolyte.model.recipe.Element.Proportion;
import org.natrolyte.model.recipe.Token.Joint;
import org.natrolyte.model.recipe.Token.JointToken;
import org.natrolyte.model.recipe.Token.LabelToken;

/**
 * Sorts the elements of a recipe into salts, liquid and additives.
 *
 * <pre>
 * recipe  = salts "in" liquid extras | salts joint liquid extras | list extras
 * salts   = ingredient { joint ingredient }            each with an amount
 * liquid  = [ratio] name { ("/" | ":" | "-" | "+" | "and" | ",") name } [ratio]
 * extras  = { ("+" | "with" | "and" | ",") ingredient }  each with an amount
 * </pre>
 */
final class RecipeGrammar {
  private final List<Element> elements;
  private final String label;
  private final Span end;
  private int at;

  RecipeGrammar(List<Token> tokens, RecipeNames names) throws RecipeException {
    elements = new ElementReader(tokens, names).read();
    end = tokens.getLast().span();
    label =
        tokens.size() > 1 && tokens.get(tokens.size() - 2) instanceof LabelToken l ? l.label() : "";
  }

  Draft read() throws RecipeException {
    if (elements.isEmpty()) {
      throw new RecipeException(
          "No recipe: write for example 1 M NaPF6 in G2.", new Span(0, end.end()), List.of());
    }
    int in = placeOfIn();
    List<Term> before = in >= 0 ? salts(in) : leadingAmounts();
    if (at == elements.size()) {
      throw noSolvent();
    }
    JointToken joint = elements.get(at).joint();
    boolean presumed = in < 0 && !before.isEmpty() && joint != null && !joint.joint().isTight();
    Draft.Group group = group(before.isEmpty());
    return new Draft(before, group, extras(group), presumed ? joint : null, label);
  }

  private int placeOfIn() throws RecipeException {
    int place = -1;
    for (int i = 0; i < elements.size(); i++) {
      JointToken joint = elements.get(i).joint();
      if (joint != null && joint.joint() == Joint.IN) {
        if (place >= 0) {
          throw wrong("'in' stands twice: the solvents follow one 'in' only.", joint.span());
        }
        if (i == 0) {
          throw wrong("Nothing stands before 'in': name the salt and its amount.", joint.span());
        }
        place = i;
      } else if (i == 0 && joint != null) {
        throw wrong("A recipe cannot begin with this sign.", joint.span());
      }
    }
    return place;
  }

  private List<Term> salts(int in) throws RecipeException {
    List<Term> salts = new ArrayList<>();
    for (; at < in; at++) {
      if (!(elements.get(at) instanceof Ingredient(Term term))) {
        throw wrong(
            "A ratio before 'in' is not read: give every salt an amount of its own, as in"
                + " 0.8 M NaOTf + 0.2 M NaBF4 in G2.",
            elements.get(at).span());
      }
      if (term.isBare()) {
        throw howMuch(term, "1 M " + term.name().name() + " in G2", "1 M");
      }
      salts.add(term);
    }
    return salts;
  }

  /** The ingredients with amounts at the start of a recipe without "in". */
  private List<Term> leadingAmounts() {
    List<Term> leading = new ArrayList<>();
    while (at < elements.size()
        && elements.get(at) instanceof Ingredient(Term term)
        && !term.isBare()) {
      leading.add(term);
      at++;
    }
    if (at == elements.size() && Shares.beginWithWhole(leading)) {
      at = 0;
      leading.clear();
    }
    return leading;
  }

  private Draft.Group group(boolean listOfAll) throws RecipeException {
    Ratio ratio = null;
    if (elements.get(at) instanceof Proportion p) {
      ratio = p.ratio();
      at++;
    }
    List<Term> terms = new ArrayList<>();
    Basis basis = null;
    boolean closed = false;
    for (; at < elements.size(); at++) {
      Element element = elements.get(at);
      if (element instanceof Ingredient(Term term)) {
        if (!terms.isEmpty() && (closed || !GroupRules.belongs(terms, term, ratio != null))) {
          break;
        }
        GroupRules.check(terms, term);
        terms.add(term);
      } else if (element instanceof CoefficientBasis stated) {
        if (ratio != null && ratio.basis() == null) {
          ratio = ratio.with(stated.basis());
        } else if (basis == null && GroupRules.hasCoefficients(terms)) {
          basis = stated.basis();
        } else {
          throw wrong("A ratio has to stand before this, as in (1:1 v/v).", stated.span());
        }
        closed = true;
      } else if (element instanceof Proportion p) {
        if (ratio != null) {
          throw wrong("A second ratio: one ratio spans all solvents.", p.span());
        }
        ratio = p.ratio();
        closed = true;
      }
    }
    if (terms.isEmpty()) {
      throw wrong("The names that this ratio belongs to are missing.", ratio.span());
    }
    return new Draft.Group(terms, ratio, basis);
  }

  private List<Term> extras(Draft.Group group) throws RecipeException {
    List<Term> extras = new ArrayList<>();
    for (; at < elements.size(); at++) {
      switch (elements.get(at)) {
        case Ingredient(Term term) -> {
          if (term.isBare()) {
            boolean mayBeSolvent =
                term.joint() != null
                    && !term.joinedBy(Joint.WITH)
                    && !term.name().isCalledAdditive();
            throw howMuch(term, "+ 2 wt% " + term.name().name(), "2 wt%", mayBeSolvent);
          }
          extras.add(term);
        }
        case Proportion p when group.ratio() != null ->
            throw wrong("A second ratio: one ratio spans all solvents.", p.span());
        case Element other ->
            throw wrong(
                "A ratio has to stand right behind its solvents, before the additives.",
                other.span());
      }
    }
    return extras;
  }

  private RecipeException noSolvent() {
    Span last = elements.getLast().span();
    return new RecipeException(
        "No solvent: write it behind 'in', as in 1 M NaPF6 in G2.",
        new Span(elements.getFirst().span().start(), last.end()),
        List.of());
  }

  static RecipeException howMuch(Term term, String example, String amount) {
    return howMuch(term, example, amount, false);
  }

  private static RecipeException howMuch(
      Term term, String example, String amount, boolean mayBeSolvent) {
    String name = term.name().name();
    return new RecipeException(
        name
            + ": how much? For example '"
            + example
            + "'"
            + (mayBeSolvent ? "; a further solvent is joined with '/' before the ratio." : "."),
        term.name().span(),
        List.of(amount + " " + name));
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
