// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.species.Phase;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesFactory;
import org.natrolyte.sei.template.ReactionTemplate;
import org.natrolyte.sei.template.TemplateLibrary;

/**
 * Finds the reactions of a set of ingredients: every template on every species, generation after
 * generation. One builder serves any number of recipes and threads.
 */
public final class NetworkBuilder {
  private static final int GENERATIONS = 4;
  private static final int MOST_SPECIES = 150;
  private static final int MOST_ATOMS = 120;

  private final TemplateLibrary templates;
  private final SpeciesFactory factory;
  private final StepMaker maker;
  private final Map<String, Integer> ranks = new LinkedHashMap<>();

  /**
   * @param templates the reactions to look for
   * @param factory makes species of fragments
   */
  public NetworkBuilder(TemplateLibrary templates, SpeciesFactory factory) {
    this.templates = templates;
    this.factory = factory;
    this.maker = new StepMaker(factory);
    templates.all().forEach(t -> ranks.put(t.id(), ranks.size()));
  }

  /**
   * Builds the network.
   *
   * @param ingredients what meets the electrode
   * @param electrodePotential in V against Na/Na+; steps that cannot run there are left out
   * @throws InterruptedException when cancelled
   */
  public ReactionNetwork build(
      Collection<Species> ingredients, double electrodePotential, StudyMonitor monitor)
      throws InterruptedException {
    Run run = new Run(electrodePotential);
    run.known.addAll(ingredients);
    List<Species> front = new ArrayList<>(ingredients);
    for (int generation = 0; generation < GENERATIONS && !front.isEmpty(); generation++) {
      List<Species> next = new ArrayList<>();
      for (Species species : front) {
        monitor.checkCancelled();
        if (run.known.size() < MOST_SPECIES) {
          next.addAll(run.react(species));
        }
      }
      front = next;
    }
    run.settleWaiting();
    return new ReactionNetwork(
        List.copyOf(ingredients), List.copyOf(run.steps.values()), run.rejected);
  }

  /** One build. */
  private final class Run {
    private final double potential;
    private final Set<Species> known = new LinkedHashSet<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<RejectedStep> rejected = new ArrayList<>();
    private final List<Step> waiting = new ArrayList<>();

    Run(double potential) {
      this.potential = potential;
    }

    List<Species> react(Species species) {
      Optional<ReactingStructure> structure;
      try {
        structure = structure(species);
      } catch (StructureException e) {
        rejected.add(
            new RejectedStep(
                "", species.label(), "further reactions", "no structure: " + e.getMessage()));
        return List.of();
      }
      if (structure.isEmpty()) {
        return List.of();
      }
      List<Species> made = new ArrayList<>();
      for (Step step : steps(species, structure.get())) {
        made.addAll(offer(step));
      }
      made.addAll(releaseWaiting());
      return made;
    }

    private List<Step> steps(Species species, ReactingStructure structure) {
      List<ReactionTemplate> fitting =
          templates.all().stream()
              .filter(t -> !t.id().startsWith("RAD-") && t.change().appliesTo(structure))
              .toList();
      Set<String> written = new HashSet<>();
      fitting.stream()
          .filter(t -> t.isWrittenFor(structure) && !t.smirks().isEmpty())
          .forEach(t -> written.add(t.smirks()));
      List<Step> found = new ArrayList<>();
      for (ReactionTemplate template : fitting) {
        if (template.isWrittenFor(structure)) {
          found.add(maker.written(template, species));
        } else if (template.smirks().isEmpty()) {
          reject(
              template,
              species,
              "no bond change is written for it: its equation holds for "
                  + template.exampleName()
                  + " alone");
        } else if (!written.contains(template.smirks())) {
          found.addAll(maker.generic(template, species, structure));
        }
      }
      return found;
    }

    /**
     * Takes a step in, lets it wait for a partner, or rejects it; gives the new species that may
     * react on. Larger molecules that dissolve are lost in the electrolyte and do not.
     */
    private List<Species> offer(Step step) {
      Optional<String> fault = fault(step);
      if (fault.isPresent()) {
        rejected.add(
            new RejectedStep(
                step.template().id(), step.reactant().label(), step.equation(), fault.get()));
        return List.of();
      }
      if (!partnersThere(step)) {
        waiting.add(step);
        return List.of();
      }
      Step known = steps.get(step.signature());
      if (known != null) {
        if (rank(step) < rank(known)) {
          steps.put(step.signature(), step);
        }
        return List.of();
      }
      steps.put(step.signature(), step);
      return step.products().keySet().stream()
          .filter(this.known::add)
          .filter(p -> p.phase() != Phase.LIQUID || factory.table().byId(p.id()).isPresent())
          .toList();
    }

    /** Place of the template: of two that give the same reaction the earlier one is kept. */
    private int rank(Step step) {
      return ranks.get(step.template().id());
    }

    private Optional<String> fault(Step step) {
      Optional<String> balance = Balance.fault(step);
      if (balance.isPresent()) {
        return balance;
      }
      if (step.reactants().equals(step.products())) {
        return Optional.of("it changes nothing: what it would make is there");
      }
      if (step.energy().forbids(potential)) {
        return Optional.of("forbidden by thermodynamics: " + step.energy().inWords());
      }
      return step.products().keySet().stream()
          .filter(p -> p.phase() == Phase.SOLID && p.enthalpy().orElse(-1) > 0)
          .map(p ->
              p.label()
                  + " is endothermic (formation enthalpy "
                  + p.enthalpy().getAsDouble()
                  + " kJ/mol): it would fall apart into its elements")
          .findFirst();
    }

    private boolean partnersThere(Step step) {
      List<String> catalysts = step.template().catalysts();
      return known.containsAll(step.reactants().keySet())
          && (catalysts.isEmpty() || known.stream().anyMatch(s -> catalysts.contains(s.id())));
    }

    private List<Species> releaseWaiting() {
      List<Species> made = new ArrayList<>();
      boolean again = true;
      while (again) {
        List<Step> ready = waiting.stream().filter(this::partnersThere).toList();
        waiting.removeAll(ready);
        ready.forEach(step -> made.addAll(offer(step)));
        again = !ready.isEmpty();
      }
      return made;
    }

    void settleWaiting() {
      for (Step step : waiting) {
        String missing =
            step.reactants().keySet().stream()
                .filter(s -> !known.contains(s))
                .map(Species::label)
                .reduce((a, b) -> a + ", " + b)
                .orElse(String.join(" or ", step.template().catalysts()));
        rejected.add(
            new RejectedStep(
                step.template().id(),
                step.reactant().label(),
                step.equation(),
                "it needs " + missing + ", which nothing here makes"));
      }
    }

    private void reject(ReactionTemplate template, Species species, String reason) {
      rejected.add(new RejectedStep(template.id(), species.label(), template.title(), reason));
    }
  }

  private static Optional<ReactingStructure> structure(Species species) throws StructureException {
    boolean large =
        species.formula().counts().values().stream().mapToInt(n -> n).sum() > MOST_ATOMS;
    return species.smiles().isEmpty() || large
        ? Optional.empty()
        : ReactingStructure.read(species.smiles()).stream().findFirst();
  }
}
