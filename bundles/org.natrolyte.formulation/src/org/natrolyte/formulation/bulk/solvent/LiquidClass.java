// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.solvent;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** A coarse chemical class of a liquid by its fragments, for tables of errors. */
public final class LiquidClass {
  /** Classes whose members give hydrogen bonds. */
  public static final Set<String> PROTIC =
      Set.of("water", "alcohol or phenol", "acid or hydroxy carbonyl", "amine or amide with N-H");

  private LiquidClass() {}

  /** The first class that fits. */
  public static String of(SortedMap<String, Integer> fragments) {
    if (any(fragments, "a:OH2")) {
      return "water";
    }
    if (any(fragments, "OH1")) {
      return any(fragments, "=O") ? "acid or hydroxy carbonyl" : "alcohol or phenol";
    }
    if (fragments.containsKey("g:hydrogenBondDonors")) {
      return "amine or amide with N-H";
    }
    for (List<String> rule :
        List.of(
            List.of("a:Si", "silicon compound"),
            List.of("a:P", "phosphorus compound"),
            List.of("a:S", "sulfur compound"),
            List.of("#N", "nitrile"))) {
      if (any(fragments, rule.getFirst())) {
        return rule.getLast();
      }
    }
    if (any(fragments, "-O,-O,=O")) {
      return fragments.keySet().stream().anyMatch(k -> k.startsWith("e:CRH0X3(-O,-O,=O"))
          ? "cyclic carbonate"
          : "linear carbonate";
    }
    if (any(fragments, "-N,=O") || any(fragments, "a:N")) {
      return "other nitrogen compound";
    }
    if (any(fragments, "-O,=O")) {
      return "ester";
    }
    if (any(fragments, "=O")) {
      return "ketone or aldehyde";
    }
    if (any(fragments, "a:O")) {
      return "ether";
    }
    if (any(fragments, "a:F")
        || any(fragments, "a:Cl")
        || any(fragments, "a:Br")
        || any(fragments, "a:I")) {
      return "halocarbon";
    }
    return fragments.keySet().stream().anyMatch(k -> k.startsWith("a:c"))
        ? "aromatic hydrocarbon"
        : "aliphatic hydrocarbon";
  }

  private static boolean any(SortedMap<String, Integer> fragments, String part) {
    return fragments.keySet().stream().anyMatch(k -> k.contains(part));
  }
}
