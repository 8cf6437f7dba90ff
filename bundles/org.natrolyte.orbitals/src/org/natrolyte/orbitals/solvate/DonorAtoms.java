// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.orbitals.structure.MolecularGraph;

/**
 * Where a cation can sit on a molecule. Strong donors are carbonyl, phosphoryl, sulfonyl and ether
 * oxygen, nitrile and amine nitrogen, charged atoms and the fluorine of complex anions; the ester
 * oxygen beside a carbonyl, sulfur and the halogen on carbon are weak and count where nothing else
 * is.
 */
final class DonorAtoms {
  private DonorAtoms() {}

  /**
   * The atoms, strong ones alone where there are any; for a molecule with none, its heavy atoms.
   */
  static List<Integer> of(MolecularGraph graph) {
    List<Integer> strong = new ArrayList<>();
    List<Integer> weak = new ArrayList<>();
    List<Integer> heavy = new ArrayList<>();
    List<List<Integer>> near = graph.neighbours();
    for (int atom = 0; atom < graph.atomCount(); atom++) {
      switch (strength(graph, near, atom)) {
        case 2 -> strong.add(atom);
        case 1 -> weak.add(atom);
        default -> {
          if (graph.element(atom) > 1) {
            heavy.add(atom);
          }
        }
      }
    }
    if (!strong.isEmpty()) {
      return strong;
    }
    if (!weak.isEmpty()) {
      return weak;
    }
    return heavy.isEmpty() ? IntStream.range(0, graph.atomCount()).boxed().toList() : heavy;
  }

  private static int strength(MolecularGraph graph, List<List<Integer>> near, int atom) {
    List<Integer> around = near.get(atom);
    boolean negative = graph.formalCharge(atom) < 0;
    return switch (graph.element(atom)) {
      case 8 -> around.size() <= 1 || !besideAcid(graph, near, atom) ? 2 : 1;
      case 7 -> nitrogen(graph, near, atom, negative);
      case 9 -> around.isEmpty() || around.stream().anyMatch(n -> isAnionCentre(graph, n)) ? 2 : 1;
      case 17, 35, 53 ->
          around.isEmpty() || around.stream().anyMatch(n -> isAnionCentre(graph, n)) ? 2 : 1;
      case 16 -> around.size() <= 1 && negative ? 2 : around.size() <= 2 ? 1 : 0;
      case 15 -> around.size() <= 3 ? 1 : 0;
      default -> negative && around.size() <= 1 ? 2 : 0;
    };
  }

  private static int nitrogen(
      MolecularGraph graph, List<List<Integer>> near, int atom, boolean negative) {
    if (graph.formalCharge(atom) > 0) {
      return 0;
    }
    if (negative) {
      return 2;
    }
    List<Integer> around = near.get(atom);
    boolean amide = around.size() == 3 && besideAcid(graph, near, atom);
    boolean pyrrole =
        around.size() == 3
            && graph.bonds().stream()
                .anyMatch(b -> (b.first() == atom || b.second() == atom) && b.rigid());
    return amide || pyrrole ? 0 : 2;
  }

  /** Whether a neighbour is doubly bonded to another oxygen. */
  private static boolean besideAcid(MolecularGraph graph, List<List<Integer>> near, int atom) {
    return near.get(atom).stream()
        .anyMatch(n ->
            graph.bonds().stream()
                .filter(b -> b.order() == 2 && (b.first() == n || b.second() == n))
                .anyMatch(b -> {
                  int other = b.first() == n ? b.second() : b.first();
                  return other != atom && graph.element(other) == 8;
                }));
  }

  private static boolean isAnionCentre(MolecularGraph graph, int atom) {
    return graph.formalCharge(atom) < 0;
  }
}
