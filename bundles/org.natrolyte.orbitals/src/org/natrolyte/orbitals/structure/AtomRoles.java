// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.structure;

import java.util.List;

/** What a chemist calls the atoms of a molecule: "ether O", "carbonyl C", "CH2", "F on P". */
public final class AtomRoles {
  private static final int HYDROGEN = 1;
  private static final int CARBON = 6;
  private static final int NITROGEN = 7;
  private static final int OXYGEN = 8;
  private static final int FLUORINE = 9;
  private static final int SULFUR = 16;

  private final MolecularGraph graph;
  private final List<List<Integer>> near;

  /**
   * @param graph the molecule, hydrogens included
   */
  public AtomRoles(MolecularGraph graph) {
    this.graph = graph;
    near = graph.neighbours();
  }

  /** The name of an atom. */
  public String of(int atom) {
    if (near.get(atom).isEmpty()) {
      return Elements.symbol(graph.element(atom)) + charge(graph.formalCharge(atom));
    }
    return switch (graph.element(atom)) {
      case CARBON -> carbon(atom);
      case NITROGEN -> nitrogen(atom);
      case OXYGEN -> oxygen(atom);
      case FLUORINE, 17, 35, 53 -> halogen(atom);
      default -> Elements.symbol(graph.element(atom));
    };
  }

  private String carbon(int atom) {
    int fluorines = count(atom, FLUORINE);
    if (hasDouble(atom, OXYGEN)) {
      return "carbonyl C";
    }
    if (order(atom, NITROGEN) == 3) {
      return "nitrile C";
    }
    if (order(atom, CARBON) == 3) {
      return "C≡C";
    }
    if (order(atom, CARBON) == 2) {
      return "C=C";
    }
    if (fluorines > 0) {
      return hydrogens("C", atom) + (fluorines == 1 ? "F" : "F" + fluorines);
    }
    return hydrogens("C", atom);
  }

  private String nitrogen(int atom) {
    if (order(atom, CARBON) == 3) {
      return "nitrile N";
    }
    if (graph.formalCharge(atom) < 0 && count(atom, SULFUR) > 0) {
      return "imide N";
    }
    if (near.get(atom).stream().anyMatch(n -> graph.element(n) == CARBON && hasDouble(n, OXYGEN))) {
      return "amide N";
    }
    boolean single = graph.highestOrder(atom) == 1;
    boolean carbons =
        near.get(atom).stream()
            .allMatch(n -> graph.element(n) == CARBON || graph.element(n) == HYDROGEN);
    return single && carbons ? graph.formalCharge(atom) > 0 ? "ammonium N" : "amine N" : "N";
  }

  private String oxygen(int atom) {
    List<Integer> heavy = near.get(atom).stream().filter(n -> graph.element(n) > HYDROGEN).toList();
    if (heavy.size() < near.get(atom).size()) {
      return heavy.isEmpty() ? "water O" : "hydroxyl O";
    }
    boolean besideCarbonyl =
        heavy.stream().anyMatch(n -> graph.element(n) == CARBON && hasDouble(n, OXYGEN));
    if (heavy.size() == 1) {
      int carrier = heavy.getFirst();
      if (graph.element(carrier) != CARBON) {
        return "O on " + Elements.symbol(graph.element(carrier));
      }
      boolean charged =
          near.get(carrier).stream()
              .anyMatch(n -> graph.element(n) == OXYGEN && graph.formalCharge(n) < 0);
      return charged ? besideCarbonyl ? "carboxylate O" : "alkoxide O" : "carbonyl O";
    }
    if (besideCarbonyl) {
      return "ester O";
    }
    return heavy.stream().allMatch(n -> graph.element(n) == CARBON) ? "ether O" : "bridging O";
  }

  private String halogen(int atom) {
    return Elements.symbol(graph.element(atom))
        + " on "
        + Elements.symbol(graph.element(near.get(atom).getFirst()));
  }

  /** "CH3" for a carbon with three hydrogens. */
  private String hydrogens(String symbol, int atom) {
    int count = count(atom, HYDROGEN);
    return count == 0 ? symbol : symbol + "H" + (count == 1 ? "" : count);
  }

  private int count(int atom, int element) {
    return (int) near.get(atom).stream().filter(n -> graph.element(n) == element).count();
  }

  private boolean hasDouble(int atom, int element) {
    return order(atom, element) == 2;
  }

  /** The highest order of the bonds to an element; 0 without one. */
  private int order(int atom, int element) {
    return graph.bonds().stream()
        .filter(b -> b.first() == atom || b.second() == atom)
        .filter(b -> graph.element(b.first() == atom ? b.second() : b.first()) == element)
        .mapToInt(MolecularGraph.Bond::order)
        .max()
        .orElse(0);
  }

  private static String charge(int charge) {
    if (charge == 0) {
      return "";
    }
    String sign = charge > 0 ? "+" : "−";
    return Math.abs(charge) == 1 ? sign : Math.abs(charge) + sign;
  }
}
