// SPDX-License-Identifier: EPL-2.0
/** Geometry optimisation. */
package org.natrolyte.orbitals.xtb.optimise;
