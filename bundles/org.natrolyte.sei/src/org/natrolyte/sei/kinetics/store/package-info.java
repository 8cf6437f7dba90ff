// SPDX-License-Identifier: EPL-2.0
/**
 * Reaction networks, states and trajectories in the SQLite files of RNMC and HiPRGen, and the same
 * tables as comma-separated values.
 */
package org.natrolyte.sei.kinetics.store;
