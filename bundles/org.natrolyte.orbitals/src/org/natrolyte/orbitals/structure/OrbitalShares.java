// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.List;
import java.util.Optional;

/**
 * Where an orbital sits: its Mulliken population on each atom, which is the sum over the functions
 * of the atom of coefficient times (overlap times coefficients). The shares sum to 1. A single one
 * may lie a little below 0 or above 1, as Mulliken populations do where diffuse functions overlap.
 *
 * @param atoms one an atom, in the order of the geometry
 * @param byAngularMomentum shares of the s, p and d functions; they sum to 1
 * @param orbitals how many orbitals of the same energy these are the mean of; of degenerate ones
 *     only the mean has a meaning
 */
public record OrbitalShares(List<Double> atoms, List<Double> byAngularMomentum, int orbitals) {
  public OrbitalShares {
    atoms = List.copyOf(atoms);
    byAngularMomentum = List.copyOf(byAngularMomentum);
    if (orbitals < 1) {
      throw new IllegalArgumentException("shares are those of one orbital or more");
    }
  }

  /**
   * Those of the two frontier orbitals.
   *
   * @param homo empty where no orbital holds an electron
   * @param lumo empty where the basis set has no empty orbital
   */
  public record Frontier(Optional<OrbitalShares> homo, Optional<OrbitalShares> lumo) {}
}
