// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.natrolyte.sei.species.Species;

/**
 * What tabulated formation energies say of a reaction with sodium metal.
 *
 * <p>An electron with a sodium ion is sodium metal, whose formation energy is zero, so that the
 * potential against Na/Na+ of {@code A + n Na+ + n e- -> B} is {@code -(G(B) - G(A))/(n F)}.
 *
 * @param kilojoules reaction energy per equation, in kJ; empty when a species is not tabulated
 * @param fromEnthalpy whether enthalpies had to stand in for Gibbs energies
 * @param potential in V against Na/Na+; empty for a chemical step or an unknown energy
 */
public record ReactionEnergy(
    OptionalDouble kilojoules, boolean fromEnthalpy, OptionalDouble potential) {
  /** Faraday constant in kJ per mole and volt (CODATA 2018: 96485.33212 C/mol). */
  public static final double FARADAY_KILOJOULES = 96.48533212;

  /** Entropy terms left out of an enthalpy may shift a potential by about this much, in V. */
  private static final double ENTHALPY_MARGIN = 0.15;

  /** The energy of a reaction that takes up n Na+ and n electrons. */
  public static ReactionEnergy of(
      Map<Species, Integer> reactants, Map<Species, Integer> products, int electrons) {
    OptionalDouble gibbs = difference(reactants, products, Species::gibbsEnergy);
    OptionalDouble energy =
        gibbs.isPresent() ? gibbs : difference(reactants, products, Species::enthalpy);
    OptionalDouble potential =
        energy.isPresent() && electrons > 0
            ? OptionalDouble.of(-energy.getAsDouble() / (electrons * FARADAY_KILOJOULES))
            : OptionalDouble.empty();
    return new ReactionEnergy(energy, energy.isPresent() && gibbs.isEmpty(), potential);
  }

  private static OptionalDouble difference(
      Map<Species, Integer> reactants,
      Map<Species, Integer> products,
      Function<Species, OptionalDouble> energy) {
    double sum = 0;
    for (var entry : products.entrySet()) {
      OptionalDouble value = energy.apply(entry.getKey());
      if (value.isEmpty()) {
        return value;
      }
      sum += entry.getValue() * value.getAsDouble();
    }
    for (var entry : reactants.entrySet()) {
      OptionalDouble value = energy.apply(entry.getKey());
      if (value.isEmpty()) {
        return value;
      }
      sum -= entry.getValue() * value.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /**
   * Whether the reaction cannot run on an electrode.
   *
   * @param electrodePotential in V against Na/Na+
   */
  public boolean forbids(double electrodePotential) {
    if (kilojoules.isEmpty()) {
      return false;
    }
    if (potential.isPresent()) {
      double margin = fromEnthalpy ? ENTHALPY_MARGIN : 0;
      return potential.getAsDouble() + margin <= electrodePotential;
    }
    return !fromEnthalpy && kilojoules.getAsDouble() > 0;
  }

  /** The energy in words; "not known" when a species has no tabulated energy. */
  public String inWords() {
    if (kilojoules.isEmpty()) {
      return "reaction energy not known";
    }
    String source = fromEnthalpy ? "formation enthalpies" : "Gibbs energies of formation";
    return potential.isPresent()
        ? String.format(
            Locale.ROOT, "E = %.2f V vs Na/Na+ from %s", potential.getAsDouble(), source)
        : String.format(Locale.ROOT, "%.0f kJ from %s", kilojoules.getAsDouble(), source);
  }
}
