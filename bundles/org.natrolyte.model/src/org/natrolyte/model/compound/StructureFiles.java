// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads files of structures. Safe to share between threads. */
public interface StructureFiles {
  /**
   * A structure of a file.
   *
   * @param title its name in the file; may be empty
   * @param smiles the structure
   * @param fields what else the file says of it, by the names of the fields
   * @param problem why it cannot be read; empty when it can, and then there is a SMILES
   */
  record Found(String title, String smiles, Map<String, String> fields, String problem) {
    public Found {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * Reads a structure-data file (SDF, MDL V2000 or V3000).
   *
   * @return its structures in order, those that cannot be read with their reason
   * @throws IOException when the file cannot be read at all
   */
  List<Found> sdf(Path file) throws IOException;
}
