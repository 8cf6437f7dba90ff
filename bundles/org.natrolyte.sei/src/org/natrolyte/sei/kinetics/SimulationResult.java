// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics;

/**
 * How a simulation ended.
 *
 * @param seed what it can be repeated with
 * @param events how many reactions happened
 * @param seconds the simulated time reached
 * @param reason why it ended
 * @param counts of the species at the end
 * @param samples counts of the species at the times asked for, one row a time. A time after the end
 *     of an exhausted simulation has the last counts, as nothing changes any more; a time that a
 *     simulation did not reach has none: its row is empty
 */
public record SimulationResult(
    long seed, long events, double seconds, StopReason reason, int[] counts, int[][] samples) {}
