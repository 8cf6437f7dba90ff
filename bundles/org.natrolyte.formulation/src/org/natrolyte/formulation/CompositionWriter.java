// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.natrolyte.formulation.amounts.AmountRanges;
import org.natrolyte.formulation.amounts.AmountTable;
import org.natrolyte.formulation.amounts.Ingredient;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.formulation.volume.MolarVolume;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;

/** Puts the numbers of a solved system into a {@link Composition}. */
final class CompositionWriter {
  private final Formulation formulation;
  private final Conditions conditions;
  private final List<Ingredient> ingredients;
  private final List<Integer> order;
  private final AmountRanges ranges;
  private final Optional<Measurement> measured;

  CompositionWriter(
      Formulation formulation,
      Conditions conditions,
      List<Ingredient> ingredients,
      List<Integer> order,
      AmountRanges ranges,
      Optional<Measurement> measured) {
    this.formulation = formulation;
    this.conditions = conditions;
    this.ingredients = ingredients;
    this.order = order;
    this.ranges = ranges;
    this.measured = measured;
  }

  Composition write() {
    List<Component> components = formulation.components();
    List<ComponentAmounts> amounts = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      int index = order.indexOf(i);
      Map<AmountBasis, Value> values = new EnumMap<>(AmountBasis.class);
      for (AmountBasis basis : AmountBasis.values()) {
        if (basis != AmountBasis.BALANCE) {
          values.put(basis, value(index, basis));
        }
      }
      amounts.add(new ComponentAmounts(components.get(i), ranges.best().moles(index), values));
    }
    return new Composition(
        formulation,
        conditions.temperatureC(),
        amounts,
        number(AmountTable::density, this::noSolutionVolume),
        measured.isPresent(),
        volumeSource(),
        notes());
  }

  private Value value(int index, AmountBasis basis) {
    return switch (basis) {
      case MASS_PARTS -> share(index, i -> t -> t.of(i, AmountBasis.MASS_FRACTION));
      case MOLE_PARTS -> share(index, i -> t -> t.of(i, AmountBasis.MOLE_FRACTION));
      case VOLUME_PARTS ->
          share(index, i -> t -> t.moles(i) * ingredients.get(i).pure().cm3PerMol());
      default -> number(t -> t.of(index, basis), () -> noValue(index, basis));
    };
  }

  private interface PerIngredient {
    ToDoubleFunction<AmountTable> of(int index);
  }

  /** The share of an ingredient of the group in parts, or of the liquid. */
  private Value share(int index, PerIngredient amount) {
    boolean hasParts = ingredients.stream().anyMatch(i -> i.amount().basis().isParts());
    List<Integer> group =
        IntStream.range(0, ingredients.size())
            .filter(i ->
                hasParts
                    ? ingredients.get(i).amount().basis().isParts()
                    : ingredients.get(i).isLiquid())
            .boxed()
            .toList();
    return number(
        t ->
            amount.of(index).applyAsDouble(t)
                / group.stream().mapToDouble(i -> amount.of(i).applyAsDouble(t)).sum(),
        () -> "the ratio by volume needs a density that is not known");
  }

  private Value number(ToDoubleFunction<AmountTable> number, Supplier<String> why) {
    double best = number.applyAsDouble(ranges.best());
    if (!Double.isFinite(best)) {
      return new Value.Unknown(why.get());
    }
    double width = ranges.halfWidth(number);
    if (Double.isNaN(width)) {
      return Value.exactly(best);
    }
    return Value.between(Math.max(0, best - width), best, best + width);
  }

  private String noValue(int index, AmountBasis basis) {
    return switch (basis) {
      case MOLALITY -> "there is no liquid to count against";
      case MOLARITY, MASS_CONCENTRATION -> noSolutionVolume();
      case VOLUME_FRACTION ->
          ingredients.get(index).isByVolume()
              ? noPureVolume()
              : "%s is not counted by volume: only liquids are"
                  .formatted(ingredients.get(index).name());
      default -> noPureVolume();
    };
  }

  private String noPureVolume() {
    return ingredients.stream()
        .filter(i -> i.isByVolume() && !i.pure().isKnown())
        .map(i -> i.pure().source())
        .findFirst()
        .orElse("there is no liquid to count against");
  }

  private String noSolutionVolume() {
    return ingredients.stream()
        .map(Ingredient::dissolved)
        .filter(v -> !v.isKnown())
        .map(MolarVolume::source)
        .collect(Collectors.joining("; "));
  }

  private String volumeSource() {
    if (measured.isPresent()) {
      return "density of the solution measured by the user: %s g/cm3"
          .formatted(Numbers.significant(measured.get().value(), 6));
    }
    String lacking = noSolutionVolume();
    return lacking.isEmpty()
        ? "ideal mixing: "
            + ingredients.stream()
                .map(i -> i.dissolved().source())
                .collect(Collectors.joining("; "))
        : lacking;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Component component : formulation.components()) {
      if (component.isLiquid()) {
        component
            .compound()
            .value(CompoundProperty.MELTING_POINT)
            .filter(melting -> melting.value() > conditions.temperatureC())
            .ifPresent(melting -> notes.add(melts(component, melting.value())));
      }
    }
    return notes;
  }

  private String melts(Component component, double meltingPoint) {
    return "%s is solid at %s °C (melts at %s °C): weigh it, or melt it before measuring by volume"
        .formatted(
            component.name(),
            Numbers.significant(conditions.temperatureC(), 4),
            Numbers.significant(meltingPoint, 4));
  }
}
