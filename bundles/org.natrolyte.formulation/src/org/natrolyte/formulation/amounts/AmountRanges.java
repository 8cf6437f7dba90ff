// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.natrolyte.formulation.volume.MolarVolume;

/**
 * How far the amounts may be off because of the volumes.
 *
 * <p>The system is solved again with each volume at the end of its range, one after the other, and
 * with 1 % more volume on mixing (real mixtures of these liquids deviate by less) or, where the
 * density of the solution was measured, with the density at the end of its error; the changes add
 * up in squares.
 */
public final class AmountRanges {
  /** Allowance for the volume change on mixing, relative. */
  public static final double MIXING = 0.01;

  /** Changes below this share of the value are noise of the arithmetic. */
  private static final double NOISE = 1e-9;

  private final AmountTable base;
  private final List<AmountTable> changed = new ArrayList<>();

  /**
   * Solves the changed systems.
   *
   * @param ingredients of a system that has a solution
   * @param density of the solution in g/cm3; empty when it is summed up
   * @param densityError half width of its range
   */
  public AmountRanges(List<Ingredient> ingredients, OptionalDouble density, double densityError) {
    this.base = table(ingredients, density).orElseThrow();
    for (int i = 0; i < ingredients.size(); i++) {
      int index = i;
      Ingredient own = ingredients.get(i);
      if (own.pure().uncertainty() > 0 || own.dissolved().uncertainty() > 0) {
        add(sign -> table(replaced(ingredients, index, moved(own, sign)), density));
      }
    }
    if (density.isEmpty()) {
      add(sign -> table(scaled(ingredients, 1 + sign * MIXING), density));
    } else if (densityError > 0) {
      add(sign ->
          table(ingredients, OptionalDouble.of(density.getAsDouble() + sign * densityError)));
    }
  }

  private interface Change {
    Optional<AmountTable> towards(int sign);
  }

  /** The table of the best values. */
  public AmountTable best() {
    return base;
  }

  /** Half width of the range of a number of the table; 0 when it depends on no uncertain volume. */
  public double halfWidth(ToDoubleFunction<AmountTable> number) {
    double value = number.applyAsDouble(base);
    double squares = 0;
    for (AmountTable table : changed) {
      double change = number.applyAsDouble(table) - value;
      squares += change * change;
    }
    double width = Math.sqrt(squares);
    return width <= NOISE * Math.abs(value) ? 0 : width;
  }

  private void add(Change change) {
    change.towards(1).or(() -> change.towards(-1)).ifPresent(changed::add);
  }

  private static Optional<AmountTable> table(List<Ingredient> ingredients, OptionalDouble density) {
    return new AmountEquations(ingredients, density)
        .moles()
        .map(moles -> new AmountTable(ingredients, moles, density));
  }

  private static List<Ingredient> replaced(List<Ingredient> all, int index, Ingredient by) {
    List<Ingredient> changed = new ArrayList<>(all);
    changed.set(index, by);
    return changed;
  }

  private static Ingredient moved(Ingredient own, int sign) {
    return own.withVolumes(moved(own.pure(), sign), moved(own.dissolved(), sign));
  }

  private static MolarVolume moved(MolarVolume volume, int sign) {
    double moved = volume.cm3PerMol() + sign * volume.uncertainty();
    return moved > 0 ? volume.at(moved) : volume;
  }

  private static List<Ingredient> scaled(List<Ingredient> all, double factor) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          Ingredient own = all.get(i);
          MolarVolume dissolved = own.dissolved();
          return own.withVolumes(
              own.pure(),
              dissolved.isKnown() ? dissolved.at(dissolved.cm3PerMol() * factor) : dissolved);
        })
        .toList();
  }
}
