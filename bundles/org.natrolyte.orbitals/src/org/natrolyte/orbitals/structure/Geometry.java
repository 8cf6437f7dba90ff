// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.Arrays;

/**
 * Where the atoms of a molecule are. Immutable.
 *
 * @param atomicNumbers one an atom
 * @param coordinatesBohr x, y, z of the first atom, then of the second, in bohr
 */
public record Geometry(int[] atomicNumbers, double[] coordinatesBohr) {
  public Geometry {
    if (coordinatesBohr.length != 3 * atomicNumbers.length) {
      throw new IllegalArgumentException(
          atomicNumbers.length
              + " atoms need three coordinates each, not "
              + coordinatesBohr.length);
    }
    atomicNumbers = atomicNumbers.clone();
    coordinatesBohr = coordinatesBohr.clone();
  }

  /** How many atoms there are. */
  public int atomCount() {
    return atomicNumbers.length;
  }

  @Override
  public int[] atomicNumbers() {
    return atomicNumbers.clone();
  }

  @Override
  public double[] coordinatesBohr() {
    return coordinatesBohr.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Geometry g
        && Arrays.equals(g.atomicNumbers, atomicNumbers)
        && Arrays.equals(g.coordinatesBohr, coordinatesBohr);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(atomicNumbers) + Arrays.hashCode(coordinatesBohr);
  }

  @Override
  public String toString() {
    return atomicNumbers.length + " atoms";
  }
}
