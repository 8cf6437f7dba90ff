// SPDX-License-Identifier: EPL-2.0
/**
 * Implicit solvation ALPB (Ehlert, Stahn, Spicher, Grimme, J. Chem. Theory Comput. 2021, 17, 4250):
 * polarisation of a continuum, surface tension, hydrogen bonds and a constant shift.
 */
package org.natrolyte.orbitals.xtb.solvation;
