// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.formulation.Component;

/**
 * Something to weigh, before order and rounding.
 *
 * @param name of the component or the stock solution
 * @param component empty for a stock solution
 * @param main index of the component it is weighed for
 * @param moles of that component
 * @param grams to weigh, corrected for purity
 * @param purity mass fraction of the component
 * @param molesPerGram what one gram brings of each component of the recipe
 * @param density in g/mL where it is known
 * @param volumeNote why there is no volume, or what it rests on
 */
record Portion(
    String name,
    Optional<Component> component,
    int main,
    double moles,
    double grams,
    double purity,
    double[] molesPerGram,
    OptionalDouble density,
    String volumeNote) {

  boolean isStock() {
    return component.isEmpty();
  }

  boolean hasRole(Role role) {
    return component.filter(c -> c.role() == role).isPresent();
  }

  String roleLabel() {
    return component.map(c -> c.role().label()).orElse("stock solution");
  }

  /** Boiling point in °C; that of something that hardly evaporates where none is known. */
  double boilingPoint() {
    return component
        .flatMap(c -> c.compound().value(CompoundProperty.BOILING_POINT))
        .map(SourcedValue::value)
        .orElse(1000.0);
  }

  /** The melting point in °C of a liquid component that is solid at the bench. */
  Optional<Double> meltsAbove(double temperatureC) {
    return component
        .filter(Component::isLiquid)
        .flatMap(c -> c.compound().value(CompoundProperty.MELTING_POINT))
        .map(SourcedValue::value)
        .filter(melting -> melting > temperatureC);
  }

  /** Whether it is an alkali salt of PF6, which dissolves with heat and gives HF with water. */
  boolean isHexafluorophosphate() {
    return component.map(Component::compound).filter(Portion::isHexafluorophosphate).isPresent();
  }

  /** Whether a compound is an alkali salt of PF6. */
  static boolean isHexafluorophosphate(Compound compound) {
    int alkali = AlkaliIons.count(compound);
    return alkali > 0
        && Formula.parse(compound.formula())
            .filter(f -> f.counts().getOrDefault("P", 0) == alkali)
            .filter(f -> f.counts().getOrDefault("F", 0) == 6 * alkali)
            .filter(f -> f.counts().size() == 3)
            .isPresent();
  }
}
