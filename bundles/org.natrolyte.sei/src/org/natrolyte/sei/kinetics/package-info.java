// SPDX-License-Identifier: EPL-2.0
/**
 * Kinetics of reaction networks: the network, exact stochastic simulation, ensembles over seeds.
 *
 * <p>The engines are in {@code exact} (event by event as RNMC), {@code fast} (the same process,
 * sooner), {@code leap} (many events at once, for long times) and {@code ode} (the mean field);
 * files are read and written in {@code store}.
 */
package org.natrolyte.sei.kinetics;
