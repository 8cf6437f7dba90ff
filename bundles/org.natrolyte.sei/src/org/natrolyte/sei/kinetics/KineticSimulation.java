// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import org.natrolyte.model.study.StudyMonitor;

/**
 * Simulates one network from one initial state. Immutable: may run many seeds at once in many
 * threads, and each run depends on its request alone.
 */
public interface KineticSimulation {
  /** The network simulated. */
  ReactionNetwork network();

  /**
   * Runs once.
   *
   * @param request seed, end, what to keep
   * @param monitor asked whether to stop, told how far the simulation is
   * @throws InterruptedException when cancelled
   */
  SimulationResult run(SimulationRequest request, StudyMonitor monitor) throws InterruptedException;
}
