// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.formulation.Component;

/**
 * A selected ingredient.
 *
 * @param component the ingredient
 * @param findings what was found about its recipe; may be old or empty
 */
public record IngredientItem(Component component, Findings findings) {}
