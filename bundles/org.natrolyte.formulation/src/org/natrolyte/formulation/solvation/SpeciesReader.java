// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.natrolyte.formulation.volume.AlkaliIons;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.StudyException;

/** Finds out what each component of a formulation brings to the shells. */
public final class SpeciesReader {
  private final List<String> names = new ArrayList<>();
  private final List<Ligand> ligands = new ArrayList<>();
  private final List<Cation> cations = new ArrayList<>();
  private final List<Integer> ligandOf = new ArrayList<>();
  private final List<Double> ligandCount = new ArrayList<>();
  private final List<double[]> cationCount = new ArrayList<>();
  private final List<Double> permittivities = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private SpeciesReader() {}

  /**
   * The model of a set of components.
   *
   * @param components of a formulation; a compound that stands twice counts once
   * @param bindingEnergy gas-phase binding energy of Na+ with a component in kJ/mol, or NaN
   * @throws StudyException when a solvent's donor strength cannot be told or an ion not be read
   */
  public static SolvationModel read(
      List<Component> components, ToDoubleFunction<String> bindingEnergy) throws StudyException {
    Map<String, Component> once = new LinkedHashMap<>();
    components.forEach(c -> once.merge(c.name(), c, (a, b) -> a.role() == Role.ADDITIVE ? b : a));
    SpeciesReader reader = new SpeciesReader();
    for (Component component : once.values()) {
      reader.cations(component.compound());
    }
    for (Component component : once.values()) {
      reader.add(component, bindingEnergy.applyAsDouble(component.name()));
    }
    if (reader.cations.isEmpty()) {
      throw new StudyException("there is no salt with an alkali cation in the recipe");
    }
    return new SolvationModel(reader.species(), BindingLaw.FITTED);
  }

  private SolvationSpecies species() {
    return new SolvationSpecies(
        List.copyOf(names),
        List.copyOf(ligands),
        List.copyOf(cations),
        ligandOf.stream().mapToInt(i -> i).toArray(),
        ligandCount.stream().mapToDouble(d -> d).toArray(),
        cationCount.toArray(double[][]::new),
        permittivities.stream().mapToDouble(d -> d).toArray(),
        List.copyOf(notes));
  }

  private void cations(Compound compound) {
    for (String symbol : AlkaliIons.symbols(compound)) {
      Cation.of(symbol).filter(c -> !cations.contains(c)).ifPresent(cations::add);
    }
  }

  private void add(Component component, double bindingEnergy) throws StudyException {
    Compound compound = component.compound();
    names.add(component.name());
    double[] own = new double[cations.size()];
    Map<String, Integer> elements =
        Formula.parse(compound.formula()).map(Formula::counts).orElse(Map.of());
    for (int c = 0; c < own.length; c++) {
      own[c] = elements.getOrDefault(cations.get(c).symbol(), 0);
    }
    cationCount.add(own);
    permittivities.add(permittivity(component));
    if (AlkaliIons.count(compound) > 0 || isIonic(component)) {
      anion(compound);
    } else {
      molecule(component, bindingEnergy);
    }
  }

  private static boolean isIonic(Component component) {
    return component.role() == Role.IONIC_LIQUID
        || component.compound().usualRole() == Role.IONIC_LIQUID;
  }

  private void anion(Compound compound) throws StudyException {
    Optional<Anion> anion = Anion.of(compound);
    if (anion.isEmpty()) {
      throw new StudyException(
          "the anion of %s is not known: its structure is missing".formatted(compound.id()));
    }
    Ligand ligand = Ligand.of(anion.get());
    int index = indexOf(ligand);
    if (index == ligands.size()) {
      ligands.add(ligand);
      if (!anion.get().note().startsWith("W.") && !anion.get().note().startsWith("M.")) {
        notes.add(ligand.name() + ": " + ligand.note());
      }
    }
    ligandOf.add(index);
    ligandCount.add((double) AnionFormula.count(compound));
  }

  private int indexOf(Ligand ligand) {
    for (int i = 0; i < ligands.size(); i++) {
      if (ligands.get(i).isAnion() && ligands.get(i).name().equals(ligand.name())) {
        return i;
      }
    }
    return ligands.size();
  }

  private void molecule(Component component, double bindingEnergy) throws StudyException {
    Compound compound = component.compound();
    boolean isLeftOut = compound.donorSites() == 0 && !component.isLiquid();
    Optional<DonorStrength> strength =
        DonorStrength.of(
            compound,
            Double.isNaN(bindingEnergy)
                ? OptionalDouble.empty()
                : OptionalDouble.of(bindingEnergy));
    if (strength.isEmpty() && component.isLiquid()) {
      throw new StudyException(
          "how strongly %s binds is not known: no donor number in the library, and its family says"
                  .formatted(component.name())
              + " none. Enter a donor number in a library file of your own.");
    }
    if (isLeftOut || strength.isEmpty()) {
      notes.add(component.name() + ": left out, it has no known donor atom for the cation");
      ligandOf.add(-1);
      ligandCount.add(0.0);
      return;
    }
    if (!strength.get().isTabulated() && compound.donorSites() > 0) {
      notes.add(
          "%s: donor number %.1f ± %.1f, %s"
              .formatted(
                  component.name(),
                  strength.get().value(),
                  strength.get().error(),
                  strength.get().source()));
    }
    ligandOf.add(ligands.size());
    ligandCount.add(1.0);
    ligands.add(Ligand.molecule(component.name(), compound.donorSites(), strength.get()));
  }

  private static double permittivity(Component component) {
    Compound compound = component.compound();
    boolean counts = compound.donorSites() > 0 && AlkaliIons.count(compound) == 0;
    return counts
        ? compound
            .value(CompoundProperty.RELATIVE_PERMITTIVITY)
            .map(SourcedValue::value)
            .orElse(0.0)
        : 0;
  }
}
