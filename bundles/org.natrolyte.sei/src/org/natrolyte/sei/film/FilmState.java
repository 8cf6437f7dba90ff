// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * Where everything is while a film grows: all in mol/cm2, by the place of the species in the model.
 * What is dissolved is counted over the whole electrolyte for ingredients and near the electrode
 * for products. Mutable; one for each film.
 */
final class FilmState {
  /** Layer of electrolyte from which products can still react, in cm. */
  static final double NEAR = 5e-3;

  /** Depth of film that electrons reach for reactions of the film itself, in nm. */
  static final double REACH = 2;

  private static final double NANOMETRES_PER_CENTIMETRE = 1e7;

  final double[] film;
  final double[] dissolved;
  final double[] released;
  private final GrowthModel model;
  private final Draw draw;

  /** The electrode before anything has reacted: ingredients in the electrolyte, native oxide. */
  FilmState(GrowthModel model, Draw draw) {
    this.model = model;
    this.draw = draw;
    int n = model.species.size();
    film = new double[n];
    dissolved = new double[n];
    released = new double[n];
    FilmConditions c = model.conditions;
    for (int i = 0; i < n; i++) {
      if (model.ingredientOf[i] >= 0) {
        dissolved[i] =
            model.ingredients.get(model.ingredientOf[i]).molarity() * 1e-3 * c.electrolyteDepth();
      }
    }
    film[model.oxide] = c.nativeOxide() * draw.oxide() * 1e-7 / model.volume[model.oxide];
  }

  /** Amount over area that 1 mol/L in the layer near the electrode is, in mol/cm2. */
  static double perMolar() {
    return 1e-3 * NEAR;
  }

  /**
   * Concentration that 1 mol/cm2 of a solid has in a film as thick as electrons reach, in mol/L.
   */
  static double molarWithinReach() {
    return 1000 * NANOMETRES_PER_CENTIMETRE / REACH;
  }

  /** What there is of a species to react, in mol/cm2. */
  double there(int species) {
    return model.solid[species] ? film[species] : dissolved[species];
  }

  void add(int species, double amount) {
    (model.solid[species] ? film : dissolved)[species] += amount;
  }

  double nanometres() {
    double sum = 0;
    for (int i = 0; i < film.length; i++) {
      sum += film[i] * model.volume[i];
    }
    return sum * NANOMETRES_PER_CENTIMETRE;
  }

  /** The gas that has come off. */
  double gas() {
    double sum = 0;
    for (int i = 0; i < released.length; i++) {
      if (model.gas[i] && model.ingredientOf[i] < 0) {
        sum += released[i] + dissolved[i];
      }
    }
    return sum;
  }

  /** Adds the thickness of each material, in nm. */
  void layers(double[] parts) {
    for (int i = 0; i < film.length; i++) {
      if (model.solid[i]) {
        parts[model.groupOf[i]] += film[i] * model.volume[i] * NANOMETRES_PER_CENTIMETRE;
      }
    }
  }

  /**
   * The concentration of a species where it reacts, in mol/L.
   *
   * @param thick the film's thickness, in nm; only solids depend on it
   */
  double concentration(int i, double thick) {
    if (model.solid[i]) {
      double share = thick > 0 ? film[i] * NANOMETRES_PER_CENTIMETRE / thick : 0;
      return share * 1000 * Math.min(1, REACH / Math.max(thick, 1e-9));
    }
    int ingredient = model.ingredientOf[i];
    if (ingredient < 0) {
      return dissolved[i] / NEAR * 1000;
    }
    double presence =
        Math.min(1, model.ingredients.get(ingredient).presence() * draw.presences()[ingredient]);
    return dissolved[i] / model.conditions.electrolyteDepth() * 1000 * presence;
  }
}
