// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.formulation.volume.MolarVolume;
import org.natrolyte.formulation.volume.PureVolumes;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.quantity.Dimension;
import org.natrolyte.model.quantity.Unit;

/**
 * Turns a batch into what has to be weighed and done.
 *
 * <p>Everything is made by mass; volumes stand beside for orientation. The mass of a chemical that
 * is not pure is divided by its purity, and the impurity is not counted as anything else.
 */
public final class WeighOutPlanner {
  private final WeighOutRequest request;
  private final Composition composition;
  private final List<Component> components;

  private WeighOutPlanner(WeighOutRequest request, Composition composition) {
    this.request = request;
    this.composition = composition;
    this.components = request.formulation().components();
  }

  /**
   * Plans a batch.
   *
   * @param request what to make, and from what
   * @throws WeighOutException when it cannot be made: the composition is impossible or unknown, a
   *     volume is asked of a solution of unknown density, a purity or a stock solution does not fit
   */
  public static WeighOut plan(WeighOutRequest request) throws WeighOutException {
    try {
      Composition composition = Composer.compose(request.formulation(), request.conditions());
      return new WeighOutPlanner(request, composition).plan();
    } catch (CompositionException e) {
      throw new WeighOutException(e.getMessage(), e);
    }
  }

  private WeighOut plan() throws WeighOutException {
    checkPurities();
    double batchG = batchMass();
    List<Portion> portions = new ArrayList<>();
    double[] lacking =
        composition.components().stream()
            .mapToDouble(c -> c.molesPerKilogram() * batchG / 1000)
            .toArray();
    StockDraw draw = new StockDraw(components, lacking);
    for (Stock stock : request.stocks()) {
      portions.add(draw.draw(stock));
    }
    for (int i = 0; i < lacking.length; i++) {
      if (lacking[i] > 0) {
        portions.add(portion(i, lacking[i]));
      }
    }
    BenchOrder order = new BenchOrder(portions);
    List<Portion> sorted = order.sorted(portions);
    BenchWords words = new BenchWords(request, composition, order);
    return new WeighOut(
        composition,
        batchG,
        batchVolume(batchG),
        ingredients(sorted, words),
        words.before(sorted),
        words.after());
  }

  private List<WeighedIngredient> ingredients(List<Portion> portions, BenchWords words) {
    RoundingErrors errors = new RoundingErrors(components, portions, request.instruments());
    List<WeighedIngredient> ingredients = new ArrayList<>();
    for (int i = 0; i < portions.size(); i++) {
      Portion portion = portions.get(i);
      OptionalDouble volume = volume(portion);
      ingredients.add(
          new WeighedIngredient(
              portion.name(),
              portion.roleLabel(),
              portion.moles(),
              errors.rounded(i),
              portion.grams(),
              volume,
              portion.volumeNote(),
              portion.purity(),
              errors.biasPercent(portion.main()),
              errors.spreadPercent(portion.main()),
              words.instruction(portion, errors.rounded(i), volume),
              words.warnings(portion, volume)));
    }
    return ingredients;
  }

  private OptionalDouble volume(Portion portion) {
    if (portion.density().isEmpty()) {
      return OptionalDouble.empty();
    }
    double exact = portion.grams() / portion.density().getAsDouble();
    OptionalDouble resolution = request.instruments().pipetteResolutionMl();
    return OptionalDouble.of(
        resolution.isPresent() ? RoundingErrors.round(exact, resolution.getAsDouble()) : exact);
  }

  private Portion portion(int index, double moles) {
    Component component = components.get(index);
    double purity = request.purity(component.name());
    double molarMass = component.compound().molarMass();
    double[] molesPerGram = new double[components.size()];
    molesPerGram[index] = purity / molarMass;
    boolean isLiquid = component.isLiquid() || PureVolumes.isLiquidAdditive(component);
    MolarVolume volume = PureVolumes.of(component, request.conditions().temperatureC());
    boolean hasDensity = isLiquid && volume.isKnown() && !volume.isEstimate();
    return new Portion(
        component.name(),
        Optional.of(component),
        index,
        moles,
        moles * molarMass / purity,
        purity,
        molesPerGram,
        hasDensity ? OptionalDouble.of(molarMass / volume.cm3PerMol()) : OptionalDouble.empty(),
        volumeNote(component, volume, isLiquid));
  }

  private static String volumeNote(Component component, MolarVolume volume, boolean isLiquid) {
    if (!isLiquid) {
      return "a solid is weighed";
    }
    return volume.isEstimate()
        ? "the density of %s is not known".formatted(component.name())
        : volume.source();
  }

  private void checkPurities() throws WeighOutException {
    for (Map.Entry<String, Double> entry : request.purities().entrySet()) {
      if (components.stream().noneMatch(c -> c.name().equals(entry.getKey()))) {
        throw new WeighOutException(
            "a purity is given for %s, which the recipe does not hold. It holds %s."
                .formatted(
                    entry.getKey(),
                    String.join(", ", components.stream().map(Component::name).toList())));
      }
      if (!(entry.getValue() > 0 && entry.getValue() <= 1)) {
        throw new WeighOutException(
            "the purity of %s must lie above 0 and up to 1 (100 %%), not at %s"
                .formatted(entry.getKey(), entry.getValue()));
      }
    }
  }

  private double batchMass() throws WeighOutException {
    if (request.batch().unit().dimension() == Dimension.MASS) {
      return request.batch().in(Unit.GRAM);
    }
    if (composition.density() instanceof Value.Known density) {
      return request.batch().in(Unit.MILLILITRE) * density.value();
    }
    throw new WeighOutException(
        ("a batch by volume needs the density of the solution, which is not known (%s). Give the"
                + " batch by mass, as in 10 g.")
            .formatted(composition.volumeSource()));
  }

  private Value batchVolume(double grams) {
    return composition.density() instanceof Value.Known density
        ? Value.between(
            grams / density.high(),
            grams / density.value(),
            density.low() > 0 ? grams / density.low() : Double.POSITIVE_INFINITY)
        : composition.density();
  }
}
