// SPDX-License-Identifier: EPL-2.0
/**
 * Gillespie's direct method event by event as RNMC does it, for comparison with its trajectories.
 */
package org.natrolyte.sei.kinetics.exact;
