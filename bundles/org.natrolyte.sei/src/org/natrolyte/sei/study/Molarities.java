// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.study.StudyInput;

/**
 * The concentration of each component: from whoever gives it, otherwise estimated from what is
 * written with a density of 1.3 g/cm3 for ionic liquids and 1.1 g/cm3 for other liquids. A film
 * depends on the ratios of its reactants, and those on orders of magnitude.
 */
final class Molarities {
  private static final double IONIC_LIQUID_DENSITY = 1.3;
  private static final double LIQUID_DENSITY = 1.1;

  private final Map<String, Double> byComponent = new LinkedHashMap<>();
  private final List<String> estimated = new ArrayList<>();

  static Molarities of(StudyInput input) {
    Molarities molarities = new Molarities();
    double liquidParts = molarities.liquidParts(input);
    for (Component component : input.formulation().components()) {
      String name = component.name();
      OptionalDouble known = input.known().number(Vocabulary.MOLARITY, name);
      if (known.isEmpty()) {
        molarities.estimated.add(name);
      }
      molarities.byComponent.put(name, known.orElseGet(() -> estimate(component, liquidParts)));
    }
    return molarities;
  }

  private double liquidParts(StudyInput input) {
    return input.formulation().components().stream()
        .filter(c -> c.isLiquid() && isShare(c.amount()))
        .mapToDouble(c -> c.amount().inBasis())
        .sorted()
        .sum();
  }

  private static boolean isShare(Amount amount) {
    return switch (amount.basis()) {
      case BALANCE, MASS_PARTS, VOLUME_PARTS, MOLE_PARTS -> true;
      default -> false;
    };
  }

  private static double estimate(Component component, double liquidParts) {
    double mass = component.compound().molarMass();
    double pure = 1000 * density(component) / mass;
    double amount = component.amount().inBasis();
    return switch (component.amount().basis()) {
      case MOLARITY, MOLARITY_OF_SOLVENT -> amount;
      case MOLALITY -> amount * LIQUID_DENSITY;
      case MASS_CONCENTRATION -> amount / mass;
      case MASS_FRACTION -> amount * 1000 * LIQUID_DENSITY / mass;
      case VOLUME_FRACTION, MOLE_FRACTION -> amount * pure;
      case BALANCE, MASS_PARTS, VOLUME_PARTS, MOLE_PARTS ->
          liquidParts > 0 ? amount / liquidParts * pure : pure;
    };
  }

  private static double density(Component component) {
    return switch (component.role()) {
      case IONIC_LIQUID -> IONIC_LIQUID_DENSITY;
      default -> LIQUID_DENSITY;
    };
  }

  /** In mol/L. */
  double of(Component component) {
    return byComponent.get(component.name());
  }

  /** What was assumed, in words for the user; empty when every concentration was given. */
  List<String> assumptions() {
    return estimated.isEmpty()
        ? List.of()
        : List.of(
            "the concentration of "
                + String.join(", ", estimated)
                + " is not known and was estimated from the written amount with a density of 1.1"
                + " g/cm3 (ionic liquids 1.3)");
  }
}
