// SPDX-License-Identifier: EPL-2.0
/** Molecules in space: from SMILES, from files. */
package org.natrolyte.orbitals.structure;
