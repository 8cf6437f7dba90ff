// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cation with its first shell.
 *
 * @param cation symbol of the cation
 * @param molecules how many of each ligand, in the order of the model
 * @param share of all cations
 * @param contacts for each ligand the donor atoms with which each of its molecules touches the
 *     cation, in the most frequent arrangement of these molecules
 */
public record Solvate(
    String cation,
    Map<String, Integer> molecules,
    double share,
    Map<String, List<Integer>> contacts) {
  public Solvate {
    molecules = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(molecules));
    contacts = Map.copyOf(contacts);
  }

  /** As chemists write it: Na(G2)2(PF6). */
  public String formula() {
    StringBuilder text = new StringBuilder(cation);
    molecules.forEach((name, count) -> {
      text.append('(').append(name).append(')');
      if (count > 1) {
        text.append(count);
      }
    });
    return text.toString();
  }
}
