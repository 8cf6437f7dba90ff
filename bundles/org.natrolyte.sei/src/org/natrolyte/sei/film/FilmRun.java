// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * One integration of film growth for one draw of the uncertain numbers.
 *
 * <p>State, all in mol/cm2: what is in the film, what is dissolved (ingredients over the whole
 * electrolyte, products near the electrode), what has left. Electrons come through the film by
 * tunnelling and by its leak; all electron transfers share them in proportion to their own rates,
 * so that a film that passivates slows every step alike.
 */
final class FilmRun {
  /** Steps of time, spread evenly over its logarithm. */
  static final int TIMES = 120;

  /** Start of the integration, in s. */
  private static final double FIRST = 1e-3;

  /** Electron supply of a bare electrode, in mol/cm2/s (about 1 A/cm2). */
  private static final double BARE_SUPPLY = 1e-5;

  /** Twice the decay constant of a wave function under a barrier of 1 eV, in 1/nm. */
  private static final double TUNNEL_DECAY = 10.25;

  /** Electrons per volume of film, to turn its leak into a current, in mol/cm3. */
  private static final double ELECTRONS_PER_VOLUME = 1.0 / 15;

  /** Activation energy of the leak, in J/mol (0.25 eV). */
  private static final double LEAK_ACTIVATION = 24_100;

  /** Layer of electrolyte from which products can still react, in cm. */
  private static final double NEAR = 5e-3;

  /** Time after which a dissolved product has left that layer, in s. */
  private static final double STAY = 2.5;

  /** Mass transfer of dissolving salts, in cm/s. */
  private static final double TRANSFER = 2e-4;

  /** Depth of film that electrons reach for reactions of the film itself, in nm. */
  private static final double REACH = 2;

  private final GrowthModel model;
  private final Draw draw;
  private final double[] film;
  private final double[] dissolved;
  private final double[] released;
  private final double[] constant;
  private final double[] extent;
  private final double leakFactor;
  private double electrons;

  FilmRun(GrowthModel model, Draw draw) {
    this.model = model;
    this.draw = draw;
    int n = model.species.size();
    film = new double[n];
    dissolved = new double[n];
    released = new double[n];
    extent = new double[model.steps.size()];
    constant = new RateConstants(model, draw).all();
    FilmConditions c = model.conditions;
    leakFactor =
        draw.leak()
            * Math.exp(
                LEAK_ACTIVATION / RateLaw.GAS_CONSTANT * (1 / RateLaw.ROOM - 1 / c.kelvin()));
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
  static double molarPerAreaWithinReach() {
    return 1e10 / REACH;
  }

  FilmOutcome run() {
    double[] times = new double[TIMES];
    double[] thickness = new double[TIMES];
    double[] charge = new double[TIMES];
    double[] gas = new double[TIMES];
    double[][] layers = new double[TIMES][model.groups.size()];
    double ratio = Math.pow(model.conditions.seconds() / FIRST, 1.0 / (TIMES - 1));
    double now = 0;
    double next = Math.min(FIRST, model.conditions.seconds());
    for (int i = 0; i < TIMES; i++) {
      advance(next - now);
      now = next;
      next = now * ratio;
      times[i] = now;
      thickness[i] = nanometres();
      charge[i] = electrons;
      gas[i] = gas();
      layers(layers[i]);
    }
    return new FilmOutcome(
        times, thickness, charge, gas, layers, film, released, extent, electrons);
  }

  private double gas() {
    double sum = 0;
    for (int i = 0; i < released.length; i++) {
      if (model.gas[i] && model.ingredientOf[i] < 0) {
        sum += released[i] + dissolved[i];
      }
    }
    return sum;
  }

  private void layers(double[] parts) {
    for (int i = 0; i < film.length; i++) {
      if (model.solid[i]) {
        parts[model.groupOf[i]] += film[i] * model.volume[i] * 1e7;
      }
    }
  }

  private double nanometres() {
    double sum = 0;
    for (int i = 0; i < film.length; i++) {
      sum += film[i] * model.volume[i];
    }
    return sum * 1e7;
  }

  private void advance(double span) {
    double thick = nanometres();
    double[] demand = new double[extent.length];
    double total = 0;
    for (int s = 0; s < demand.length; s++) {
      double needed = model.electrons(s);
      if (needed > 0) {
        demand[s] = constant[s] * presence(s, thick);
        total += demand[s] * needed;
      }
    }
    double supply = supply(thick, span);
    double share = total > 0 ? supply / (supply + total) : 1;
    for (int s = 0; s < demand.length; s++) {
      double turns = model.electrons(s) > 0 ? demand[s] * share * span : chemical(s, span);
      turn(s, turns);
    }
    leave(span);
    dissolve(span);
  }

  /** Mean supply over the span: the leak thickens the film while the span lasts. */
  private double supply(double thick, double span) {
    double volume = 1e-12;
    double logLeak = 0;
    double gap = 0;
    for (int i = 0; i < film.length; i++) {
      double v = film[i] * model.volume[i];
      volume += v;
      logLeak += v * model.leakExponent[i];
      gap += v * model.bandGap[i];
    }
    double leak = Math.exp(logLeak / volume) * leakFactor;
    double barrier = Math.clamp(gap / volume / 2, 0.5, 5);
    double tunnelling = BARE_SUPPLY * Math.exp(-TUNNEL_DECAY * Math.sqrt(barrier) * thick);
    double growth = (Math.sqrt(thick * thick + 2 * leak * span) - thick) / span;
    double most = 0.3 / span;
    return Math.min(tunnelling, most * 1e-7 * ELECTRONS_PER_VOLUME)
        + growth * 1e-7 * ELECTRONS_PER_VOLUME;
  }

  /** The concentration that a step meets at the electrode, in mol/L. */
  private double presence(int step, double thick) {
    double least = Double.MAX_VALUE;
    int[] reactants = model.reactantIndex[step];
    for (int k = 0; k < reactants.length; k++) {
      least = Math.min(least, concentration(reactants[k], thick));
    }
    return least;
  }

  private double concentration(int i, double thick) {
    if (model.solid[i]) {
      double share = thick > 0 ? film[i] * 1e7 / thick : 0;
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

  /** Turns of a chemical step within the span, in mol/cm2. */
  private double chemical(int step, double span) {
    int[] reactants = model.reactantIndex[step];
    int first = reactants[0];
    double rate = constant[step];
    for (int k = 1; k < reactants.length; k++) {
      int i = reactants[k];
      rate *= model.solid[i] ? (film[i] > 0 ? 1 : 0) : concentration(i, 1);
    }
    if (model.catalysts[step].length > 0) {
      double acid = 0;
      for (int i : model.catalysts[step]) {
        acid += model.solid[i] ? 0 : concentration(i, 1);
      }
      rate *= acid;
    }
    double there = model.solid[first] ? film[first] : concentration(first, 1) * 1e-3 * NEAR;
    int count = model.reactantCount[step][0];
    double fed = model.solid[first] || model.ingredientOf[first] < 0 ? 0 : rate * span;
    return there / count * Math.max(1 - Math.exp(-rate * span), Math.min(fed, 20));
  }

  private void turn(int step, double wanted) {
    double turns = wanted;
    int[] reactants = model.reactantIndex[step];
    int[] counts = model.reactantCount[step];
    for (int k = 0; k < reactants.length; k++) {
      double there = model.solid[reactants[k]] ? film[reactants[k]] : dissolved[reactants[k]];
      turns = Math.min(turns, 0.9 * there / counts[k]);
    }
    if (!(turns > 0)) {
      return;
    }
    extent[step] += turns;
    electrons += turns * model.electrons(step);
    for (int k = 0; k < reactants.length; k++) {
      (model.solid[reactants[k]] ? film : dissolved)[reactants[k]] -= turns * counts[k];
    }
    int[] products = model.productIndex[step];
    for (int k = 0; k < products.length; k++) {
      (model.solid[products[k]] ? film : dissolved)[products[k]] +=
          turns * model.productCount[step][k];
    }
  }

  /** Gases and dissolved products leave the neighbourhood of the electrode. */
  private void leave(double span) {
    double stays = Math.exp(-span / STAY);
    for (int i = 0; i < dissolved.length; i++) {
      if (model.ingredientOf[i] < 0 && dissolved[i] > 0) {
        released[i] += dissolved[i] * (1 - stays);
        dissolved[i] *= stays;
      }
    }
  }

  /** Salts of the film dissolve until the electrolyte is saturated. */
  private void dissolve(double span) {
    double depth = model.conditions.electrolyteDepth();
    double reached = 1 - Math.exp(-span * TRANSFER / depth);
    for (int i = 0; i < film.length; i++) {
      if (model.solid[i] && film[i] > 0) {
        double room = model.solubility[i] * draw.solubility() * depth - released[i];
        double gone = Math.min(film[i], Math.max(0, room) * reached);
        film[i] -= gone;
        released[i] += gone;
      }
    }
  }
}
