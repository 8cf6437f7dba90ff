// SPDX-License-Identifier: EPL-2.0
/**
 * The arithmetic of amounts: from what a recipe states to moles, by one linear system.
 *
 * <p>Nothing here knows findings or studies; {@code org.natrolyte.formulation.Composer} is the way
 * in.
 */
package org.natrolyte.formulation.amounts;
