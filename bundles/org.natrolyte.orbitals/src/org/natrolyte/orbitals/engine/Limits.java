// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How long a calculation may take, and whether the user still wants it.
 *
 * @param time after which it is stopped
 * @param cancelled whether the user has asked to stop; cheap, called often
 */
public record Limits(Duration time, BooleanSupplier cancelled) {
  /** Five minutes, never cancelled. */
  public static final Limits USUAL = new Limits(Duration.ofMinutes(5), () -> false);

  public Limits {
    Objects.requireNonNull(cancelled, "cancelled");
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a time limit must be positive, not " + time);
    }
  }

  /** Whether to stop now: the user asked, or the thread was interrupted. */
  public boolean isCancelled() {
    return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
  }
}
