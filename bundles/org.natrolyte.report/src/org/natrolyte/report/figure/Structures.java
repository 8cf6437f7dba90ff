// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureSketch;

/** Where figures get the layouts of structures from. Safe to share between threads. */
public interface Structures {
  /** Without the plugin that knows chemistry: names stand where structures would. */
  Structures NONE = smiles -> Optional.empty();

  /** The layout of a structure; empty where there is none to draw. */
  Optional<StructureSketch> of(String smiles);

  /** Those of a service; each structure is laid out once. */
  static Structures of(Optional<StructureDrawer> drawer) {
    if (drawer.isEmpty()) {
      return NONE;
    }
    Map<String, Optional<StructureSketch>> known = new ConcurrentHashMap<>();
    return smiles -> known.computeIfAbsent(smiles, s -> laidOut(drawer.get(), s));
  }

  private static Optional<StructureSketch> laidOut(StructureDrawer drawer, String smiles) {
    try {
      return smiles.isBlank() ? Optional.empty() : Optional.of(drawer.sketch(smiles));
    } catch (StructureException unreadable) {
      // the name of the species stands where its structure would
      return Optional.empty();
    }
  }
}
