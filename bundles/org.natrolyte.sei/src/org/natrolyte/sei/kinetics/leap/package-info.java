// SPDX-License-Identifier: EPL-2.0
/** Stochastic simulation in leaps over many events, for times that single events do not reach. */
package org.natrolyte.sei.kinetics.leap;
