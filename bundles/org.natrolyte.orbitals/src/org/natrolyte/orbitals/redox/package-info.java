// SPDX-License-Identifier: EPL-2.0
/** From electron energies to potentials against sodium. */
package org.natrolyte.orbitals.redox;
