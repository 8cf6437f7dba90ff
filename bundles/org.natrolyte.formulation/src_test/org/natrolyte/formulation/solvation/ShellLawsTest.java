// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.C3MPYRFSI;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.DOL;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.LIFSI;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.TTE;
import static org.natrolyte.formulation.TestRecipes.component;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Component;

class ShellLawsTest {
  private static final Component[] MIXTURE = {
    salt(NAPF6, 1, MOLE_PART),
    salt(LIFSI, 1, MOLE_PART),
    solvent(G2, 1, MOLE_PART),
    solvent(DOL, 1, MOLE_PART),
    diluent(TTE, 1, MOLE_PART)
  };
  private static final SolvationModel MODEL = ShellOf.model(MIXTURE);

  /** What is free and what stands in shells is all there is, at any composition. */
  @Property(tries = 300)
  void massIsConserved(
      @ForAll @DoubleRange(min = 0.01, max = 10) double sodium,
      @ForAll @DoubleRange(min = 0.01, max = 10) double lithium,
      @ForAll @DoubleRange(min = 0, max = 20) double diglyme,
      @ForAll @DoubleRange(min = 0, max = 20) double dioxolane,
      @ForAll @DoubleRange(min = 0, max = 20) double diluent,
      @ForAll @DoubleRange(min = -60, max = 100) double celsius) {
    Shells shells =
        MODEL.shells(celsius, new double[] {sodium, lithium, diglyme, dioxolane, diluent});
    double[] spent = new double[shells.total().length];
    for (int c = 0; c < shells.sums().length; c++) {
      shells.sums()[c].addSpent(spent, shells.concentration()[c]);
    }
    for (int i = 0; i < spent.length; i++) {
      double total = shells.total()[i];
      assertEquals(total, spent[i] + shells.free()[i], 1e-4 * total);
    }
    Speciation found = shells.speciation();
    assertEquals(1, found.solventSeparated() + found.contactIonPairs() + found.aggregates(), 1e-9);
    assertTrue(found.coordinationNumber() <= 6);
  }

  /** Listing every shell one by one gives what the recursion gives without listing any. */
  @Test
  void listedSolvatesAddUpToTheRecursion() {
    Shells shells = MODEL.shells(25, new double[] {1, 0.3, 4, 3, 2});
    List<Solvate> all = LikelySolvates.of(shells, Integer.MAX_VALUE);
    assertEquals(1, all.stream().mapToDouble(Solvate::share).sum(), 1e-9);
    double withoutAnion =
        all.stream()
            .filter(s -> s.molecules().keySet().stream().noneMatch(List.of("PF6", "FSI")::contains))
            .mapToDouble(Solvate::share)
            .sum();
    assertEquals(shells.speciation().solventSeparated(), withoutAnion, 1e-9);
  }

  /** A solvate is drawn with as many contacts as its molecules have sites on the cation. */
  @Test
  void everyMoleculeOfASolvateHasItsContacts() {
    Shells shells = MODEL.shells(25, new double[] {1, 0.3, 4, 3, 2});
    for (Solvate solvate : LikelySolvates.of(shells, Integer.MAX_VALUE)) {
      int sum = 0;
      for (var ligand : solvate.molecules().entrySet()) {
        List<Integer> contacts = solvate.contacts().get(ligand.getKey());
        assertEquals(ligand.getValue(), contacts.size(), solvate.formula());
        assertTrue(contacts.stream().allMatch(n -> n >= 1), solvate.formula());
        sum += contacts.stream().mapToInt(Integer::intValue).sum();
      }
      assertTrue(sum <= 6, solvate.formula() + ": " + sum + " contacts");
    }
  }

  /** One kind of ligand with one donor atom obeys the binomial law of independent sites. */
  @Test
  void oneMonodentateLigandFillsIndependentSites() {
    ShellSum sum =
        new ShellSum(
            new ShellTerms(
                6, new int[] {0}, new int[] {1}, new boolean[] {true}, new double[] {3}));
    assertEquals(6 * Math.log(1 + 3 * 0.4), sum.evaluate(new double[] {0.4}), 1e-12);
    double[] atoms = new double[1];
    sum.addDonorAtoms(atoms, 1);
    double filled = 1.2 / 2.2;
    assertEquals(6 * filled, atoms[0], 1e-12);
    assertEquals(Math.pow(1 - filled, 6), sum.sharesByAnions()[0], 1e-12);
    assertEquals(6 * filled * Math.pow(1 - filled, 5), sum.sharesByAnions()[1], 1e-12);
  }

  /** The covariances are how the means change with the logarithms of the activities. */
  @Test
  void covariancesAreTheSecondDerivatives() {
    ShellSum sum =
        new ShellSum(
            new ShellTerms(
                6,
                new int[] {0, 0, 0, 1, 1},
                new int[] {1, 2, 3, 1, 2},
                new boolean[] {false, false, false, true, true},
                new double[] {3, 5, 9, 2, 4}));
    double step = 1e-6;
    double[] activity = {0.3, 0.2};
    double[][] covariances = new double[2][2];
    sum.evaluate(activity);
    sum.addCovariances(covariances, 1);
    for (int j = 0; j < 2; j++) {
      double[] up = activity.clone();
      double[] down = activity.clone();
      up[j] *= Math.exp(step);
      down[j] *= Math.exp(-step);
      double[] spent = new double[2];
      sum.evaluate(up);
      sum.addSpent(spent, 1 / (2 * step));
      sum.evaluate(down);
      sum.addSpent(spent, -1 / (2 * step));
      for (int i = 0; i < 2; i++) {
        assertEquals(spent[i], covariances[i][j], 1e-8);
      }
    }
  }

  @Test
  void orderAndUnitOfAmountsChangeNothing() {
    Speciation one = ShellOf.recipe(salt(NAFSI, 1, MOLE_PART), solvent(DME, 3, MOLE_PART));
    Speciation other = ShellOf.recipe(solvent(DME, 6, MOLE_PART), salt(NAFSI, 2, MOLE_PART));
    assertEquals(one.solventSeparated(), other.solventSeparated(), 1e-9);
    assertEquals(one.donorAtoms(DME.id()), other.donorAtoms(DME.id()), 1e-9);
  }

  /** Lithium holds four donor atoms, and holds them more tightly. */
  @Test
  void lithiumHasASmallerShell() {
    Speciation lithium = ShellOf.recipe(salt(LIFSI, 1, MOLAR), solvent(DME));
    Speciation sodium = ShellOf.recipe(salt(NAFSI, 1, MOLAR), solvent(DME));
    assertEquals(4, lithium.coordinationNumber(), 0.1);
    assertEquals(5.9, sodium.coordinationNumber(), 0.2);
    assertTrue(lithium.desolvationEnergy() > sodium.desolvationEnergy());
  }

  /** In an ionic liquid the shell is made of its anions, the salt's and the liquid's alike. */
  @Test
  void inAnIonicLiquidOnlyAnionsTouchTheCation() {
    Speciation found =
        ShellOf.recipe(
            salt(NAFSI, 1, MOLE_PART), component(C3MPYRFSI, Role.IONIC_LIQUID, 4, MOLE_PART));
    assertEquals(List.of("FSI"), found.names());
    assertTrue(found.aggregates() > 0.95, found.toString());
    assertTrue(Double.isNaN(found.freeSolvent()));
  }

  /** Warming favours contact in ethers: an empty or anion-held site costs energy, not entropy. */
  @Test
  void warmingLetsAnionsInAndSolventOut() {
    Speciation cold = ShellOf.at(-20, salt(NAPF6, 1, MOLAR), solvent(G2));
    Speciation warm = ShellOf.at(60, salt(NAPF6, 1, MOLAR), solvent(G2));
    assertTrue(warm.inContact() > cold.inContact());
    assertTrue(warm.donorAtoms(G2.id()) < cold.donorAtoms(G2.id()));
  }

  @Test
  void withoutACationThereIsNoShell() {
    assertThrows(IllegalArgumentException.class, () -> MODEL.at(25, new double[] {0, 0, 1, 1, 0}));
    assertThrows(IllegalArgumentException.class, () -> MODEL.at(25, new double[] {1, 0, -1, 1, 0}));
    assertThrows(IllegalArgumentException.class, () -> MODEL.at(25, new double[] {1}));
  }
}
