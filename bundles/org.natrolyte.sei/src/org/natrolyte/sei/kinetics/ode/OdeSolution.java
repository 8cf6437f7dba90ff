// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.kinetics.ode;

/**
 * Expected counts at given times.
 *
 * @param seconds the times asked for
 * @param counts of the species, one row a time
 * @param steps accepted on the way
 * @param rejected steps that were too long
 */
public record OdeSolution(double[] seconds, double[][] counts, int steps, int rejected) {}
