// SPDX-License-Identifier: EPL-2.0
/** The commands of the orbitals. */
package org.natrolyte.orbitals.cli;
