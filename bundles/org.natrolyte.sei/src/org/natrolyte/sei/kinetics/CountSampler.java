// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/** Keeps the counts of a simulation at given times. One for each run. */
public final class CountSampler {
  private static final int[] NOT_REACHED = {};

  private final double[] times;
  private final int[][] samples;
  private int next;

  /**
   * @param times rising
   */
  public CountSampler(double[] times) {
    this.times = times;
    samples = new int[times.length][];
  }

  /** Before an event changes them, the counts are those of all times up to the event. */
  public void before(double eventSeconds, int[] counts) {
    if (next < times.length && times[next] < eventSeconds) {
      keepUpTo(eventSeconds, counts);
    }
  }

  /** The next time to keep counts at; infinite when there is none. */
  public double nextTime() {
    return next < times.length ? times[next] : Double.POSITIVE_INFINITY;
  }

  private void keepUpTo(double seconds, int[] counts) {
    while (next < times.length && times[next] < seconds) {
      samples[next++] = counts.clone();
    }
  }

  /**
   * All rows, after the last event.
   *
   * @param seconds the time reached
   * @param reason why the run ended
   * @param counts at the end
   */
  public int[][] finish(double seconds, StopReason reason, int[] counts) {
    keepUpTo(
        reason == StopReason.EXHAUSTED ? Double.POSITIVE_INFINITY : Math.nextUp(seconds), counts);
    while (next < times.length) {
      samples[next++] = NOT_REACHED;
    }
    return samples;
  }
}
