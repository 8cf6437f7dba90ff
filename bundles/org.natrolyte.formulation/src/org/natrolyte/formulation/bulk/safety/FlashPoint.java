// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.safety.SolventShares.Known;
import org.natrolyte.formulation.bulk.safety.SolventShares.Missing;
import org.natrolyte.formulation.bulk.safety.SolventShares.Part;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.SourcedValue;

/**
 * The closed-cup flash point of a mixture: Le Chatelier's rule for the vapour over it, sum of x
 * p(T) / p(flash point) = 1, with activity coefficients of one (H.-J. Liaw, Y.-H. Lee, C.-L. Tang,
 * H.-H. Hsu, J.-H. Liu, J. Loss Prev. Process Ind. 2002, 15, 429, doi
 * 10.1016/S0950-4230(02)00068-2). A liquid without a flash point dilutes the others.
 *
 * @param fuels the liquids with their flash points
 * @param boiling their normal boiling points in the same order
 * @param caveats what was left out
 */
record FlashPoint(List<Known> fuels, List<Known> boiling, List<String> caveats) {
  /** Activity coefficients up to this are allowed for in the lower end of the range. */
  private static final double POSITIVE_DEVIATION = 2;

  private static final double NEGATIVE_DEVIATION = 0.8;

  static FlashPoint of(SolventShares shares) throws Missing {
    List<String> caveats = new ArrayList<>();
    List<Part> burning =
        shares.parts().stream().filter(p -> !NoFlashPoint.has(p.compound())).toList();
    if (burning.isEmpty()) {
      throw new Missing(
          shares.parts().isEmpty()
              ? "there is no molecular liquid in it"
              : "no liquid in it has a flash point");
    }
    List<Known> fuels = shares.with(burning, CompoundProperty.FLASH_POINT, caveats);
    List<Known> boiling =
        shares.with(
            fuels.stream().map(Known::part).toList(), CompoundProperty.BOILING_POINT, caveats);
    if (boiling.size() != fuels.size()) {
      throw new Missing("the boiling point of a minor liquid is not known");
    }
    if (burning.size() < shares.parts().size()) {
      caveats.add("a liquid without a flash point evaporates first and leaves the others behind");
    }
    return new FlashPoint(fuels, boiling, List.copyOf(caveats));
  }

  /** The flash point in °C. */
  Estimate estimate() {
    double lowestPure = fuels.stream().mapToDouble(Known::value).min().orElseThrow();
    boolean isPure = fuels.size() == 1;
    double value = at(false, 1);
    double low =
        isPure ? value : Math.min(value, Math.max(lowestPure, at(false, POSITIVE_DEVIATION)));
    double high = at(true, isPure ? 1 : NEGATIVE_DEVIATION);
    double error =
        decisive()
            .part()
            .compound()
            .value(CompoundProperty.FLASH_POINT)
            .map(FlashPoint::error)
            .orElse(0.0);
    return new Estimate(
        value, low - error, high + error, "Le Chatelier's rule, ideal solution (Liaw 2002)", "");
  }

  /** The liquid that gives most of the fuel in the vapour at the flash point. */
  Known decisive() {
    double at = at(false, 1);
    Known most = fuels.getFirst();
    double greatest = 0;
    for (int i = 0; i < fuels.size(); i++) {
      double part = term(i, at, fuels.get(i).share());
      if (part > greatest) {
        greatest = part;
        most = fuels.get(i);
      }
    }
    return most;
  }

  private double at(boolean isDissociated, double activity) {
    return VapourPressureLaw.zero(t -> {
      double sum = 0;
      for (int i = 0; i < fuels.size(); i++) {
        Known fuel = fuels.get(i);
        sum += term(i, t, isDissociated ? fuel.dissociatedShare() : fuel.share());
      }
      return activity * sum - 1;
    });
  }

  private double term(int fuel, double temperatureC, double share) {
    double boils = boiling.get(fuel).value();
    return share
        * VapourPressureLaw.kilopascals(boils, temperatureC)
        / VapourPressureLaw.kilopascals(boils, fuels.get(fuel).value());
  }

  private static double error(SourcedValue value) {
    return switch (value.confidence()) {
      case HIGH -> 2;
      case MEDIUM, COMPUTED -> 5;
      case LOW -> 10;
    };
  }
}
