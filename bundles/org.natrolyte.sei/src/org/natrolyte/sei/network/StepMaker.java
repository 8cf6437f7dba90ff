// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesFactory;
import org.natrolyte.sei.template.ReactionTemplate;

/**
 * Writes the balanced steps of one template for one species: the net equation where it was written
 * for that very structure, otherwise the change of bonds with its radicals closed.
 */
final class StepMaker {
  private final SpeciesFactory factory;

  StepMaker(SpeciesFactory factory) {
    this.factory = factory;
  }

  /** The step of the net equation that was written for this species. */
  Step written(ReactionTemplate template, Species reactant) {
    var equation = template.equation();
    Map<Species, Integer> reactants = new LinkedHashMap<>();
    reactants.put(reactant, equation.examples());
    equation.partners().forEach((id, n) -> reactants.merge(byId(id), n, Integer::sum));
    Map<Species, Integer> products = new LinkedHashMap<>();
    equation.products().forEach((id, n) -> products.merge(byId(id), n, Integer::sum));
    return step(
        template,
        reactants,
        products,
        equation.electrons(),
        "net equation of the template for " + template.exampleName());
  }

  private Species byId(String id) {
    return factory.table().byId(id).orElseThrow();
  }

  /**
   * The steps that the change of bonds makes of a species, one for each distinguishable site. Sites
   * that give isomers of the same products count as one, the first by the names of its products:
   * the film does not tell them apart, and no template says which is faster.
   */
  List<Step> generic(ReactionTemplate template, Species reactant, ReactingStructure structure) {
    Map<String, Step> steps = new TreeMap<>();
    Map<Species, Integer> partners = partners(template);
    List<ReactingStructure> others = new ArrayList<>();
    partners.forEach((s, n) -> others.addAll(Collections.nCopies(n, structure(s))));
    for (List<ReactingStructure> fragments : template.change().apply(structure, others)) {
      Step step = close(template, reactant, partners, fragments);
      steps.merge(
          step.equation(), step, (a, b) -> a.signature().compareTo(b.signature()) <= 0 ? a : b);
    }
    return List.copyOf(steps.values());
  }

  /** The molecules that the change of bonds takes in beside the reactant. */
  private Map<Species, Integer> partners(ReactionTemplate template) {
    Map<Species, Integer> partners = new LinkedHashMap<>();
    if (template.changesPartners()) {
      template.equation().partners().forEach((id, n) -> partners.put(byId(id), n));
    }
    return partners;
  }

  private static ReactingStructure structure(Species species) {
    try {
      return ReactingStructure.read(species.smiles()).getFirst();
    } catch (StructureException e) {
      throw new IllegalStateException("the table of species has a structure that is none", e);
    }
  }

  private Step close(
      ReactionTemplate template,
      Species reactant,
      Map<Species, Integer> partners,
      List<ReactingStructure> fragments) {
    List<ReactingStructure> radicals =
        fragments.stream().filter(f -> f.unpairedElectrons() == 1).toList();
    List<ReactingStructure> closed =
        new ArrayList<>(fragments.stream().filter(f -> f.unpairedElectrons() != 1).toList());
    boolean pairs = radicals.size() % 2 == 1;
    int times = pairs ? 2 : 1;
    List<ReactingStructure> open = new ArrayList<>(radicals);
    if (pairs) {
      closed.addAll(List.copyOf(closed));
      open.addAll(radicals);
    }
    for (int i = 0; i + 1 < open.size(); i += 2) {
      closed.add(open.get(i).coupledWith(open.get(i + 1)).orElseThrow());
    }
    Map<Species, Integer> products = new LinkedHashMap<>();
    closed.forEach(f -> products.merge(factory.of(f), 1, Integer::sum));
    Map<Species, Integer> reactants = new LinkedHashMap<>();
    reactants.put(reactant, times);
    partners.forEach((s, n) -> reactants.merge(s, times * n, Integer::sum));
    return step(
        template,
        reactants,
        products,
        times * template.changeElectrons(),
        "bond change of the template" + (open.isEmpty() ? "" : ", radicals coupled (RAD-1)"));
  }

  private static Step step(
      ReactionTemplate template,
      Map<Species, Integer> reactants,
      Map<Species, Integer> products,
      int electrons,
      String origin) {
    int sodium = sodium(products) - sodium(reactants);
    ReactionEnergy energy = ReactionEnergy.of(reactants, products, electrons);
    var onset =
        template
            .onset()
            .map(o ->
                energy.potential().isPresent() ? o.atMost(energy.potential().getAsDouble()) : o);
    return new Step(template, reactants, products, electrons, sodium, origin, onset, energy);
  }

  private static int sodium(Map<Species, Integer> side) {
    return side.entrySet().stream().mapToInt(e -> e.getKey().sodium() * e.getValue()).sum();
  }
}
