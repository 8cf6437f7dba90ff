// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.natrolyte.formulation.volume.MolarVolume;
import org.natrolyte.model.recipe.AmountBasis;

/**
 * The amounts of a mixture in every basis.
 *
 * <p>Numbers that need an unknown volume are NaN; so are the shares by volume of what is not
 * counted by volume.
 */
public final class AmountTable {
  private final List<Ingredient> ingredients;
  private final double[] moles;
  private final double litresOfSolution;
  private final Map<AmountBasis, double[]> byBasis = new EnumMap<>(AmountBasis.class);

  /**
   * Computes them.
   *
   * @param ingredients the ingredients
   * @param moles of each in one kilogram of electrolyte
   * @param density of the solution in g/cm3; empty to sum up the apparent volumes
   */
  public AmountTable(List<Ingredient> ingredients, double[] moles, OptionalDouble density) {
    this.ingredients = ingredients;
    this.moles = moles.clone();
    this.litresOfSolution =
        density.isPresent()
            ? 1 / density.getAsDouble()
            : sum(i -> litres(i, ingredients.get(i).dissolved()));
    double litresOfLiquid = pureLitres(Ingredient::isLiquid);
    double litresBefore = pureLitres(Ingredient::isByVolume);
    double kilogramsOfLiquid = sum(i -> ingredients.get(i).isLiquid() ? kilograms(i) : 0);
    double allMoles = sum(i -> moles[i]);
    put(AmountBasis.MOLARITY, i -> moles[i] / litresOfSolution);
    put(AmountBasis.MOLARITY_OF_SOLVENT, i -> moles[i] / orUnknown(litresOfLiquid));
    put(AmountBasis.MOLALITY, i -> moles[i] / orUnknown(kilogramsOfLiquid));
    put(AmountBasis.MASS_CONCENTRATION, i -> 1000 * kilograms(i) / litresOfSolution);
    put(AmountBasis.MASS_FRACTION, i -> kilograms(i) / sum(this::kilograms));
    put(AmountBasis.MOLE_FRACTION, i -> moles[i] / allMoles);
    put(
        AmountBasis.VOLUME_FRACTION,
        i -> ingredients.get(i).isByVolume() ? pureLitres(i) / litresBefore : Double.NaN);
  }

  /** The amount of an ingredient in a basis that is neither parts nor the rest. */
  public double of(int index, AmountBasis basis) {
    return byBasis.get(basis)[index];
  }

  /** Density of the solution in g/cm3. */
  public double density() {
    return 1 / litresOfSolution;
  }

  /** Moles of an ingredient in one kilogram of electrolyte. */
  public double moles(int index) {
    return moles[index];
  }

  /** The bases of this table. */
  public Iterable<AmountBasis> bases() {
    return byBasis.keySet();
  }

  private void put(AmountBasis basis, IntToDoubleFunction value) {
    double[] values = new double[moles.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(i);
    }
    byBasis.put(basis, values);
  }

  private double pureLitres(Predicate<Ingredient> counted) {
    return sum(i -> counted.test(ingredients.get(i)) ? pureLitres(i) : 0);
  }

  private double pureLitres(int index) {
    return litres(index, ingredients.get(index).pure());
  }

  private double litres(int index, MolarVolume volume) {
    return moles[index] == 0 ? 0 : moles[index] * volume.cm3PerMol() / 1000;
  }

  private double kilograms(int index) {
    return moles[index] * ingredients.get(index).molarMass() / 1000;
  }

  private double sum(IntToDoubleFunction value) {
    double sum = 0;
    for (int i = 0; i < moles.length; i++) {
      sum += value.applyAsDouble(i);
    }
    return sum;
  }

  private static double orUnknown(double total) {
    return total == 0 ? Double.NaN : total;
  }
}
