// SPDX-License-Identifier: EPL-2.0
/** Recipes whose names have been resolved to compounds. */
package org.natrolyte.model.formulation;
