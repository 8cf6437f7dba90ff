// SPDX-License-Identifier: EPL-2.0
/** Finished calculations of other programs. */
package org.natrolyte.orbitals.imported;
