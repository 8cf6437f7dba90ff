// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether a geometry still is the molecule that its structure says. */
public final class Connectivity {
  /** A drawn bond may be this much longer than the sum of the radii before it counts as broken. */
  private static final double BROKEN = 1.45;

  /** Atoms that are not bonded may not come closer than this part of the sum of the radii. */
  private static final double FORMED = 1.08;

  private Connectivity() {}

  /**
   * The first bond that is broken or has formed.
   *
   * <p>Sodium, lithium, potassium and their like sit where they like: their contacts are no bonds.
   *
   * @param graph what it should be
   * @param geometry what it is, with the atoms in the same order
   * @return empty when the molecule is intact
   */
  public static Optional<String> fault(MolecularGraph graph, Geometry geometry) {
    double[] xyz = geometry.coordinatesBohr();
    Set<Long> drawn = new HashSet<>();
    for (MolecularGraph.Bond bond : graph.bonds()) {
      drawn.add(key(bond.first(), bond.second()));
      double ratio = ratio(graph, xyz, bond.first(), bond.second());
      if (ratio > BROKEN && !isMetal(graph, bond.first()) && !isMetal(graph, bond.second())) {
        return Optional.of("the bond " + name(graph, bond.first(), bond.second()) + " is broken");
      }
    }
    for (int i = 0; i < graph.atomCount(); i++) {
      for (int j = 0; j < i; j++) {
        if (!drawn.contains(key(i, j))
            && !isMetal(graph, i)
            && !isMetal(graph, j)
            && !bothHydrogen(graph, i, j)
            && ratio(graph, xyz, i, j) < FORMED) {
          return Optional.of("a bond " + name(graph, j, i) + " has formed");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMetal(MolecularGraph graph, int atom) {
    return Elements.isElectropositiveMetal(graph.element(atom));
  }

  private static boolean bothHydrogen(MolecularGraph graph, int i, int j) {
    return graph.element(i) == 1 && graph.element(j) == 1;
  }

  private static double ratio(MolecularGraph graph, double[] xyz, int i, int j) {
    double sum =
        Elements.covalentRadius(graph.element(i)) + Elements.covalentRadius(graph.element(j));
    return distance(xyz, i, j) * Elements.BOHR_ANGSTROM / sum;
  }

  private static double distance(double[] xyz, int i, int j) {
    double sum = 0;
    for (int k = 0; k < 3; k++) {
      double d = xyz[3 * i + k] - xyz[3 * j + k];
      sum += d * d;
    }
    return Math.sqrt(sum);
  }

  private static long key(int i, int j) {
    return ((long) Math.min(i, j) << 32) | Math.max(i, j);
  }

  private static String name(MolecularGraph graph, int i, int j) {
    return "%s%d-%s%d"
        .formatted(
            Elements.symbol(graph.element(i)), i + 1, Elements.symbol(graph.element(j)), j + 1);
  }
}
