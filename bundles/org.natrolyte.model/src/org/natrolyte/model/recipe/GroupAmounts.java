// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.recipe.RecipeItem.NameKind;
import org.natrolyte.model.recipe.RecipeNames.UnstatedRatio;
import org.natrolyte.model.recipe.Token.NameToken;

/** Gives each name of a group its part: from a ratio, coefficients, percentages, or presumed. */
final class GroupAmounts {
  private final RecipeNames names;
  private final List<String> assumptions;

  GroupAmounts(RecipeNames names, List<String> assumptions) {
    this.names = names;
    this.assumptions = assumptions;
  }

  /**
   * Turns a group into items.
   *
   * @param group names, ratio and percentages as written
   * @param others the ingredients outside of the group, which may share its percentages
   * @param firstIsSalt whether the list holds the salt too, in first place
   */
  List<RecipeItem> items(Draft.Group group, List<Term> others, boolean firstIsSalt)
      throws RecipeException {
    Draft.Group split = splitAtHyphens(group);
    checkOneWay(split);
    boolean shares = split.terms().stream().anyMatch(t -> !t.isBare());
    if (shares) {
      return shares(split, others, firstIsSalt);
    }
    if (split.ratio() != null) {
      return ratio(split, firstIsSalt);
    }
    if (split.hasCoefficients()) {
      return coefficients(split, firstIsSalt);
    }
    if (split.terms().size() == 1) {
      return List.of(RecipeAssembler.solvent(split.terms().getFirst().name(), Amount.REST));
    }
    assumptions.add("No ratio is given for " + split.names() + ": equal volumes are presumed.");
    List<BigDecimal> ones = split.terms().stream().map(t -> BigDecimal.ONE).toList();
    return items(split, ones, AmountUnit.VOLUME_PART, false);
  }

  private static void checkOneWay(Draft.Group group) throws RecipeException {
    boolean shares = group.terms().stream().anyMatch(t -> !t.isBare());
    boolean coefficients = group.hasCoefficients();
    if (group.ratio() != null && (shares || coefficients)) {
      throw wrong(
          "The proportions are given twice: by this ratio and "
              + (shares ? "by percentages." : "by the numbers at the names."),
          group.ratio().span());
    }
    if (coefficients && (shares || group.terms().size() == 1)) {
      Term first =
          group.terms().stream().filter(t -> t.name().coefficient() != null).findFirst().get();
      throw wrong(
          "The number at " + first.name().name() + " has no meaning here: an amount has a unit.",
          first.name().span());
    }
  }

  private List<RecipeItem> ratio(Draft.Group group, boolean firstIsSalt) throws RecipeException {
    Ratio ratio = group.ratio();
    String numbers = ratio.numbers();
    int count = group.terms().size();
    if (count != ratio.parts().size()) {
      throw wrong(
          "The ratio "
              + numbers
              + " has "
              + ratio.parts().size()
              + " numbers for "
              + (count == 1 ? "one name, " : count + " names, ")
              + group.names()
              + ".",
          ratio.span());
    }
    AmountUnit unit =
        ratio.basis() == null ? presumed(numbers, group, firstIsSalt) : ratio.basis().unit();
    return items(group, ratio.parts(), unit, firstIsSalt);
  }

  private List<RecipeItem> coefficients(Draft.Group group, boolean firstIsSalt)
      throws RecipeException {
    List<BigDecimal> parts = Coefficients.parts(group.terms());
    AmountUnit unit =
        group.coefficientBasis() == null
            ? presumed(Ratio.numbers(parts), group, firstIsSalt)
            : group.coefficientBasis().unit();
    return items(group, parts, unit, firstIsSalt);
  }

  private AmountUnit presumed(String numbers, Draft.Group group, boolean firstIsSalt) {
    List<BigDecimal> ones = group.terms().stream().map(t -> BigDecimal.ONE).toList();
    UnstatedRatio unstated =
        names.unstatedRatio(items(group, ones, AmountUnit.VOLUME_PART, firstIsSalt));
    AmountUnit unit = unstated.unit();
    List<String> others = new ArrayList<>();
    for (AmountUnit other :
        List.of(AmountUnit.VOLUME_PART, AmountUnit.MOLE_PART, AmountUnit.MASS_PART)) {
      if (other != unit) {
        others.add("(" + numbers + " " + RecipePrinter.basis(other, ones.size()) + ")");
      }
    }
    assumptions.add(
        "The basis of "
            + numbers
            + " is not stated; read as "
            + unit.basis().meaning()
            + (unstated.reason().isEmpty() ? "" : " because " + unstated.reason())
            + ". Write "
            + String.join(" or ", others)
            + " if that is meant.");
    return unit;
  }

  private List<RecipeItem> shares(Draft.Group group, List<Term> others, boolean firstIsSalt)
      throws RecipeException {
    List<BigDecimal> parts = Shares.parts(group, others);
    List<Term> given = group.terms().stream().filter(t -> !t.isBare()).toList();
    if (group.terms().size() == 1) {
      return List.of(RecipeAssembler.solvent(given.getFirst().name(), Amount.REST));
    }
    for (int i = 0; i < parts.size(); i++) {
      Term term = group.terms().get(i);
      if (term.isBare()) {
        assumptions.add(
            term.name().name()
                + " makes up the rest of the solvent, "
                + parts.get(i).toPlainString()
                + " %.");
      }
    }
    AmountBasis basis = given.getFirst().amount().amount().basis();
    return items(group, parts, Shares.unit(basis), firstIsSalt);
  }

  private static List<RecipeItem> items(
      Draft.Group group, List<BigDecimal> parts, AmountUnit unit, boolean firstIsSalt) {
    List<RecipeItem> items = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      NameToken name = group.terms().get(i).name();
      Amount amount = new Amount(parts.get(i), unit);
      boolean salt = firstIsSalt && i == 0;
      items.add(salt ? RecipeAssembler.salt(name, amount) : RecipeAssembler.solvent(name, amount));
    }
    return items;
  }

  /** An unknown "ABC-XYZ (1:2)" is two names if the ratio says so. */
  private static Draft.Group splitAtHyphens(Draft.Group group) {
    Term only = group.terms().getFirst();
    NameToken name = only.name();
    boolean single = group.terms().size() == 1 && name.kind() == NameKind.NAME && only.isBare();
    if (!single || group.ratio() == null) {
      return group;
    }
    String[] pieces = name.name().split("-", -1);
    boolean fits = pieces.length == group.ratio().parts().size();
    List<Term> terms = new ArrayList<>();
    int at = name.span().start();
    for (String piece : pieces) {
      fits &= !piece.isBlank() && Character.isLetter(piece.charAt(0));
      Span span = new Span(at, Math.min(at + piece.length(), name.span().end()));
      terms.add(new Term(new NameToken(span, piece, NameKind.NAME, null), null, null));
      at = Math.min(at + piece.length() + 1, name.span().end());
    }
    return fits ? new Draft.Group(terms, group.ratio(), null) : group;
  }

  private static RecipeException wrong(String message, Span span) {
    return new RecipeException(message, span, List.of());
  }
}
