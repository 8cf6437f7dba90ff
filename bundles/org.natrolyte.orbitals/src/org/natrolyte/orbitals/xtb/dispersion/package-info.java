// SPDX-License-Identifier: EPL-2.0
/** DFT-D3 with rational damping. */
package org.natrolyte.orbitals.xtb.dispersion;
