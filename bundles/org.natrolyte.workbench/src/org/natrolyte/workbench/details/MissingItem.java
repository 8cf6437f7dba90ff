// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

/**
 * A selected place at which there is no finding.
 *
 * @param title what the finding would be about
 * @param why there is none, in words for the user
 * @param recipe the recipe it would be about
 */
public record MissingItem(String title, String why, String recipe) {}
