// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.util.Optional;
import org.natrolyte.orbitals.engine.Calculation;

/**
 * What one file gave.
 *
 * @param file its name as it was given
 * @param method the level of theory, as it was asked for
 * @param calculation empty when it failed
 * @param reason why it failed; empty when it did not
 */
record FileResult(String file, String method, Optional<Calculation> calculation, String reason) {
  static FileResult of(String file, String method, Calculation calculation) {
    return new FileResult(file, method, Optional.of(calculation), "");
  }

  static FileResult failed(String file, String method, String reason) {
    return new FileResult(file, method, Optional.empty(), reason);
  }

  boolean isFailed() {
    return calculation.isEmpty();
  }
}
