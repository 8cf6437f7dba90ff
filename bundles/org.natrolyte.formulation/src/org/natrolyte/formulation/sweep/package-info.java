// SPDX-License-Identifier: EPL-2.0
/** Curves: one recipe over its concentration, its ratio or the temperature. */
package org.natrolyte.formulation.sweep;
