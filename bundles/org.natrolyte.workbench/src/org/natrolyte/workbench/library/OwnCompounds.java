// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.workbench.engine.Engine;

/** Adds compounds to the user's own library. */
public final class OwnCompounds {
  /**
   * A compound to add.
   *
   * @param id its short name
   * @param smiles its structure
   * @param source where it comes from
   */
  public record Row(String id, String smiles, String source) {}

  private OwnCompounds() {}

  /**
   * Adds compounds in one write. One that is there already with the same structure stays as it is;
   * where a name stands for another structure, the new one gets a number: "A (2)".
   *
   * @throws IOException when the user's library cannot be read or written; nothing is changed then
   */
  public static void add(List<Row> rows) throws IOException {
    OwnCompoundFile file = new OwnCompoundFile(Engine.get().session().userFolder().library());
    file.putAll(named(file.read(), rows));
  }

  static List<OwnCompound> named(List<OwnCompound> there, List<Row> rows) {
    Map<String, String> structures = new LinkedHashMap<>();
    there.forEach(c -> structures.put(c.id(), c.cell("smiles")));
    List<OwnCompound> added = new ArrayList<>();
    for (Row row : rows) {
      String name = row.id();
      for (int i = 2; isAnother(structures, name, row.smiles()); i++) {
        name = row.id() + " (" + i + ")";
      }
      if (structures.put(name, row.smiles()) == null) {
        added.add(
            new OwnCompound(Map.of("id", name, "smiles", row.smiles(), "source", row.source())));
      }
    }
    return added;
  }

  private static boolean isAnother(Map<String, String> structures, String name, String smiles) {
    return structures.containsKey(name) && !structures.get(name).equals(smiles);
  }
}
