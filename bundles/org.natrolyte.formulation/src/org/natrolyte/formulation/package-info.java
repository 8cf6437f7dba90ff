// SPDX-License-Identifier: EPL-2.0
/**
 * Composition and weigh-out: what a formulation holds of each component, in every basis, and how to
 * make a batch of it.
 *
 * <p>{@link org.natrolyte.formulation.Composer} computes a {@link
 * org.natrolyte.formulation.Composition}; {@link org.natrolyte.formulation.CompositionConverter}
 * changes the basis or the value of one amount; {@link org.natrolyte.formulation.WeighOutPlanner}
 * turns a batch into steps at the bench.
 */
package org.natrolyte.formulation;
