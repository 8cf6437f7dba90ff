// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.safety.SolventShares.Part;
import org.natrolyte.formulation.text.Numbers;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.finding.Finding;

/** The flammability class of a recipe in words, with the ingredient that decides it. */
final class FlammabilityFlag {
  private static final String RULE = "GHS chapter 2.6 (United Nations 2023) on the flash point";

  private FlammabilityFlag() {}

  /** By the flash point of the mixture. */
  static Finding of(FlashPoint flashPoint, double bubblePointC) {
    Estimate estimate = flashPoint.estimate();
    Flammability best = Flammability.of(estimate.value(), bubblePointC);
    Flammability worst = Flammability.of(estimate.low(), bubblePointC);
    Flammability mildest = Flammability.of(estimate.high(), bubblePointC);
    List<String> caveats = new ArrayList<>(flashPoint.caveats());
    if (worst != best) {
      caveats.add("borderline: the range reaches " + worst.words());
    }
    if (mildest != best) {
      caveats.add("borderline: the range reaches " + mildest.words());
    }
    if (best == Flammability.NOT_CLASSED) {
      caveats.add("it burns above its flash point, and as a spray or on a wick below it");
    }
    return IngredientFlags.text(
        SafetyProperties.FLAMMABILITY,
        "%s, decided by %s".formatted(best.words(), flashPoint.decisive().part().name()),
        RULE + " of the mixture",
        caveats);
  }

  /** Without a flash point of the mixture: by the ingredient that flashes first. */
  static Finding without(SolventShares shares, String reason) {
    Optional<Part> lowest =
        shares.parts().stream()
            .filter(p -> !shares.isNegligible(p))
            .filter(p -> p.compound().value(CompoundProperty.FLASH_POINT).isPresent())
            .min(Comparator.comparingDouble(FlammabilityFlag::flashPoint));
    if (lowest.isPresent() && flashPoint(lowest.get()) <= Flammability.CATEGORY_4) {
      double at = flashPoint(lowest.get());
      double boils =
          lowest
              .get()
              .compound()
              .value(CompoundProperty.BOILING_POINT)
              .map(SourcedValue::value)
              .orElse(Double.POSITIVE_INFINITY);
      return IngredientFlags.text(
          SafetyProperties.FLAMMABILITY,
          "taken as %s, by %s alone (flash point %s °C)"
              .formatted(
                  Flammability.of(at, boils).words(),
                  lowest.get().name(),
                  Numbers.significant(at, 3)),
          RULE + " of the ingredient that flashes first",
          List.of("no flash point of the mixture: " + reason));
    }
    List<String> flammable =
        shares.parts().stream()
            .filter(p -> !shares.isNegligible(p))
            .filter(p -> p.compound().hazards().stream().anyMatch(h -> h.endsWith("flammable")))
            .map(Part::name)
            .toList();
    if (!flammable.isEmpty()) {
      return IngredientFlags.text(
          SafetyProperties.FLAMMABILITY,
          "taken as flammable, by " + String.join(", ", flammable),
          "hazard words of the ingredients in the library",
          List.of("no flash point of the mixture: " + reason));
    }
    if (!shares.parts().isEmpty()
        && shares.parts().stream().allMatch(p -> NoFlashPoint.has(p.compound()))) {
      return IngredientFlags.text(
          SafetyProperties.FLAMMABILITY,
          "no flash point",
          "no liquid in it has one, by suppliers' data",
          List.of("decomposes to toxic and corrosive gases in a fire"));
    }
    return Finding.unknown(SafetyStudy.ID, SafetyProperties.FLAMMABILITY, "", reason);
  }

  private static double flashPoint(Part part) {
    return part.compound().value(CompoundProperty.FLASH_POINT).orElseThrow().value();
  }
}
