// SPDX-License-Identifier: EPL-2.0
/** Viscosity of pure liquids and of their mixtures. */
package org.natrolyte.formulation.bulk.viscosity;
