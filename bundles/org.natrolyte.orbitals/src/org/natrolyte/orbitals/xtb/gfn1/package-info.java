// SPDX-License-Identifier: EPL-2.0
/** What GFN1-xTB and IPEA1-xTB add: neighbours, isotropic electrostatics, repulsion, halogen bonds. */
package org.natrolyte.orbitals.xtb.gfn1;
