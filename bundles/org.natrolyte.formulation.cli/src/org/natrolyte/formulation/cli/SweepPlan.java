// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import org.natrolyte.formulation.VariedFormulation;

/**
 * What to sweep over.
 *
 * @param formulation what varies
 * @param values its values
 * @param celsius the temperatures at each value
 */
record SweepPlan(VariedFormulation formulation, double[] values, double[] celsius) {}
