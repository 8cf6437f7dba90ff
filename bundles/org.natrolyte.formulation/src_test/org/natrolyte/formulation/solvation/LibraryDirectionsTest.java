// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.LibraryCompounds;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.StudyException;

/**
 * Directions that hold for electrolytes at large, for every salt in every coordinating solvent of
 * the library that the model knows: they belong to no pair in particular.
 */
class LibraryDirectionsTest {
  private static final double LEAST_PAIRS = 3000;

  /** Hardly dissolves in anything here; the model would crowd all sites with its anions. */
  private static final String INSOLUBLE = "NaF";

  /** Where nearly every cation touches an anion there is nothing left to rise. */
  private static final double NEARLY_ALL = 0.9;

  /** kcal/mol; below it a donor atom hardly beats an empty site. */
  private static final double DONOR = 10;

  private record Pair(Compound salt, Compound solvent, SolvationModel model) {
    @Override
    public String toString() {
      return salt.id() + " in " + solvent.id();
    }
  }

  private static List<Compound> compounds(Predicate<Compound> which) throws Exception {
    return LibraryCompounds.all().stream().filter(which).toList();
  }

  private static List<Pair> pairs() throws Exception {
    List<Pair> pairs = new ArrayList<>();
    for (Compound salt :
        compounds(c ->
            c.usualRole() == Role.SALT && AlkaliIons.count(c) == 1 && !c.id().equals(INSOLUBLE))) {
      for (Compound solvent : compounds(c -> c.usualRole() == Role.SOLVENT && c.donorSites() > 0)) {
        model(salt(salt, 1, MOLE_PART), solvent(solvent, 1, MOLE_PART))
            .ifPresent(m -> pairs.add(new Pair(salt, solvent, m)));
      }
    }
    assertTrue(pairs.size() > LEAST_PAIRS, pairs.size() + " pairs");
    return pairs;
  }

  private static Optional<SolvationModel> model(Component... components) {
    try {
      return Optional.of(SpeciesReader.read(List.of(components), name -> Double.NaN));
    } catch (StudyException e) {
      return Optional.empty();
    }
  }

  @Test
  void moreSaltGivesMoreContactAndLessFreeSolvent() throws Exception {
    for (Pair pair : pairs()) {
      Speciation before = null;
      for (double salt : new double[] {0.01, 0.03, 0.1, 0.2, 0.4}) {
        Speciation now = pair.model.at(25, new double[] {salt, 1});
        if (before != null) {
          boolean isFull = before.inContact() > NEARLY_ALL;
          assertTrue(
              now.inContact() > before.inContact() || isFull && now.inContact() > NEARLY_ALL,
              pair + " at " + salt + ": " + now + " after " + before);
          assertTrue(
              now.freeSolvent() < before.freeSolvent(),
              pair + " at " + salt + ": " + now.freeSolvent() + " after " + before.freeSolvent());
        }
        before = now;
      }
    }
  }

  /**
   * Warming empties the sites of donor solvents: fewer donor atoms stand in the shell of sodium and
   * lithium.
   */
  @Test
  void theShellThinsOutWhenItWarms() throws Exception {
    for (Pair pair : pairs()) {
      if (AlkaliIons.symbols(pair.salt).contains("K")
          || pair.solvent.value(CompoundProperty.DONOR_NUMBER).map(v -> v.value()).orElse(0.0)
              < DONOR) {
        continue;
      }
      double cold = pair.model.at(-20, new double[] {0.1, 1}).coordinationNumber();
      double warm = pair.model.at(60, new double[] {0.1, 1}).coordinationNumber();
      assertTrue(warm < cold, pair + ": " + cold + " to " + warm);
    }
  }

  /**
   * Two moles of any diluent of the library to one of salt leave the shell of a concentrated
   * electrolyte as it was, and stay out of it.
   */
  @Test
  void aDiluentKeepsTheShellAndStaysOutOfIt() throws Exception {
    List<Compound> diluents = compounds(c -> c.usualRole() == Role.DILUENT && c.donorSites() == 0);
    assertTrue(diluents.size() >= 8, diluents.toString());
    int count = 0;
    for (Pair pair : pairs()) {
      double solvent = 4.0 / pair.solvent.donorSites();
      Speciation neat = pair.model.at(25, new double[] {1, solvent});
      if (neat.inContact() < 0.5) {
        continue;
      }
      for (Compound diluent : diluents) {
        Optional<SolvationModel> model =
            model(
                salt(pair.salt, 1, MOLE_PART),
                solvent(pair.solvent, 1, MOLE_PART),
                diluent(diluent, 1, MOLE_PART));
        Speciation found = model.orElseThrow().at(25, new double[] {1, solvent, 2});
        String what = pair + " + " + diluent.id();
        assertTrue(Math.abs(found.inContact() - neat.inContact()) < 0.05, what + " " + found);
        double share = found.donorAtoms(diluent.id()) / found.coordinationNumber();
        assertTrue(share < 0.05, what + ": " + share);
        count++;
      }
    }
    assertTrue(count > LEAST_PAIRS, count + " concentrated electrolytes");
  }
}
