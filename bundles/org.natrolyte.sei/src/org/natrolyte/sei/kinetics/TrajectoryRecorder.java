// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

import java.util.Arrays;

/** Keeps every event of one simulation. */
public final class TrajectoryRecorder implements EventListener {
  private static final int FIRST_CAPACITY = 256;

  private int[] reactions = new int[FIRST_CAPACITY];
  private double[] seconds = new double[FIRST_CAPACITY];
  private int size;

  @Override
  public void happened(long step, int reaction, double time) {
    if (size == reactions.length) {
      int more = Math.addExact(size, size >> 1);
      reactions = Arrays.copyOf(reactions, more);
      seconds = Arrays.copyOf(seconds, more);
    }
    reactions[size] = reaction;
    seconds[size] = time;
    size++;
  }

  /** How many events there are. */
  public int size() {
    return size;
  }

  /** The reaction of an event. */
  public int reaction(int step) {
    return reactions[step];
  }

  /** The time after an event. */
  public double seconds(int step) {
    return seconds[step];
  }
}
