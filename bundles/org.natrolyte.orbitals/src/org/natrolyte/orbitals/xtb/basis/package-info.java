// SPDX-License-Identifier: EPL-2.0
/** Slater functions as Gaussians, and the integrals over them. */
package org.natrolyte.orbitals.xtb.basis;
