// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.in;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;

/** What holds for every formulation. */
class ComposerPropertyTest {
  private static final List<AmountUnit> CHAIN =
      List.of(
          AmountUnit.MOLAL,
          AmountUnit.MOLE_PERCENT,
          AmountUnit.WEIGHT_PERCENT,
          AmountUnit.GRAM_PER_LITRE,
          AmountUnit.MOLE_PER_LITRE_SOLVENT,
          AmountUnit.MOLE_PART,
          AmountUnit.MOLAR);

  @Provide
  Arbitrary<Formulation> formulations() {
    return RandomRecipes.formulations();
  }

  @Property(tries = 300)
  void sharesAddUpToOne(@ForAll("formulations") Formulation formulation) throws Exception {
    Composition c = Composer.compose(formulation, Conditions.ROOM);
    for (AmountBasis basis : List.of(AmountBasis.MOLE_FRACTION, AmountBasis.MASS_FRACTION)) {
      double sum = 0;
      for (int i = 0; i < c.components().size(); i++) {
        sum += in(c, i, basis);
      }
      assertEquals(1, sum, 1e-12);
    }
    double volumes = 0;
    for (int i = 0; i < c.components().size(); i++) {
      if (c.components().get(i).in(AmountBasis.VOLUME_FRACTION) instanceof Value.Known known) {
        volumes += known.value();
      }
    }
    assertEquals(1, volumes, 1e-12);
  }

  @Property(tries = 300)
  void statedAmountsAreMet(@ForAll("formulations") Formulation formulation) throws Exception {
    Composition c = Composer.compose(formulation, Conditions.ROOM);
    for (int i = 0; i < c.components().size(); i++) {
      Amount amount = formulation.components().get(i).amount();
      if (!amount.basis().isParts()) {
        double stated = amount.inBasis();
        assertEquals(stated, in(c, i, amount.basis()), 1e-12 * Math.max(1, stated));
      }
    }
  }

  @Property(tries = 300)
  void orderChangesNothing(@ForAll("formulations") Formulation formulation, @ForAll Random random)
      throws Exception {
    List<Component> shuffled = new ArrayList<>(formulation.components());
    Collections.shuffle(shuffled, random);
    Composition one = Composer.compose(formulation, Conditions.ROOM);
    Composition other = Composer.compose(formulation(shuffled), Conditions.ROOM);
    assertEquals(one.density(), other.density());
    for (ComponentAmounts amounts : one.components()) {
      ComponentAmounts same =
          other.components().stream()
              .filter(a -> a.component().equals(amounts.component()))
              .findFirst()
              .orElseThrow();
      assertEquals(amounts, same);
    }
  }

  @Property(tries = 200)
  void sizeOfThePartsChangesNothing(
      @ForAll("formulations") Formulation formulation, @ForAll("factors") double factor)
      throws Exception {
    List<Component> scaled =
        formulation.components().stream()
            .map(c ->
                c.amount().basis().isParts()
                    ? new Component(
                        c.compound(),
                        c.role(),
                        new Amount(
                            c.amount().value().multiply(BigDecimal.valueOf(factor)),
                            c.amount().unit()))
                    : c)
            .toList();
    Composition one = Composer.compose(formulation, Conditions.ROOM);
    Composition other = Composer.compose(formulation(scaled), Conditions.ROOM);
    for (int i = 0; i < scaled.size(); i++) {
      double moles = one.components().get(i).molesPerKilogram();
      assertEquals(moles, other.components().get(i).molesPerKilogram(), 1e-12 * moles);
    }
  }

  @Provide
  Arbitrary<Double> factors() {
    return Arbitraries.doubles().between(1e-3, 1e3).ofScale(6);
  }

  @Property(tries = 200)
  void everyBasisLeadsBackToTheMolarity(@ForAll("formulations") Formulation formulation)
      throws Exception {
    Composition start = Composer.compose(formulation, Conditions.ROOM);
    Composition now = start;
    for (AmountUnit unit : CHAIN) {
      now = Composer.compose(CompositionConverter.rebased(now, 0, unit), Conditions.ROOM);
      for (int i = 0; i < now.components().size(); i++) {
        double moles = start.components().get(i).molesPerKilogram();
        assertEquals(
            moles, now.components().get(i).molesPerKilogram(), 1e-10 * moles, unit::symbol);
      }
    }
    double molarity = in(start, 0, AmountBasis.MOLARITY);
    assertEquals(molarity, in(now, 0, AmountBasis.MOLARITY), 1e-10 * molarity);
  }

  @Property(tries = 200)
  void everyLiquidCanBeWrittenInEveryBasis(
      @ForAll("formulations") Formulation formulation, @ForAll Random random) throws Exception {
    Composition start = Composer.compose(formulation, Conditions.ROOM);
    int liquids = (int) formulation.components().stream().filter(Component::isLiquid).count();
    int index = 1 + random.nextInt(liquids);
    for (AmountUnit unit : RandomRecipes.PARTS) {
      Composition now =
          Composer.compose(CompositionConverter.rebased(start, index, unit), Conditions.ROOM);
      for (int i = 0; i < now.components().size(); i++) {
        double moles = start.components().get(i).molesPerKilogram();
        assertEquals(moles, now.components().get(i).molesPerKilogram(), 1e-10 * moles);
      }
    }
  }
}
