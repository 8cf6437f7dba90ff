// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.safety;

import java.util.Optional;
import org.natrolyte.chemistry.SubstructureSearch;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.StructureException;

/**
 * Whether a compound is a per- or polyfluoroalkyl substance: it has at least one fully fluorinated
 * saturated methyl or methylene carbon, without H, Cl, Br or I on it (OECD, Reconciling Terminology
 * of the Universe of PFAS, Series on Risk Management 61, 2021; Z. Wang et al., Environ. Sci.
 * Technol. 2021, 55, 15575, doi 10.1021/acs.est.1c06896).
 */
final class FluorinatedCarbon {
  /** A saturated carbon with two fluorine atoms and neighbours that are no H, Cl, Br or I. */
  private static final String SMARTS = "[CX4;H0](F)(F)([!#1;!Cl;!Br;!I])[!#1;!Cl;!Br;!I]";

  private static final int LEAST_FLUORINE = 2;
  private static final SubstructureSearch SEARCH = new SubstructureSearch();

  private FluorinatedCarbon() {}

  /** Whether the compound has one; empty where the structure is not known. */
  static Optional<Boolean> isIn(Compound compound) {
    Optional<Integer> fluorine =
        Formula.parse(compound.formula()).map(f -> f.counts().getOrDefault("F", 0));
    if (fluorine.isPresent() && fluorine.get() < LEAST_FLUORINE) {
      return Optional.of(false);
    }
    if (compound.smiles().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SEARCH.matches(compound.smiles(), SMARTS));
    } catch (StructureException e) {
      return Optional.empty();
    }
  }
}
