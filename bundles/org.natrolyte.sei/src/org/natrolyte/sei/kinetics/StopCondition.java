// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/**
 * When a simulation ends, if nothing can react any more does not end it before.
 *
 * @param events after so many events
 * @param seconds at this simulated time; the state is then the one at this very time
 */
public record StopCondition(long events, double seconds) {
  public StopCondition {
    if (events < 0 || !(seconds >= 0)) {
      throw new NetworkException(
          "a simulation cannot stop after %d events or at %s s; accepted are numbers from 0"
              .formatted(events, seconds));
    }
  }

  /** After so many events. */
  public static StopCondition afterEvents(long events) {
    return new StopCondition(events, Double.POSITIVE_INFINITY);
  }

  /** At a simulated time. */
  public static StopCondition atTime(double seconds) {
    return new StopCondition(Long.MAX_VALUE, seconds);
  }

  /** When nothing can react any more, only. */
  public static StopCondition whenExhausted() {
    return new StopCondition(Long.MAX_VALUE, Double.POSITIVE_INFINITY);
  }
}
