// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Atoms, hydrogens included, and the bonds between them. Immutable.
 *
 * @param atomicNumbers one an atom
 * @param formalCharges one an atom
 * @param bonds between them
 */
public record MolecularGraph(int[] atomicNumbers, int[] formalCharges, List<Bond> bonds) {
  /**
   * A bond.
   *
   * @param first an atom, from 0
   * @param second another one
   * @param order 1, 2 or 3; an aromatic bond has the order of one Kekulé structure
   * @param rigid whether nothing turns about it: a double bond, or in a ring
   */
  public record Bond(int first, int second, int order, boolean rigid) {}

  public MolecularGraph {
    atomicNumbers = atomicNumbers.clone();
    formalCharges = formalCharges.clone();
    bonds = List.copyOf(bonds);
  }

  /** How many atoms there are. */
  public int atomCount() {
    return atomicNumbers.length;
  }

  /** The charge of the whole. */
  public int charge() {
    return Arrays.stream(formalCharges).sum();
  }

  /** The element of an atom. */
  public int element(int atom) {
    return atomicNumbers[atom];
  }

  /** The formal charge of an atom. */
  public int formalCharge(int atom) {
    return formalCharges[atom];
  }

  @Override
  public int[] atomicNumbers() {
    return atomicNumbers.clone();
  }

  @Override
  public int[] formalCharges() {
    return formalCharges.clone();
  }

  /** For each atom those that are bonded to it. */
  public List<List<Integer>> neighbours() {
    List<List<Integer>> near = new ArrayList<>();
    for (int i = 0; i < atomicNumbers.length; i++) {
      near.add(new ArrayList<>());
    }
    for (Bond bond : bonds) {
      near.get(bond.first()).add(bond.second());
      near.get(bond.second()).add(bond.first());
    }
    return near;
  }

  /** The highest order among the bonds of an atom; 0 for a free one. */
  public int highestOrder(int atom) {
    return bonds.stream()
        .filter(b -> b.first() == atom || b.second() == atom)
        .mapToInt(Bond::order)
        .max()
        .orElse(0);
  }

  /** Whether this is one atom alone. */
  public boolean isSingleAtom() {
    return atomicNumbers.length == 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MolecularGraph g
        && Arrays.equals(g.atomicNumbers, atomicNumbers)
        && Arrays.equals(g.formalCharges, formalCharges)
        && g.bonds.equals(bonds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(atomicNumbers) + bonds.hashCode();
  }

  @Override
  public String toString() {
    return atomicNumbers.length + " atoms, " + bonds.size() + " bonds";
  }
}
