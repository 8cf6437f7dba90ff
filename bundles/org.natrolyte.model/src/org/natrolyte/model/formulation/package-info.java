// SPDX-License-Identifier: EPL-2.0
/**
 * Recipes whose names have been resolved to compounds: {@link
 * org.natrolyte.model.formulation.FormulationReader} reads them, {@link
 * org.natrolyte.model.formulation.FormulationKey} tells when two are the same.
 */
package org.natrolyte.model.formulation;
