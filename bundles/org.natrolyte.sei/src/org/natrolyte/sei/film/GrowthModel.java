// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.sei.network.ReactionNetwork;
import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.species.MaterialGroup;
import org.natrolyte.sei.species.Phase;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesTable;
import org.natrolyte.sei.template.StepType;

/**
 * A network with its numbers in arrays, ready to be integrated many times. Species, steps and
 * ingredients stand in the order of their names, so that a film does not depend on the order in
 * which a recipe is written. Immutable; safe to share between threads.
 */
public final class GrowthModel {
  /** Electrons that starting one chain costs per unit of polymer. */
  static final double ELECTRONS_PER_UNIT = 0.05;

  final List<Species> species;
  final List<Step> steps;
  final List<Ingredient> ingredients;
  final FilmConditions conditions;
  final Map<Species, ComputedPotential> computed;
  final int[] ingredientOf;
  final boolean[] solid;
  final boolean[] gas;

  /** The material groups of the solids, in the order of their names. */
  final List<String> groups;

  /** Of each solid: the place of its group. */
  final int[] groupOf;

  final double[] volume;
  final double[] solubility;
  final double[] leakExponent;
  final double[] bandGap;
  final int[][] reactantIndex;
  final int[][] reactantCount;
  final int[][] productIndex;
  final int[][] productCount;
  final int[][] catalysts;
  private final double[] electrons;
  final int oxide;

  /**
   * @param network the reactions
   * @param ingredients what is dissolved; those of the network
   * @param conditions where and how long
   * @param computed reduction potentials that somebody computed, by ingredient
   * @param table materials
   */
  public GrowthModel(
      ReactionNetwork network,
      List<Ingredient> ingredients,
      FilmConditions conditions,
      Map<Species, ComputedPotential> computed,
      SpeciesTable table) {
    this.ingredients =
        ingredients.stream().sorted(Comparator.comparing(i -> i.species().id())).toList();
    this.conditions = conditions;
    this.computed = Collections.unmodifiableMap(new LinkedHashMap<>(computed));
    List<Species> all = new ArrayList<>(network.species());
    Species na2o = table.byId("Na2O").orElseThrow();
    if (!all.contains(na2o)) {
      all.add(na2o);
    }
    all.sort(Comparator.comparing(Species::id));
    this.species = List.copyOf(all);
    this.steps =
        network.steps().stream()
            .sorted(
                Comparator.comparing((Step s) -> s.template().id()).thenComparing(Step::signature))
            .toList();
    Map<Species, Integer> place = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      place.put(all.get(i), i);
    }
    this.oxide = place.get(na2o);
    int n = all.size();
    ingredientOf = new int[n];
    java.util.Arrays.fill(ingredientOf, -1);
    for (int i = 0; i < this.ingredients.size(); i++) {
      ingredientOf[place.get(this.ingredients.get(i).species())] = i;
    }
    solid = new boolean[n];
    gas = new boolean[n];
    groupOf = new int[n];
    groups =
        all.stream()
            .filter(x -> x.phase() == Phase.SOLID)
            .map(Species::group)
            .distinct()
            .sorted()
            .toList();
    volume = new double[n];
    solubility = new double[n];
    leakExponent = new double[n];
    bandGap = new double[n];
    for (int i = 0; i < n; i++) {
      material(i, all.get(i), table);
    }
    electrons = steps.stream().mapToDouble(GrowthModel::electrons).toArray();
    reactantIndex = new int[steps.size()][];
    reactantCount = new int[steps.size()][];
    productIndex = new int[steps.size()][];
    productCount = new int[steps.size()][];
    catalysts = new int[steps.size()][];
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      reactantIndex[s] = step.reactants().keySet().stream().mapToInt(place::get).toArray();
      reactantCount[s] = step.reactants().values().stream().mapToInt(x -> x).toArray();
      productIndex[s] = step.products().keySet().stream().mapToInt(place::get).toArray();
      productCount[s] = step.products().values().stream().mapToInt(x -> x).toArray();
      catalysts[s] =
          all.stream()
              .filter(x -> step.template().catalysts().contains(x.id()))
              .mapToInt(place::get)
              .toArray();
    }
  }

  private void material(int i, Species one, SpeciesTable table) {
    solid[i] = one.phase() == Phase.SOLID;
    gas[i] = one.phase() == Phase.GAS;
    groupOf[i] = groups.indexOf(one.group());
    if (solid[i]) {
      MaterialGroup group = table.group(one);
      volume[i] = table.molarVolume(one);
      solubility[i] = group.solubility() * 1e-6 * conditions.solubility();
      leakExponent[i] = Math.log(group.leak());
      bandGap[i] = one.bandGap().orElse(group.bandGap());
    }
  }

  /** Electrons that one turn of a step takes from the electrode. */
  double electrons(int step) {
    return electrons[step];
  }

  /** A polymerisation that an electron starts costs less than one for each unit. */
  private static double electrons(Step step) {
    if (step.isElectronTransfer()) {
      return step.electrons();
    }
    boolean initiated =
        step.template().type() == StepType.POLYMERISATION && step.onset().isPresent();
    return initiated ? ELECTRONS_PER_UNIT : 0;
  }
}
