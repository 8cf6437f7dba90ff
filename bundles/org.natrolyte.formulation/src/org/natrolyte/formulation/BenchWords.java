// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;

/** The sentences of a weigh-out. */
final class BenchWords {
  private final WeighOutRequest request;
  private final Composition composition;
  private final BenchOrder order;
  private final int decimals;

  BenchWords(WeighOutRequest request, Composition composition, BenchOrder order) {
    this.request = request;
    this.composition = composition;
    this.order = order;
    double resolution = request.instruments().balanceResolutionG();
    this.decimals = (int) Math.clamp(Math.ceil(-Math.log10(resolution) - 1e-9), 0, 9);
  }

  List<String> before(List<Portion> portions) {
    List<String> before = new ArrayList<>();
    before.add(
        "Work in an argon glovebox with dried bottles: the salts and every dry electrolyte take up"
            + " water.");
    request.formulation().components().stream()
        .filter(c -> Portion.isHexafluorophosphate(c.compound()))
        .forEach(c ->
            before.add(
                c.name()
                    + " gives HF with traces of water, and HF etches glass: use bottles of"
                    + " polymer or aluminium."));
    for (Component component : request.formulation().components()) {
      if (!component.compound().hazards().isEmpty()) {
        before.add(
            component.name() + ": " + String.join(", ", component.compound().hazards()) + ".");
      }
    }
    for (Portion portion : portions) {
      portion
          .meltsAbove(request.conditions().temperatureC())
          .ifPresent(melting ->
              before.add(
                  "Melt %s in a closed bottle (it melts at %s °C), or weigh it as a solid."
                      .formatted(portion.name(), Numbers.significant(melting, 4))));
    }
    return before;
  }

  String instruction(Portion portion, double grams, OptionalDouble volume) {
    String amount = amount(portion, grams, volume);
    if (portion.isStock()) {
      return "Add %s of the stock solution %s.".formatted(amount, portion.name());
    }
    String melted =
        portion.meltsAbove(request.conditions().temperatureC()).isPresent() ? "molten " : "";
    return switch (portion.component().orElseThrow().role()) {
      case SALT ->
          order.isAddedInPortions(portion)
              ? ("Weigh %s of %s and add it in small portions with stirring; the solution warms,"
                      + " let it cool in between.")
                  .formatted(amount, portion.name())
              : "Weigh %s of %s into a tared bottle.".formatted(amount, portion.name());
      case SOLVENT, IONIC_LIQUID -> "Add %s of %s%s.".formatted(amount, melted, portion.name());
      case DILUENT ->
          "When the salt has dissolved, add %s of %s%s.".formatted(amount, melted, portion.name());
      case ADDITIVE -> "At the end, add %s of %s.".formatted(amount, portion.name());
    };
  }

  List<String> warnings(Portion portion, OptionalDouble volume) {
    List<String> warnings = new ArrayList<>();
    double resolution = request.instruments().balanceResolutionG();
    if (portion.grams() < 10 * resolution) {
      warnings.add(
          "%s g of %s is less than ten times the last digit of the balance (%s g): %s"
              .formatted(
                  Numbers.significant(portion.grams(), 2),
                  portion.name(),
                  Numbers.significant(resolution, 2),
                  remedy(portion, 10 * resolution / portion.grams())));
    }
    OptionalDouble pipette = request.instruments().pipetteResolutionMl();
    if (pipette.isPresent() && volume.isPresent() && portion.density().isPresent()) {
      double exact = portion.grams() / portion.density().getAsDouble();
      if (exact < 10 * pipette.getAsDouble()) {
        warnings.add(
            "%s mL of %s is less than ten times the last digit of the pipette (%s mL): weigh it"
                .formatted(
                    Numbers.significant(exact, 2),
                    portion.name(),
                    Numbers.significant(pipette.getAsDouble(), 2)));
      }
    }
    return warnings;
  }

  List<String> after() {
    List<String> after = new ArrayList<>();
    after.add("Stir until everything has dissolved.");
    boolean isRange =
        composition.density() instanceof Value.Known known && known.low() < known.high();
    if (!composition.isDensityMeasured() && isRange) {
      Value.Known density = (Value.Known) composition.density();
      after.add(
          ("Volumes of the solution rest on an estimated density of %s g/cm3 (%s to %s): measure it"
                  + " and enter it for exact molarities.")
              .formatted(
                  Numbers.significant(density.value(), 4),
                  Numbers.significant(density.low(), 4),
                  Numbers.significant(density.high(), 4)));
    }
    return after;
  }

  private String remedy(Portion portion, double times) {
    return "make at least %s %s%s"
        .formatted(
            Numbers.atLeast(request.batch().value() * times, 2),
            request.batch().unit().symbol(),
            portion.isStock() ? "." : ", or add it from a stock solution.");
  }

  private String amount(Portion portion, double grams, OptionalDouble volume) {
    String mass = Numbers.fixed(grams, decimals) + " g";
    boolean isLiquid = portion.isStock() || !portion.hasRole(Role.SALT);
    return isLiquid && volume.isPresent()
        ? "%s (%s mL)".formatted(mass, Numbers.significant(volume.getAsDouble(), 4))
        : mass;
  }
}
