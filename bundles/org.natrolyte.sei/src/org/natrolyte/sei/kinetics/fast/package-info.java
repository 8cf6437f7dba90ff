// SPDX-License-Identifier: EPL-2.0
/**
 * Exact stochastic simulation with lumped channels and composition-rejection: the process of
 * Gillespie's direct method, at a cost that does not grow with the number of reactions.
 */
package org.natrolyte.sei.kinetics.fast;
