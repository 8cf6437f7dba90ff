// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * From stated amounts to moles.
 *
 * <p>Every basis states its ingredient as a share of a total: mass, moles, volume of the solution,
 * volumes before mixing, volume or mass of the liquid. Each total is a sum over ingredients, so
 * with one kilogram of the ratio's group as the unit the moles of all others obey one linear
 * equation each; bases may be mixed at will and nothing is iterated.
 */
public final class AmountEquations {
  private final List<Ingredient> ingredients;
  private final OptionalDouble density;
  private final LiquidGroup group;

  /**
   * States a system.
   *
   * @param ingredients at least one
   * @param density of the solution in g/cm3; empty to sum up the apparent volumes instead
   */
  public AmountEquations(List<Ingredient> ingredients, OptionalDouble density) {
    this.ingredients = List.copyOf(ingredients);
    this.density = density;
    this.group = new LiquidGroup(this.ingredients);
  }

  /** Solves it. */
  public Solution solve() {
    Optional<String> fault = group.fault();
    if (fault.isPresent()) {
      return new Solution.Impossible(fault.get());
    }
    Optional<String> unknown =
        group.unknownVolume().or(() -> new NeededVolumes(ingredients, density).lacking());
    if (unknown.isPresent()) {
      return new Solution.Unknown(unknown.get());
    }
    return moles()
        .<Solution>map(Solution.Solved::new)
        .orElseGet(() -> new Solution.Impossible(new AmountLimits(this).message()));
  }

  List<Ingredient> ingredients() {
    return ingredients;
  }

  /** Whether the mixture exists. */
  boolean isPossible() {
    return moles().isPresent();
  }

  AmountEquations with(int index, Ingredient other) {
    List<Ingredient> changed = new ArrayList<>(ingredients);
    changed.set(index, other);
    return new AmountEquations(changed, density);
  }

  /** Moles in one kilogram of electrolyte; empty when the mixture does not exist. */
  Optional<double[]> moles() {
    int n = ingredients.size();
    double[] given = group.moles();
    double[][] matrix = new double[n][n];
    double[] right = new double[n];
    for (int row = 0; row < n; row++) {
      matrix[row][row] = 1;
      if (group.contains(row)) {
        right[row] = given[row];
        continue;
      }
      Ingredient ingredient = ingredients.get(row);
      double share = ingredient.amount().inBasis() / unit(ingredient);
      for (int k = 0; share > 0 && k < n; k++) {
        matrix[row][k] -= share * contribution(ingredients.get(k), ingredient);
      }
    }
    return LinearSystem.solve(matrix, right).filter(this::isMixture).map(this::perKilogram);
  }

  /** What one mole of an ingredient adds to the total that another is counted against. */
  private double contribution(Ingredient adds, Ingredient counted) {
    return switch (counted.basis()) {
      case MASS_FRACTION -> adds.molarMass();
      case MOLE_FRACTION -> 1;
      case VOLUME_FRACTION -> adds.isByVolume() ? adds.pure().cm3PerMol() : 0;
      case MOLARITY, MASS_CONCENTRATION -> litresOfSolution(adds);
      case MOLARITY_OF_SOLVENT -> adds.isLiquid() ? adds.pure().cm3PerMol() / 1000 : 0;
      case MOLALITY -> adds.isLiquid() ? adds.molarMass() / 1000 : 0;
      default -> throw new IllegalStateException("parts and the rest belong to the group");
    };
  }

  /** What one mole of an ingredient is in the unit its own amount is counted in. */
  private static double unit(Ingredient ingredient) {
    return switch (ingredient.basis()) {
      case MASS_FRACTION, MASS_CONCENTRATION -> ingredient.molarMass();
      case VOLUME_FRACTION -> ingredient.pure().cm3PerMol();
      default -> 1;
    };
  }

  private double litresOfSolution(Ingredient adds) {
    return density.isPresent()
        ? adds.molarMass() / density.getAsDouble() / 1000
        : adds.dissolved().cm3PerMol() / 1000;
  }

  private boolean isMixture(double[] moles) {
    for (double amount : moles) {
      if (!(amount >= 0) || !Double.isFinite(amount)) {
        return false;
      }
    }
    return true;
  }

  private double[] perKilogram(double[] moles) {
    double kilograms = 0;
    for (int i = 0; i < moles.length; i++) {
      kilograms += moles[i] * ingredients.get(i).molarMass() / 1000;
    }
    for (int i = 0; i < moles.length; i++) {
      moles[i] /= kilograms;
    }
    return moles;
  }
}
