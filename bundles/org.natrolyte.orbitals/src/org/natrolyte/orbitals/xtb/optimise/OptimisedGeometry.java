// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.optimise;

import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.XtbResult;

/**
 * A minimum that was found.
 *
 * @param geometry the atoms there
 * @param result the single point there, with its gradient
 * @param steps energies and gradients that it took
 */
public record OptimisedGeometry(Geometry geometry, XtbResult result, int steps) {}
