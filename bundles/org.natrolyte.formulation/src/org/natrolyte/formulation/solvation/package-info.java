// SPDX-License-Identifier: EPL-2.0
/**
 * What stands around the alkali cations of a recipe: competitive binding of solvents, diluents and
 * anions to the sites of the first shell.
 */
package org.natrolyte.formulation.solvation;
