// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.List;

/**
 * What stands around the cations at one composition and temperature. Means are over all alkali
 * cations of the salts.
 *
 * @param names the components that coordinate or could, in the order of the model
 * @param donorAtoms mean number of donor atoms of each in the first shell
 * @param free share of the molecules of each that touch no cation; of an anion the share of the
 *     contacts it can make that are not made
 * @param solventSeparated share of cations that touch no anion
 * @param contactIonPairs share of cations that touch one anion
 * @param aggregates share of cations that touch two or more
 * @param freeSolvent share of the coordinating molecules that touch no cation
 * @param desolvationEnergy kJ/mol, see {@code docs/models/solvation.md}
 */
public record Speciation(
    List<String> names,
    double[] donorAtoms,
    double[] free,
    double solventSeparated,
    double contactIonPairs,
    double aggregates,
    double freeSolvent,
    double desolvationEnergy) {
  public Speciation {
    names = List.copyOf(names);
    donorAtoms = donorAtoms.clone();
    free = free.clone();
  }

  @Override
  public double[] donorAtoms() {
    return donorAtoms.clone();
  }

  @Override
  public double[] free() {
    return free.clone();
  }

  /** The mean number of donor atoms of a component in the first shell; 0 when it has none. */
  public double donorAtoms(String name) {
    int index = names.indexOf(name);
    return index < 0 ? 0 : donorAtoms[index];
  }

  /** The mean number of donor atoms of everything in the first shell. */
  public double coordinationNumber() {
    double sum = 0;
    for (double each : donorAtoms) {
      sum += each;
    }
    return sum;
  }

  /** Share of cations that touch at least one anion. */
  public double inContact() {
    return contactIonPairs + aggregates;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Speciation s
        && s.names.equals(names)
        && java.util.Arrays.equals(s.donorAtoms, donorAtoms)
        && java.util.Arrays.equals(s.free, free)
        && s.solventSeparated == solventSeparated
        && s.contactIonPairs == contactIonPairs;
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(donorAtoms);
  }

  @Override
  public String toString() {
    return "SSIP %.3f, CIP %.3f, AGG %.3f".formatted(solventSeparated, contactIonPairs, aggregates);
  }
}
