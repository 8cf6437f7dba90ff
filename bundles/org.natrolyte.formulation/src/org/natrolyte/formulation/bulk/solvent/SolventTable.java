// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.solvent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.natrolyte.chemistry.StructureFragments;
import org.natrolyte.formulation.bulk.ModelLines;
import org.natrolyte.model.compound.StructureException;

/** The liquids of {@code data/solvents.tsv}, by name and by structure. */
public final class SolventTable {
  private static final int FIRST_NUMBER = 2;
  private static final int NUMBERS = 9;

  private final Map<String, Solvent> byName = new LinkedHashMap<>();
  private final Map<String, String> smilesById = new LinkedHashMap<>();

  private static final class Holder {
    private static final SolventTable TABLE = new SolventTable();
  }

  /** Structures are parsed only when somebody asks for one. */
  private static final class Structures {
    private static final Map<SortedMap<String, Integer>, Solvent> BY_FRAGMENTS = read();

    private static Map<SortedMap<String, Integer>, Solvent> read() {
      Map<SortedMap<String, Integer>, Solvent> map = new HashMap<>();
      SolventTable table = shipped();
      table.smilesById.forEach((id, smiles) -> {
        try {
          map.putIfAbsent(StructureFragments.of(smiles), table.byName.get(key(id)));
        } catch (StructureException e) {
          throw new IllegalStateException("solvents.tsv: " + id, e);
        }
      });
      return map;
    }
  }

  private SolventTable() {
    for (String[] line : ModelLines.of("solvents.tsv")) {
      if ("id".equals(line[0])) {
        continue;
      }
      double[] n = ModelLines.numbers(line, FIRST_NUMBER, NUMBERS);
      byName.put(
          key(line[0]),
          new Solvent(
              line[0],
              n[0],
              n[1],
              n[2],
              n[3],
              n[4],
              n[5],
              n[6],
              n[7],
              n[8],
              line[FIRST_NUMBER + NUMBERS]));
      smilesById.put(line[0], line[1]);
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

  /** Finds a liquid by its structure; empty for one that is not listed or no structure. */
  public Optional<Solvent> ofStructure(String smiles) {
    try {
      return Optional.ofNullable(Structures.BY_FRAGMENTS.get(StructureFragments.of(smiles)));
    } catch (StructureException e) {
      return Optional.empty();
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
