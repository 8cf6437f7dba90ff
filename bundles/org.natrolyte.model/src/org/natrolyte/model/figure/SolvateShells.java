// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.figure;

import java.util.List;
import java.util.Objects;

/**
 * Cations with what stands around them.
 *
 * @param id stable id within its study
 * @param title caption
 * @param shells the most frequent first
 */
public record SolvateShells(String id, String title, List<Shell> shells) implements Figure {
  public SolvateShells {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    shells = List.copyOf(shells);
  }

  /**
   * A cation and its first shell.
   *
   * @param formula as chemists write it
   * @param cation symbol of the cation
   * @param charge of the whole, in elementary charges
   * @param share of all cations, from 0 to 1
   * @param ligands each molecule and each anion for itself
   */
  public record Shell(
      String formula, String cation, int charge, double share, List<Ligand> ligands) {
    public Shell {
      Objects.requireNonNull(formula, "formula");
      Objects.requireNonNull(cation, "cation");
      ligands = List.copyOf(ligands);
    }

    /** How many donor atoms touch the cation. */
    public int contacts() {
      return ligands.stream().mapToInt(Ligand::contacts).sum();
    }

    /** The charge as it is written: "+1", "0", "−1". */
    public String chargeText() {
      return charge == 0 ? "0" : (charge > 0 ? "+" : "−") + Math.abs(charge);
    }
  }

  /**
   * One molecule or anion.
   *
   * @param name as the reader knows it
   * @param smiles its structure; empty where it is not known
   * @param contacts donor atoms that touch the cation
   * @param anion whether it is an anion
   */
  public record Ligand(String name, String smiles, int contacts, boolean anion) {
    public Ligand {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(smiles, "smiles");
    }
  }
}
