// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/** Hears of each event of a simulation, in order, on the thread that simulates. */
@FunctionalInterface
public interface EventListener {
  /** Hears nothing; the engines skip it. */
  EventListener NONE = (step, reaction, seconds) -> {};

  /**
   * A reaction happened.
   *
   * @param step the number of the event, from 0
   * @param reaction the number of the reaction
   * @param seconds the simulated time after it
   */
  void happened(long step, int reaction, double seconds);
}
