// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.solvate;

import java.util.List;
import java.util.Objects;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.structure.MolecularGraph;

/**
 * A molecule, an ion or a solvate in space.
 *
 * @param smiles what was asked for
 * @param graph atoms and bonds
 * @param minima the relaxed geometries that are still the asked molecule, lowest energy first
 * @param tried how many starts there were
 * @param how what made the starts, and with which seed
 */
public record BuiltSpecies(
    String smiles, MolecularGraph graph, List<Calculation> minima, int tried, String how) {
  public BuiltSpecies {
    Objects.requireNonNull(smiles, "smiles");
    minima = List.copyOf(minima);
    if (minima.isEmpty()) {
      throw new IllegalArgumentException(smiles + ": a built species has a minimum");
    }
  }

  /** The one of lowest energy. */
  public Calculation lowest() {
    return minima.getFirst();
  }

  /** How far the HOMO moves over the minima that were found, in eV; NaN without orbitals. */
  public double homoSpread() {
    var homos =
        minima.stream()
            .flatMap(m -> m.frontier().stream())
            .mapToDouble(Calculation.Frontier::homo)
            .summaryStatistics();
    return homos.getCount() == 0 ? Double.NaN : homos.getMax() - homos.getMin();
  }
}
