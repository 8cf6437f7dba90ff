// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Reads and writes files of structures. Safe to share between threads. */
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

  /**
   * A structure to write.
   *
   * @param title its name; one line
   * @param smiles the structure
   * @param fields what else is said of it, by the names of the fields, in their order; empty values
   *     are left out
   */
  record Structure(String title, String smiles, SequencedMap<String, String> fields) {
    public Structure {
      fields = new LinkedHashMap<>(fields);
    }
  }

  /**
   * Writes a structure-data file (SDF, MDL V2000) that {@link #sdf} and other programs read, with a
   * drawing of each structure.
   *
   * @return the text of the file
   * @throws StructureException when a structure cannot be read, with its title
   */
  String write(List<Structure> structures) throws StructureException;
}
