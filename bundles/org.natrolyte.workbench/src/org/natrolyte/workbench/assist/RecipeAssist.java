// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;

/** Proposes what may be written at a place of a recipe: names, units, ratios, joints. */
public final class RecipeAssist {
  private static final List<AmountUnit> UNITS =
      Arrays.stream(AmountUnit.values())
          .filter(u -> !u.basis().isParts() && u.basis() != AmountBasis.BALANCE)
          .toList();

  private final NameProposals names;

  /**
   * An assistant.
   *
   * @param library where names come from
   */
  public RecipeAssist(CompoundLibrary library) {
    names = new NameProposals(library);
  }

  /**
   * The proposals at a place, best first; none where nothing is to be added.
   *
   * @param recipe the text so far
   * @param caret between its start and its end
   */
  public List<Proposal> at(String recipe, int caret) {
    Place place = Place.at(recipe, Math.clamp(caret, 0, recipe.length()));
    return switch (place.kind()) {
      case NAME -> isNumber(place.word()) ? List.of() : names.at(place, recipe);
      case UNIT -> units(place);
      case RATIO -> ratios(place);
      case JOINT -> joints(place);
      case NONE -> List.of();
    };
  }

  /** A ratio or an amount as often as the start of a name: Enter after it is no choice of one. */
  private static boolean isNumber(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).matches("\\d+([.,]\\d*)?");
  }

  private static List<Proposal> units(Place place) {
    String lower = place.word().toLowerCase(Locale.ROOT);
    if (UNITS.stream().anyMatch(u -> u.symbol().equals(place.word()))) {
      return List.of();
    }
    return UNITS.stream()
        .filter(u -> u.symbol().toLowerCase(Locale.ROOT).startsWith(lower))
        .sorted((a, b) -> Integer.compare(rank(a, place.role()), rank(b, place.role())))
        .map(u -> Proposal.word(place, u.symbol() + " ", u.basis().meaning()))
        .toList();
  }

  /** An additive is usually given by weight, a salt by volume. */
  private static int rank(AmountUnit unit, Role role) {
    boolean weight = unit.basis() == AmountBasis.MASS_FRACTION;
    return role == Role.ADDITIVE && weight ? -1 : unit.ordinal();
  }

  private static List<Proposal> ratios(Place place) {
    String typed = place.word().replaceFirst("^\\(", "").strip();
    String numbers = typed.replaceAll("[^\\d.:].*$", "").replaceAll(":+$", "");
    int given = numbers.isEmpty() ? 0 : numbers.split(":").length;
    int wanted = Math.max(2, place.group());
    StringBuilder ratio = new StringBuilder(numbers);
    for (int i = given; i < wanted; i++) {
      ratio.append(ratio.isEmpty() ? "1" : ":1");
    }
    String volumes = "v" + "/v".repeat(Math.max(1, wanted - 1));
    List<Proposal> proposals = new ArrayList<>();
    for (String[] basis :
        new String[][] {
          {volumes, "parts by volume before mixing"},
          {"by mole", "parts by mole"},
          {"by weight", "parts by weight"}
        }) {
      String text = "(" + ratio + " " + basis[0] + ")";
      proposals.add(Proposal.word(place, text, basis[1]));
    }
    return proposals;
  }

  private static List<Proposal> joints(Place place) {
    List<Proposal> proposals = new ArrayList<>();
    if (place.role() == Role.SALT) {
      proposals.add(Proposal.word(place, "in ", "the solvent follows"));
    } else if (place.role() == Role.SOLVENT && place.group() > 1) {
      proposals.addAll(ratios(place.withWord("")));
    } else if (place.role() == Role.SOLVENT && place.group() == 1) {
      proposals.add(Proposal.word(place, "/ ", "another solvent follows"));
    }
    proposals.add(Proposal.word(place, "+ 2 wt% ", "an additive follows"));
    return proposals;
  }
}
