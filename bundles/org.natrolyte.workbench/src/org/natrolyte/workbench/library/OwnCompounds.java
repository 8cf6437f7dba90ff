// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
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
   * Adds compounds; one of a name that is there already is replaced.
   *
   * @throws IOException when the user's library cannot be written; nothing is lost then
   */
  public static void add(List<Row> rows) throws IOException {
    OwnCompoundFile file = new OwnCompoundFile(Engine.get().session().userFolder().library());
    for (Row row : rows) {
      file.put(
          new OwnCompound(Map.of("id", row.id(), "smiles", row.smiles(), "source", row.source())));
    }
  }
}
