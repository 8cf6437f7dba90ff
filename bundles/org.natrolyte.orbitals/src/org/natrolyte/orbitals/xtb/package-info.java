// SPDX-License-Identifier: EPL-2.0
/**
 * Extended tight binding (GFN1-xTB, GFN2-xTB, IPEA1-xTB) in atomic units: parameters, results and
 * the calculator.
 */
package org.natrolyte.orbitals.xtb;
