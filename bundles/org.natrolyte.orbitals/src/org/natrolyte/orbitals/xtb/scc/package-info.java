// SPDX-License-Identifier: EPL-2.0
/** The self-consistent cycle, and what takes part in it. */
package org.natrolyte.orbitals.xtb.scc;
