// SPDX-License-Identifier: EPL-2.0
/**
 * Frontier orbitals, ionisation potentials, electron affinities and redox levels of molecules and
 * small solvates.
 */
package org.natrolyte.orbitals;
