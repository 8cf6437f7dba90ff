// SPDX-License-Identifier: EPL-2.0
/**
 * Recipes in the notation of the literature: what was written, piece by piece.
 *
 * <p>{@link org.natrolyte.model.recipe.RecipeParser} reads them, {@link
 * org.natrolyte.model.recipe.RecipePrinter} writes them. A {@link
 * org.natrolyte.model.recipe.Recipe} knows names and amounts; which substance a name means is
 * decided one step later, in {@link org.natrolyte.model.formulation.Formulation}.
 */
package org.natrolyte.model.recipe;
