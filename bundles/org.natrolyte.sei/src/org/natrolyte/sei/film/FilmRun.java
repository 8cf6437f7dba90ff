// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

/**
 * One integration of film growth for one draw of the uncertain numbers. All electron transfers
 * share the electrons that come through the film in proportion to their own rates, so that a film
 * that passivates slows every step alike.
 */
final class FilmRun {
  /** Steps of time, spread evenly over its logarithm. */
  static final int TIMES = 120;

  /** Start of the integration, in s. */
  private static final double FIRST = 1e-3;

  /** Time after which a dissolved product has left the layer near the electrode, in s. */
  private static final double STAY = 2.5;

  /** Mass transfer of dissolving salts, in cm/s. */
  private static final double TRANSFER = 2e-4;

  private final GrowthModel model;
  private final Draw draw;
  private final FilmState state;
  private final ElectronSupply supply;
  private final double[] constant;
  private final double[] extent;
  private final double[] demand;
  private double electrons;

  FilmRun(GrowthModel model, Draw draw) {
    this.model = model;
    this.draw = draw;
    this.state = new FilmState(model, draw);
    this.supply = new ElectronSupply(model, draw);
    this.constant = new RateConstants(model, draw).all();
    this.extent = new double[model.steps.size()];
    this.demand = new double[model.steps.size()];
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
      thickness[i] = state.nanometres();
      charge[i] = electrons;
      gas[i] = state.gas();
      state.layers(layers[i]);
    }
    return new FilmOutcome(
        times, thickness, charge, gas, layers, state.film, state.released, extent, electrons);
  }

  private void advance(double span) {
    double thick = state.nanometres();
    double total = 0;
    for (int s = 0; s < demand.length; s++) {
      double needed = model.electrons(s);
      if (needed > 0) {
        demand[s] = constant[s] * presence(s, thick);
        total += demand[s] * needed;
      }
    }
    double supplied = supply.over(state.film, thick, span);
    double share = total > 0 ? supplied / (supplied + total) : 1;
    for (int s = 0; s < demand.length; s++) {
      double turns = model.electrons(s) > 0 ? demand[s] * share * span : chemical(s, span);
      turn(s, turns);
    }
    leave(span);
    dissolve(span);
  }

  /** The concentration that a step meets at the electrode, in mol/L. */
  private double presence(int step, double thick) {
    double least = Double.MAX_VALUE;
    for (int reactant : model.reactantIndex[step]) {
      least = Math.min(least, state.concentration(reactant, thick));
    }
    return least;
  }

  /** Turns of a chemical step within the span, in mol/cm2. */
  private double chemical(int step, double span) {
    int[] reactants = model.reactantIndex[step];
    int first = reactants[0];
    if (!(state.there(first) > 0)) {
      return 0;
    }
    double rate = constant[step] * partners(reactants) * catalysis(model.catalysts[step]);
    double there =
        model.solid[first]
            ? state.film[first]
            : state.concentration(first, 1) * 1e-3 * FilmState.NEAR;
    int count = model.reactantCount[step][0];
    double fed = model.solid[first] || model.ingredientOf[first] < 0 ? 0 : rate * span;
    return there / count * Math.max(1 - Math.exp(-rate * span), Math.min(fed, 20));
  }

  /** Concentrations of what else reacts; a solid is there or is not. */
  private double partners(int[] reactants) {
    double factor = 1;
    for (int k = 1; k < reactants.length; k++) {
      int i = reactants[k];
      factor *= model.solid[i] ? (state.film[i] > 0 ? 1 : 0) : state.concentration(i, 1);
    }
    return factor;
  }

  private double catalysis(int[] catalysts) {
    if (catalysts.length == 0) {
      return 1;
    }
    double acid = 0;
    for (int i : catalysts) {
      acid += model.solid[i] ? 0 : state.concentration(i, 1);
    }
    return acid;
  }

  private void turn(int step, double wanted) {
    double turns = wanted;
    int[] reactants = model.reactantIndex[step];
    int[] counts = model.reactantCount[step];
    for (int k = 0; k < reactants.length; k++) {
      turns = Math.min(turns, 0.9 * state.there(reactants[k]) / counts[k]);
    }
    if (!(turns > 0)) {
      return;
    }
    extent[step] += turns;
    electrons += turns * model.electrons(step);
    for (int k = 0; k < reactants.length; k++) {
      state.add(reactants[k], -turns * counts[k]);
    }
    int[] products = model.productIndex[step];
    for (int k = 0; k < products.length; k++) {
      state.add(products[k], turns * model.productCount[step][k]);
    }
  }

  /** Gases and dissolved products leave the neighbourhood of the electrode. */
  private void leave(double span) {
    double stays = Math.exp(-span / STAY);
    double[] dissolved = state.dissolved;
    for (int i = 0; i < dissolved.length; i++) {
      if (model.ingredientOf[i] < 0 && dissolved[i] > 0) {
        state.released[i] += dissolved[i] * (1 - stays);
        dissolved[i] *= stays;
      }
    }
  }

  /** Salts of the film dissolve until the electrolyte is saturated. */
  private void dissolve(double span) {
    double depth = model.conditions.electrolyteDepth();
    double reached = 1 - Math.exp(-span * TRANSFER / depth);
    double[] film = state.film;
    for (int i = 0; i < film.length; i++) {
      if (model.solid[i] && film[i] > 0) {
        double room = model.solubility[i] * draw.solubility() * depth - state.released[i];
        double gone = Math.min(film[i], Math.max(0, room) * reached);
        film[i] -= gone;
        state.released[i] += gone;
      }
    }
  }
}
