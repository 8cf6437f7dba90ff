// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.film.ComputedPotential;
import org.natrolyte.sei.film.FilmConditions;
import org.natrolyte.sei.film.FilmEnsemble;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.film.GrowthModel;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.network.ReactionNetwork;
import org.natrolyte.sei.species.Species;

/** From a recipe to its film. One predictor serves any number of recipes and threads. */
final class Predictor {
  /** Seed of the ensembles: the same recipe gives the same bands. */
  static final long SEED = 20;

  /** Permittivity at which the tabulated solubilities hold. */
  private static final double USUAL_PERMITTIVITY = 20;

  /** Component id of the water that every electrolyte holds a trace of. */
  static final String TRACE = "water";

  private static final double WATER_MASS = 18.015;

  private final SeiKnowledge knowledge;
  private final Association association = new Association();

  Predictor(SeiKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  SeiKnowledge knowledge() {
    return knowledge;
  }

  SeiPrediction predict(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    Ingredients ingredients = Ingredients.of(input);
    List<String> assumptions = new ArrayList<>(ingredients.leftOut());
    Association.Contacts contacts = association.contacts(ingredients, input.known());
    List<Ingredient> layer =
        new ArrayList<>(InnerLayer.of(ingredients, contacts, knowledge.factory()));
    addWater(layer, input, assumptions);
    FilmConditions conditions = conditions(input);
    monitor.progress(0.05, "finding reactions");
    ReactionNetwork network =
        knowledge
            .builder(ingredients.parts())
            .build(
                layer.stream().map(Ingredient::species).toList(), conditions.potential(), monitor);
    monitor.progress(0.2, "growing films");
    GrowthModel model =
        new GrowthModel(network, layer, conditions, computed(layer, input), knowledge.species());
    FilmForecast forecast = FilmEnsemble.grow(model, knowledge.species(), SEED, monitor);
    return new SeiPrediction(
        layer, network, conditions, model, forecast, contacts.source(), assumptions);
  }

  static double parameter(StudyInput input, Parameter parameter) {
    return input.parameter(SeiStudy.DESCRIPTOR, parameter).orElseThrow();
  }

  private void addWater(List<Ingredient> layer, StudyInput input, List<String> assumptions) {
    double ppm = parameter(input, SeiParameters.WATER);
    Species water = knowledge.species().byId("H2O").orElseThrow();
    if (ppm > 0 && layer.stream().noneMatch(i -> i.species().equals(water))) {
      double density = input.known().number(Vocabulary.DENSITY, "").orElse(1.1);
      layer.add(new Ingredient(water, TRACE, ppm * 1e-3 * density / WATER_MASS, 1));
      assumptions.add(Plain.text(ppm) + " ppm of water (parameter waterPpm)");
    }
  }

  private static FilmConditions conditions(StudyInput input) {
    return new FilmConditions(
        input.conditions().temperatureC() + 273.15,
        parameter(input, SeiParameters.POTENTIAL),
        parameter(input, SeiParameters.HOURS) * 3600,
        depth(input),
        parameter(input, SeiParameters.NATIVE_OXIDE),
        Math.clamp(permittivity(input) / USUAL_PERMITTIVITY, 0.3, 3));
  }

  /**
   * Electrolyte over the real surface, in cm: the volume is given per geometric area, and a rougher
   * electrode shares its water and its additives among more film.
   */
  private static double depth(StudyInput input) {
    return parameter(input, SeiParameters.VOLUME)
        * 1e-3
        / parameter(input, SeiParameters.ROUGHNESS);
  }

  /**
   * Of the liquid: from whoever gives it, else the mean of the solvents; 20 where none is known.
   */
  private static double permittivity(StudyInput input) {
    var given = input.known().number(Vocabulary.RELATIVE_PERMITTIVITY, "");
    if (given.isPresent()) {
      return given.getAsDouble();
    }
    Molarities molarities = Molarities.of(input);
    List<Component> liquids =
        input.formulation().components().stream()
            .filter(c -> c.isLiquid() && relativePermittivity(c).isPresent())
            .toList();
    double amount = liquids.stream().mapToDouble(molarities::of).sorted().sum();
    double sum =
        liquids.stream()
            .mapToDouble(c -> molarities.of(c) * relativePermittivity(c).getAsDouble())
            .sorted()
            .sum();
    return amount > 0 ? sum / amount : USUAL_PERMITTIVITY;
  }

  private static OptionalDouble relativePermittivity(Component component) {
    return component
        .compound()
        .value(CompoundProperty.RELATIVE_PERMITTIVITY)
        .map(value -> OptionalDouble.of(value.value()))
        .orElse(OptionalDouble.empty());
  }

  /** Reduction potentials that another study computed, with the error that it states. */
  private static Map<Species, ComputedPotential> computed(
      List<Ingredient> layer, StudyInput input) {
    Map<Species, ComputedPotential> computed = new HashMap<>();
    for (Ingredient ingredient : layer) {
      Optional<Finding> finding =
          input.known().of(Vocabulary.REDUCTION_POTENTIAL, ingredient.component());
      if (finding.isPresent()
          && finding.get().value() instanceof Value.Known known
          && ingredient.species().charge() == 0) {
        double error = (known.high() - known.low()) / 2;
        computed.put(ingredient.species(), new ComputedPotential(known.value(), error));
      }
    }
    return computed;
  }
}
