// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.natrolyte.formulation.TestRecipes.formulation;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.AmountUnit;

/** Random formulations for property tests. */
final class RandomRecipes {
  private static final List<Compound> SALTS =
      List.of(TestCompounds.NAPF6, TestCompounds.NAFSI, TestCompounds.NATFSI, TestCompounds.NACLO4);
  private static final List<Compound> LIQUIDS =
      List.of(
          TestCompounds.DME,
          TestCompounds.G2,
          TestCompounds.EC,
          TestCompounds.PC,
          TestCompounds.BTFE,
          TestCompounds.TTE);
  private static final List<Compound> ADDITIVES =
      List.of(TestCompounds.FEC, TestCompounds.VC, TestCompounds.SNCL2);
  static final List<AmountUnit> PARTS =
      List.of(AmountUnit.MASS_PART, AmountUnit.VOLUME_PART, AmountUnit.MOLE_PART);

  private RandomRecipes() {}

  /** A salt, one to four liquids in a ratio, up to three additives. */
  static Arbitrary<Formulation> formulations() {
    Arbitrary<Component> salt =
        Combinators.combine(
                Arbitraries.of(SALTS), Arbitraries.doubles().between(0.01, 2).ofScale(6))
            .as((c, m) -> component(c, Role.SALT, m, AmountUnit.MOLAR));
    Arbitrary<List<Component>> liquids =
        Combinators.combine(
                Arbitraries.of(LIQUIDS).list().uniqueElements().ofMinSize(1).ofMaxSize(4),
                Arbitraries.doubles().between(0.05, 9).ofScale(6).list().ofSize(4),
                Arbitraries.of(PARTS))
            .as(RandomRecipes::liquids);
    Arbitrary<List<Component>> additives =
        Combinators.combine(
                Arbitraries.of(ADDITIVES).list().uniqueElements().ofMaxSize(3),
                Arbitraries.doubles().between(0.01, 5).ofScale(6).list().ofSize(3))
            .as(RandomRecipes::additives);
    return Combinators.combine(salt, liquids, additives)
        .as((s, l, a) -> {
          List<Component> all = new ArrayList<>(List.of(s));
          all.addAll(l);
          all.addAll(a);
          return formulation(all);
        });
  }

  private static List<Component> liquids(
      List<Compound> compounds, List<Double> parts, AmountUnit unit) {
    List<Component> liquids = new ArrayList<>();
    for (int i = 0; i < compounds.size(); i++) {
      Compound compound = compounds.get(i);
      Role role = compound.usualRole() == Role.DILUENT ? Role.DILUENT : Role.SOLVENT;
      liquids.add(component(compound, role, parts.get(i), unit));
    }
    return liquids;
  }

  private static List<Component> additives(List<Compound> compounds, List<Double> amounts) {
    List<AmountUnit> units =
        List.of(AmountUnit.WEIGHT_PERCENT, AmountUnit.VOLUME_PERCENT, AmountUnit.MILLIMOLAR);
    List<Component> additives = new ArrayList<>();
    for (Compound compound : compounds) {
      int kind = ADDITIVES.indexOf(compound);
      additives.add(component(compound, Role.ADDITIVE, amounts.get(kind), units.get(kind)));
    }
    return additives;
  }

  private static Component component(Compound compound, Role role, double value, AmountUnit unit) {
    return TestRecipes.component(compound, role, value, unit);
  }
}
