// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.Token.NameToken;

/** Gives the groups of a draft their roles and amounts, and writes down what was presumed. */
final class RecipeAssembler {
  private final String text;
  private final Draft draft;
  private final RecipeNames names;
  private final List<RecipeItem> items = new ArrayList<>();
  private final List<String> assumptions = new ArrayList<>();

  RecipeAssembler(String text, Draft draft, RecipeNames names) {
    this.text = text;
    this.draft = draft;
    this.names = names;
  }

  Recipe assemble() throws RecipeException {
    List<Term> others = new ArrayList<>(draft.before());
    others.addAll(draft.after());
    for (Term term : others) {
      if (term.name().coefficient() != null) {
        throw new RecipeException(
            "The number at " + term.name().name() + " has no meaning beside the amount.",
            term.name().span(),
            List.of());
      }
    }
    boolean list = draft.before().isEmpty();
    List<Term> salts = salts(list);
    boolean firstIsSalt =
        list && salts.isEmpty() && (draft.group().ratio() != null || hasNumbers(draft.group()));
    List<RecipeItem> group =
        new GroupAmounts(names, assumptions).items(draft.group(), others, firstIsSalt);
    AmountChecks.shares(others);
    checkOneBasis(salts);
    for (Term term : others) {
      Role role = salts.contains(term) ? Role.SALT : Role.ADDITIVE;
      items.add(item(term.name(), role, term.amount().amount()));
    }
    items.addAll(group);
    items.sort(Comparator.comparingInt(i -> i.span().start()));
    refuseRepeats();
    presumeAmounts(others, salts);
    if (draft.presumedIn() != null) {
      assumptions.add("'in' is not written; " + draft.group().names() + " is read as the solvent.");
    }
    return new Recipe(text, draft.label(), items, assumptions);
  }

  private static boolean hasNumbers(Draft.Group group) {
    return group.hasCoefficients() || group.terms().stream().anyMatch(t -> !t.isBare());
  }

  /** The salts: what stands before "in", or in a list what is given as a concentration. */
  private List<Term> salts(boolean list) {
    if (list) {
      return draft.after().stream().filter(t -> isConcentration(t)).toList();
    }
    List<Term> salts = new ArrayList<>();
    boolean additives = false;
    for (Term term : draft.before()) {
      additives |= term.joinedBy(Token.Joint.WITH);
      boolean share =
          !salts.isEmpty()
              && isConcentration(salts.getFirst())
              && !isConcentration(term)
              && term.amount().amount().basis() != AmountBasis.MASS_CONCENTRATION;
      if (additives || share) {
        assumptions.add(term.name().name() + " stands before 'in' and is read as an additive.");
      } else {
        salts.add(term);
      }
    }
    return salts;
  }

  private static boolean isConcentration(Term term) {
    return switch (term.amount().amount().basis()) {
      case MOLARITY, MOLARITY_OF_SOLVENT, MOLALITY, MOLE_FRACTION -> true;
      default -> false;
    };
  }

  private static void checkOneBasis(List<Term> salts) throws RecipeException {
    for (Term salt : salts) {
      if (!Shares.sameKind(salts.getFirst(), salt)) {
        throw new RecipeException(
            described(salts.getFirst())
                + " and "
                + described(salt)
                + ": give all salts in one basis.",
            salt.amount().span(),
            List.of());
      }
    }
  }

  private static String described(Term term) {
    Amount amount = term.amount().amount();
    return term.name().name()
        + " is given in "
        + amount.unit().symbol()
        + " ("
        + amount.basis().meaning()
        + ")";
  }

  private void refuseRepeats() throws RecipeException {
    Map<String, RecipeItem> seen = new HashMap<>();
    for (RecipeItem item : items) {
      String place = item.role() == Role.SOLVENT ? "liquid " : "solid ";
      if (seen.putIfAbsent(place + item.name(), item) != null) {
        throw new RecipeException(
            item.name() + " stands twice in the recipe.", item.span(), List.of());
      }
    }
  }

  private void presumeAmounts(List<Term> others, List<Term> salts) {
    boolean molar =
        others.stream()
            .map(Term::amount)
            .anyMatch(
                a -> a.amount().basis() == AmountBasis.MOLARITY && !a.unit().solutionStated());
    if (molar) {
      assumptions.addFirst("M is read as mol per litre of solution (not per litre of solvent).");
    }
    for (Term term : others) {
      WrittenAmount amount = term.amount();
      String number = amount.amount().value().toPlainString();
      if (amount.unit().basisPresumed()) {
        assumptions.add(number + " % " + term.name().name() + " is read as " + number + " wt%.");
      }
      boolean additive = !salts.contains(term);
      if (amount.amount().unit() == AmountUnit.WEIGHT_PPM) {
        assumptions.add(number + " ppm " + term.name().name() + " is read as parts by weight.");
      } else if (additive && AmountChecks.isShare(amount.amount().basis())) {
        assumptions.add(
            number
                + " "
                + amount.amount().unit().symbol()
                + " "
                + term.name().name()
                + " is read as its share of the finished electrolyte"
                + " (some papers mean: added to the electrolyte without it).");
      }
    }
    List<Term> shares = draft.group().terms().stream().filter(t -> !t.isBare()).toList();
    if (shares.stream().anyMatch(t -> t.amount().unit().basisPresumed())) {
      assumptions.add("The solvents' % are read as wt%.");
    }
  }

  static RecipeItem salt(NameToken name, Amount amount) {
    return item(name, Role.SALT, amount);
  }

  static RecipeItem solvent(NameToken name, Amount amount) {
    return item(name, Role.SOLVENT, amount);
  }

  private static RecipeItem item(NameToken name, Role role, Amount amount) {
    return new RecipeItem(name.name(), name.kind(), name.span(), role, amount);
  }
}
