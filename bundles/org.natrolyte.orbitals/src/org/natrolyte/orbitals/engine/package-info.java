// SPDX-License-Identifier: EPL-2.0
/** The contract between Natrolyte and every program that computes orbitals. */
package org.natrolyte.orbitals.engine;
