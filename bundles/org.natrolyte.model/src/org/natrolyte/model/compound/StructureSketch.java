// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.List;
import java.util.Objects;

/**
 * A structure laid out in the plane, to be drawn by whoever has the pen: bonds are about 1 long, y
 * grows upwards.
 *
 * @param atoms in the order of the structure, without the hydrogens that other atoms carry
 * @param bonds between them
 */
public record StructureSketch(List<Atom> atoms, List<Bond> bonds) {
  /**
   * An atom.
   *
   * @param symbol its element
   * @param charge in elementary charges
   * @param hydrogens how many it carries
   * @param x to the right
   * @param y upwards
   */
  public record Atom(String symbol, int charge, int hydrogens, double x, double y) {
    public Atom {
      Objects.requireNonNull(symbol, "symbol");
    }
  }

  /**
   * A bond.
   *
   * @param first index of an atom
   * @param second index of another one
   * @param order 1, 2 or 3
   */
  public record Bond(int first, int second, int order) {
    /** The other end. */
    public int other(int atom) {
      return atom == first ? second : first;
    }
  }

  public StructureSketch {
    atoms = List.copyOf(atoms);
    bonds = List.copyOf(bonds);
  }

  /** The bonds of an atom. */
  public List<Bond> bondsOf(int atom) {
    return bonds.stream().filter(b -> b.first() == atom || b.second() == atom).toList();
  }
}
