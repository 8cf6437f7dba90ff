// SPDX-License-Identifier: EPL-2.0
/**
 * DFT-D4 dispersion as GFN2-xTB uses it: charge-dependent two-body terms and three-body terms
 * (Caldeweyher et al., J. Chem. Phys. 2017, 147, 034112 and 2019, 150, 154122).
 */
package org.natrolyte.orbitals.xtb.d4;
