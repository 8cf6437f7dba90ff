// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IElement;

/**
 * The ether oxygens of a molecule and how many of them one Na+ can hold at once.
 *
 * <p>Oxygens that two or three carbons part close a five- or six-membered chelate ring around the
 * cation, so a glyme binds with all of them. Two oxygens on the same carbon (1,3-dioxolane,
 * dimethoxymethane) or in the same ring of up to eight atoms (1,4-dioxane) cannot turn to the same
 * cation: one site. An oxygen does not bind at all with fluorine on the neighbouring carbon, or
 * with three or more fluorine atoms on the carbons next to those, unless it sits in a glyme
 * chelate: CF3 arms weaken a glyme and keep it a solvent (Yu et al., Nat. Energy 2022, 7, 94),
 * while the hydrofluoroethers of localised high-concentration electrolytes stay out of the shell.
 *
 * @param oxygens ether oxygen atoms in the molecule
 * @param sites donor sites for one Na+
 * @param reason the rule that decided
 */
record EtherSites(int oxygens, int sites, String reason) {
  private static final Smarts ETHER_OXYGEN =
      Smarts.of("[OX2;!$(O[!#6]);!$(O[#6]=[O,N,S]);!$(OC#N)]([#6])[#6]");
  private static final int MOST_SITES = 8;
  private static final int RIGID_RING = 8;
  private static final int QUENCHING_BETA_FLUORINES = 3;

  static EtherSites of(Molecule molecule) {
    List<IAtom> oxygens = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int[] match : ETHER_OXYGEN.unique(molecule)) {
      if (seen.add(match[0])) {
        oxygens.add(molecule.atoms().getAtom(match[0]));
      }
    }
    if (oxygens.isEmpty()) {
      return new EtherSites(0, 0, "");
    }
    return count(molecule, oxygens);
  }

  private static EtherSites count(Molecule molecule, List<IAtom> oxygens) {
    List<IAtom> able = oxygens.stream().filter(o -> alphaFluorines(o) == 0).toList();
    int[][] rings = Cycles.sssr(molecule.atoms()).paths();
    int best = 0;
    Set<IAtom> visited = new HashSet<>();
    for (IAtom start : able) {
      if (visited.contains(start)) {
        continue;
      }
      Set<IAtom> cluster = cluster(start, able, rings);
      visited.addAll(cluster);
      boolean quenched = cluster.size() == 1 && betaFluorines(start) >= QUENCHING_BETA_FLUORINES;
      best = Math.max(best, quenched ? 0 : cluster.size());
    }
    int sites = Math.min(best, MOST_SITES);
    return new EtherSites(oxygens.size(), sites, reason(oxygens.size(), sites));
  }

  private static String reason(int oxygens, int sites) {
    if (sites == 0) {
      return "ether O weakened by fluorine: does not bind Na+";
    }
    if (sites > 1) {
      return sites + " ether O in chelating positions (O–C–C–O)";
    }
    return oxygens == 1 ? "one ether O" : "ether O that cannot chelate: one site";
  }

  private static Set<IAtom> cluster(IAtom start, List<IAtom> able, int[][] rings) {
    Set<IAtom> cluster = new HashSet<>();
    Deque<IAtom> queue = new ArrayDeque<>(List.of(start));
    cluster.add(start);
    while (!queue.isEmpty()) {
      IAtom oxygen = queue.remove();
      for (IAtom other : able) {
        if (!cluster.contains(other) && chelates(oxygen, other, rings)) {
          cluster.add(other);
          queue.add(other);
        }
      }
    }
    return cluster;
  }

  private static boolean chelates(IAtom a, IAtom b, int[][] rings) {
    int carbons = carbonsBetween(a, b);
    return (carbons == 2 || carbons == 3) && !inRigidRing(a, b, rings);
  }

  /** The number of carbon atoms on the shortest carbon path between two oxygens, up to 4. */
  private static int carbonsBetween(IAtom a, IAtom b) {
    Set<IAtom> reached = new HashSet<>(Set.of(a));
    List<IAtom> front = List.of(a);
    for (int steps = 0; steps <= 3; steps++) {
      List<IAtom> next = new ArrayList<>();
      for (IAtom atom : front) {
        for (IAtom neighbour : atom.neighbors()) {
          if (neighbour.equals(b)) {
            return steps;
          }
          if (neighbour.getAtomicNumber() == IElement.C && reached.add(neighbour)) {
            next.add(neighbour);
          }
        }
      }
      front = next;
    }
    return 4;
  }

  private static boolean inRigidRing(IAtom a, IAtom b, int[][] rings) {
    for (int[] path : rings) {
      if (path.length - 1 <= RIGID_RING && contains(path, a) && contains(path, b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(int[] path, IAtom atom) {
    for (int index : path) {
      if (index == atom.getIndex()) {
        return true;
      }
    }
    return false;
  }

  private static int alphaFluorines(IAtom oxygen) {
    int sum = 0;
    for (IAtom carbon : oxygen.neighbors()) {
      sum += fluorines(carbon);
    }
    return sum;
  }

  private static int betaFluorines(IAtom oxygen) {
    int sum = 0;
    for (IAtom carbon : oxygen.neighbors()) {
      for (IAtom next : carbon.neighbors()) {
        sum += next.getAtomicNumber() == IElement.C ? fluorines(next) : 0;
      }
    }
    return sum;
  }

  private static int fluorines(IAtom atom) {
    int sum = 0;
    for (IAtom neighbour : atom.neighbors()) {
      sum += neighbour.getAtomicNumber() == IElement.F ? 1 : 0;
    }
    return sum;
  }
}
