// SPDX-License-Identifier: EPL-2.0
/**
 * What GFN2-xTB has beyond GFN1-xTB: electrostatics and exchange-correlation of atomic multipoles,
 * shell-resolved third order and its counting of neighbours (Bannwarth, Ehlert, Grimme, J. Chem.
 * Theory Comput. 2019, 15, 1652).
 */
package org.natrolyte.orbitals.xtb.gfn2;
