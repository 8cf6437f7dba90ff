// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.SolvateShells;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;

/** Draws the most frequent solvates: the cation, its molecules and anions, and their contacts. */
final class SolvateFigure {
  private static final int CATION_CHARGE = 1;

  private final Map<String, String> molecules = new HashMap<>();
  private final Map<String, String> anions = new HashMap<>();

  SolvateFigure(Formulation formulation) {
    for (Component component : formulation.components()) {
      Compound compound = component.compound();
      molecules.put(component.name(), compound.smiles());
      Anion.of(compound)
          .ifPresent(a ->
              AnionFormula.anions(compound.smiles()).stream()
                  .findFirst()
                  .ifPresent(smiles -> anions.put(a.label(), smiles)));
    }
  }

  Figure of(List<Solvate> solvates) {
    return new SolvateShells(
        "likelySolvates", "Likely solvates", solvates.stream().map(this::shell).toList());
  }

  private SolvateShells.Shell shell(Solvate solvate) {
    List<SolvateShells.Ligand> ligands = new ArrayList<>();
    solvate
        .molecules()
        .forEach((name, count) -> {
          List<Integer> widths = solvate.contacts().getOrDefault(name, List.of());
          boolean anion = anions.containsKey(name) || !molecules.containsKey(name);
          String smiles = anion ? anions.getOrDefault(name, "") : molecules.get(name);
          for (int i = 0; i < count; i++) {
            int contacts = i < widths.size() ? widths.get(i) : 0;
            ligands.add(new SolvateShells.Ligand(name, smiles, contacts, anion));
          }
        });
    int negative = (int) ligands.stream().filter(SolvateShells.Ligand::anion).count();
    return new SolvateShells.Shell(
        solvate.formula(), solvate.cation(), CATION_CHARGE - negative, solvate.share(), ligands);
  }
}
