// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.Optional;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.StudyInput;

/**
 * The Coulombic efficiency that a run goes by.
 *
 * @param percent the best value
 * @param low lower end of its range
 * @param high upper end of its range, at most 100
 * @param source where it comes from
 */
record KnownEfficiency(double percent, double low, double high, String source) {
  /**
   * The measured efficiency, else the one that is set.
   *
   * @throws IllegalArgumentException when it is above 100 % or not above 0
   */
  static Optional<KnownEfficiency> of(StudyInput input, Settings settings) {
    Optional<Finding> given = input.known().of(Vocabulary.COULOMBIC_EFFICIENCY);
    if (given.isPresent() && given.get().value() instanceof Value.Known known) {
      return Optional.of(checked(known, given.get().provenance().method()));
    }
    if (!settings.has(AnodeFreeParameters.EFFICIENCY)) {
      return Optional.empty();
    }
    double set = settings.of(AnodeFreeParameters.EFFICIENCY);
    return Optional.of(checked(new Value.Known(set, set, set), "the parameter"));
  }

  private static KnownEfficiency checked(Value.Known known, String source) {
    double percent = new CoulombicEfficiency(known.value()).percent();
    double low = known.low() > 0 ? known.low() : Double.MIN_NORMAL;
    return new KnownEfficiency(percent, low, Math.min(100, known.high()), source);
  }

  SodiumInventory best(double npRatio) {
    return new SodiumInventory(new CoulombicEfficiency(percent), npRatio);
  }

  SodiumInventory worst(double npRatio) {
    return new SodiumInventory(new CoulombicEfficiency(low), npRatio);
  }

  SodiumInventory luckiest(double npRatio) {
    return new SodiumInventory(new CoulombicEfficiency(high), npRatio);
  }
}
