// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.formulation.Component;

/**
 * The electrolyte as its alkali cations see it: mole fractions sorted by what each component does
 * for them.
 *
 * @param members the components with their mole fractions; a compound that is solvent and additive
 *     stands once, as solvent
 */
record Liquid(Map<Component, Range> members) {
  private static final double STRONGLY_POLAR = 30;

  Liquid {
    members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** Moles of salts with an alkali cation. */
  Range salt() {
    return sum(Liquid::isAlkaliSalt, c -> 1);
  }

  /** Moles of alkali cations of the salts. */
  Range cations() {
    return sum(Liquid::isAlkaliSalt, c -> AlkaliIons.count(c.compound()));
  }

  /** Moles of the solvents that coordinate. */
  Range coordinating() {
    return sum(Liquid::isCoordinating, c -> 1);
  }

  /** Share of the coordinating solvent, by moles, whose relative permittivity is 30 or more. */
  double stronglyPolarShare() {
    double all = coordinating().value();
    return all > 0 ? sum(Liquid::isStronglyPolar, c -> 1).value() / all : 0;
  }

  /** Whether it coordinates and its relative permittivity is 30 or more. */
  static boolean isStronglyPolar(Component component) {
    return isCoordinating(component) && permittivity(component) >= STRONGLY_POLAR;
  }

  /** The tabulated relative permittivity; NaN where there is none. */
  static double permittivity(Component component) {
    return component
        .compound()
        .value(CompoundProperty.RELATIVE_PERMITTIVITY)
        .map(v -> v.value())
        .orElse(Double.NaN);
  }

  /** Moles of donor atoms of the solvents that coordinate. */
  Range donorSites() {
    return sum(Liquid::isCoordinating, c -> c.compound().donorSites());
  }

  /** Moles of donor atoms of the additives. */
  Range additiveDonorSites() {
    return sum(c -> c.role() == Role.ADDITIVE, c -> c.compound().donorSites());
  }

  /** Moles of liquid that does not coordinate. */
  Range diluent() {
    return sum(Liquid::isDiluent, c -> 1);
  }

  Range ionicLiquid() {
    return sum(Liquid::isIonicLiquid, c -> 1);
  }

  List<Component> with(Predicate<Component> which) {
    return members.keySet().stream().filter(which).toList();
  }

  Range of(Component component) {
    return members.get(component);
  }

  /**
   * The shares of the families among the donor sites of the coordinating solvents, largest first.
   */
  List<Map.Entry<SolventFamily, Double>> families() {
    return shares(Liquid::isCoordinating, c -> c.compound().donorSites());
  }

  /** The shares of the families among the moles of diluent, largest first. */
  List<Map.Entry<SolventFamily, Double>> diluentFamilies() {
    return shares(Liquid::isDiluent, c -> 1);
  }

  static boolean isAlkaliSalt(Component component) {
    return component.role() == Role.SALT && AlkaliIons.count(component.compound()) > 0;
  }

  static boolean isIonicLiquid(Component component) {
    return component.role() == Role.IONIC_LIQUID;
  }

  static boolean isCoordinating(Component component) {
    Compound compound = component.compound();
    return component.role() == Role.SOLVENT && compound.donorSites() > 0;
  }

  static boolean isDiluent(Component component) {
    return component.role() == Role.DILUENT
        || component.role() == Role.SOLVENT && component.compound().donorSites() == 0;
  }

  private List<Map.Entry<SolventFamily, Double>> shares(
      Predicate<Component> which, ToDoubleFunction<Component> weight) {
    Map<SolventFamily, Double> sums = new EnumMap<>(SolventFamily.class);
    double total = 0;
    for (Component component : with(which)) {
      double own = of(component).value() * weight.applyAsDouble(component);
      sums.merge(component.compound().family(), own, Double::sum);
      total += own;
    }
    double all = total;
    sums.replaceAll((family, sum) -> sum / all);
    return sums.entrySet().stream()
        .sorted(Map.Entry.<SolventFamily, Double>comparingByValue().reversed())
        .toList();
  }

  private Range sum(Predicate<Component> which, ToDoubleFunction<Component> weight) {
    Range sum = Range.ZERO;
    for (Component component : with(which)) {
      sum = sum.plus(of(component).times(weight.applyAsDouble(component)));
    }
    return sum;
  }
}
