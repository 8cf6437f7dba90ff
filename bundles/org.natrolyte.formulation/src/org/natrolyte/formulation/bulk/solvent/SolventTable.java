// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.solvent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.chemistry.CdkStructureReader;
import org.natrolyte.formulation.bulk.ModelLines;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.StructureException;

/** The liquids of {@code data/solvents.tsv}, by name and by structure. */
public final class SolventTable {
  private static final int FIRST_NUMBER = 2;
  private static final int NUMBERS = 9;

  private final Map<String, Solvent> byName = new LinkedHashMap<>();
  private final Map<String, Solvent> bySkeleton = new HashMap<>();

  private static final class Holder {
    private static final SolventTable TABLE = new SolventTable();
  }

  private SolventTable() {
    for (String[] line : ModelLines.of("solvents.tsv")) {
      if ("id".equals(line[0])) {
        continue;
      }
      double[] n = ModelLines.numbers(line, FIRST_NUMBER, NUMBERS);
      Solvent solvent =
          new Solvent(
              line[0],
              n[0],
              n[1],
              n[2],
              n[3],
              Solvent.TABULATED_ERROR,
              n[4],
              n[5],
              n[6],
              n[7],
              n[8],
              line[FIRST_NUMBER + NUMBERS]);
      byName.put(key(line[0]), solvent);
      bySkeleton.putIfAbsent(skeleton(line[FIRST_NUMBER + NUMBERS + 1]), solvent);
    }
  }

  /** The shipped table. */
  public static SolventTable shipped() {
    return Holder.TABLE;
  }

  /** Finds a liquid by its short name, whatever the case. */
  public Optional<Solvent> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * Finds a liquid by its standard InChIKey, whatever the stereochemistry.
   *
   * @param inchiKey may be empty, where none could be computed
   */
  public Optional<Solvent> ofInchiKey(String inchiKey) {
    return Optional.ofNullable(bySkeleton.get(skeleton(inchiKey)));
  }

  /** Finds a compound, by its InChIKey or else by its SMILES. */
  public Optional<Solvent> ofCompound(Compound compound) {
    return compound.inchiKey().isEmpty()
        ? ofStructure(compound.smiles())
        : ofInchiKey(compound.inchiKey());
  }

  /** Finds a liquid by its structure; empty for one that is not listed or no structure. */
  public Optional<Solvent> ofStructure(String smiles) {
    try {
      return ofInchiKey(new CdkStructureReader().read(smiles).inchiKey());
    } catch (StructureException e) {
      return Optional.empty();
    }
  }

  /** The first block of an InChIKey: atoms and bonds. */
  private static String skeleton(String inchiKey) {
    return inchiKey.split("-", 2)[0];
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
