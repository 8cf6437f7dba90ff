// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;

/**
 * Draws on a stock solution: as much as gives the whole of a salt or additive that is still
 * lacking, and takes what else it brings off the other components.
 */
final class StockDraw {
  private static final double TOLERANCE = 1e-9;

  private final List<Component> components;
  private final double[] lacking;

  /**
   * @param components of the recipe
   * @param lacking moles of each that the batch still needs; lessened by every draw
   */
  StockDraw(List<Component> components, double[] lacking) {
    this.components = components;
    this.lacking = lacking;
  }

  /** Draws on one stock solution. */
  Portion draw(Stock stock) throws WeighOutException {
    Composition composition;
    try {
      composition = Composer.compose(stock.formulation(), stock.conditions());
    } catch (CompositionException e) {
      throw new WeighOutException(
          "the stock solution %s: %s".formatted(stock.name(), e.getMessage()), e);
    }
    double[] perGram = perGram(stock, composition);
    int solute = scarcest(stock, perGram);
    double grams = lacking[solute] / perGram[solute];
    refuseTooMuch(stock, perGram, solute, grams);
    double moles = lacking[solute];
    for (int i = 0; i < lacking.length; i++) {
      double left = lacking[i] - grams * perGram[i];
      lacking[i] = left <= TOLERANCE * lacking[i] ? 0 : left;
    }
    boolean hasDensity = composition.density() instanceof Value.Known;
    return new Portion(
        stock.name(),
        java.util.Optional.empty(),
        solute,
        moles,
        grams,
        1,
        perGram,
        hasDensity
            ? OptionalDouble.of(((Value.Known) composition.density()).value())
            : OptionalDouble.empty(),
        composition.volumeSource());
  }

  /** What one gram of the stock brings of each component of the recipe. */
  private double[] perGram(Stock stock, Composition composition) throws WeighOutException {
    double[] perGram = new double[components.size()];
    for (ComponentAmounts amounts : composition.components()) {
      int index = indexOf(amounts.component());
      if (index < 0) {
        throw new WeighOutException(
            "the stock solution %s brings %s, which the recipe does not hold"
                .formatted(stock.name(), amounts.name()));
      }
      perGram[index] += amounts.molesPerKilogram() / 1000;
    }
    return perGram;
  }

  /**
   * The component of the recipe that a component of the stock is, in the same role where it can.
   */
  private int indexOf(Component ofStock) {
    int found = -1;
    for (int i = 0; i < components.size(); i++) {
      Component own = components.get(i);
      if (own.compound().id().equals(ofStock.compound().id())
          && (found < 0 || own.isLiquid() == ofStock.isLiquid())) {
        found = i;
      }
    }
    return found;
  }

  /** The salt or additive of which the smallest mass of stock gives all that is lacking. */
  private int scarcest(Stock stock, double[] perGram) throws WeighOutException {
    int best = -1;
    for (int i = 0; i < perGram.length; i++) {
      boolean isSolute = !components.get(i).isLiquid() && perGram[i] > 0 && lacking[i] > 0;
      if (isSolute && (best < 0 || lacking[i] / perGram[i] < lacking[best] / perGram[best])) {
        best = i;
      }
    }
    if (best < 0) {
      throw new WeighOutException(
          "the stock solution %s brings no salt or additive that the batch still lacks"
              .formatted(stock.name()));
    }
    return best;
  }

  private void refuseTooMuch(Stock stock, double[] perGram, int solute, double grams)
      throws WeighOutException {
    for (int i = 0; i < perGram.length; i++) {
      double brought = grams * perGram[i];
      if (brought > lacking[i] * (1 + TOLERANCE)) {
        double molarMass = components.get(i).compound().molarMass();
        throw new WeighOutException(
            ("the stock solution %s brings too much: with all the %s come %s g %s, and the batch"
                    + " takes %s. %s")
                .formatted(
                    stock.name(),
                    components.get(solute).name(),
                    Numbers.significant(brought * molarMass, 4),
                    components.get(i).name(),
                    lacking[i] > 0
                        ? Numbers.significant(lacking[i] * molarMass, 4) + " g of it"
                        : "no more of it",
                    remedy(solute, i)));
      }
    }
  }

  /** What a stock would have to be like to bring no more of a component than the batch takes. */
  private String remedy(int solute, int tooMuch) {
    if (lacking[tooMuch] == 0) {
      return "Use a stock solution without it.";
    }
    double kilograms = lacking[tooMuch] * components.get(tooMuch).compound().molarMass() / 1000;
    return "Use one with at least %s mol %s per kg of %s."
        .formatted(
            Numbers.atLeast(lacking[solute] / kilograms, 3),
            components.get(solute).name(),
            components.get(tooMuch).name());
  }
}
