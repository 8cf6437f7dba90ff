// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

/**
 * What can stand in the shell of one kind of cation: tiles on a row of sites.
 *
 * @param sites of the shell
 * @param ligand for each tile the ligand it belongs to
 * @param width for each tile the sites it covers
 * @param isAnion for each tile whether it is an anion
 * @param constant for each tile its weight at unit activity; an empty site weighs 1
 */
record ShellTerms(int sites, int[] ligand, int[] width, boolean[] isAnion, double[] constant) {}
