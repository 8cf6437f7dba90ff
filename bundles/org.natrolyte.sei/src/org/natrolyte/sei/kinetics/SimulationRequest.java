// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/**
 * One simulation.
 *
 * @param seed of the random numbers; the same seed gives the same simulation, bit for bit
 * @param stop when to end
 * @param sampleSeconds rising times at which the counts are kept
 * @param listener hears each event
 */
public record SimulationRequest(
    long seed, StopCondition stop, double[] sampleSeconds, EventListener listener) {
  public SimulationRequest {
    sampleSeconds = sampleSeconds.clone();
    for (int i = 1; i < sampleSeconds.length; i++) {
      if (!(sampleSeconds[i] >= sampleSeconds[i - 1])) {
        throw new NetworkException("the times to keep counts at do not rise");
      }
    }
  }

  /** A simulation that nobody listens to. */
  public static SimulationRequest of(long seed, StopCondition stop) {
    return new SimulationRequest(seed, stop, new double[0], EventListener.NONE);
  }

  /** The same, keeping the counts at these times. */
  public SimulationRequest sampledAt(double... seconds) {
    return new SimulationRequest(seed, stop, seconds, listener);
  }

  /** The same, heard by this listener. */
  public SimulationRequest heardBy(EventListener other) {
    return new SimulationRequest(seed, stop, sampleSeconds, other);
  }

  @Override
  public double[] sampleSeconds() {
    return sampleSeconds.clone();
  }
}
