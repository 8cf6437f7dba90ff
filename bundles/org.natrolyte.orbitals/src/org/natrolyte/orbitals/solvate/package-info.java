// SPDX-License-Identifier: EPL-2.0
/** Ions with their ligands. */
package org.natrolyte.orbitals.solvate;
