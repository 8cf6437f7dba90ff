// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import java.util.Comparator;
import java.util.List;
import org.natrolyte.model.compound.Role;

/**
 * The order at the bench.
 *
 * <p>Salts into the empty bottle, then the liquids from the least to the most volatile, so that
 * little of what was weighed evaporates; the diluent when the salt has dissolved, because it does
 * not dissolve it; additives last. A hexafluorophosphate heats its solvent and goes in after the
 * solvents, in portions.
 */
final class BenchOrder {
  private final boolean isSaltLater;

  BenchOrder(List<Portion> portions) {
    this.isSaltLater = portions.stream().anyMatch(Portion::isHexafluorophosphate);
  }

  List<Portion> sorted(List<Portion> portions) {
    return portions.stream()
        .sorted(
            Comparator.comparingInt(this::rank)
                .thenComparing(Comparator.comparingDouble(Portion::boilingPoint).reversed()))
        .toList();
  }

  /** Whether a salt goes into the solvents and not into the empty bottle. */
  boolean isAddedInPortions(Portion portion) {
    return isSaltLater && portion.hasRole(Role.SALT);
  }

  private int rank(Portion portion) {
    if (portion.isStock()) {
      return 2;
    }
    return switch (portion.component().orElseThrow().role()) {
      case SALT -> isSaltLater ? 3 : 0;
      case SOLVENT, IONIC_LIQUID -> 1;
      case DILUENT -> 4;
      case ADDITIVE -> 5;
    };
  }
}
