// SPDX-License-Identifier: EPL-2.0
/** Dense kernels on flat arrays, and the eigensolver. */
package org.natrolyte.orbitals.xtb.linear;
