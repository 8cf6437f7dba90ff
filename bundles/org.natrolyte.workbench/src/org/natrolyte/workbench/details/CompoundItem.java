// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.details;

import org.natrolyte.model.compound.Compound;

/**
 * A compound selected in the library.
 *
 * @param compound the compound
 */
public record CompoundItem(Compound compound) {}
