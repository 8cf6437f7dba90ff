// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.StructureFiles;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.library.OwnCompounds;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * A file of structures as its page shows it.
 *
 * @param rows its structures, in order
 */
record CompoundPreview(List<Row> rows) {
  static final CompoundPreview NOTHING = new CompoundPreview(List.of());

  private static final String TAKEN =
      "Taken are structure-data files (.sdf, .mol; MDL V2000 or V3000).";

  /**
   * A structure.
   *
   * @param compound as it would be added
   * @param note why it cannot be read, or what in the library has its name; may be empty
   * @param isReadable whether it can be added
   */
  record Row(OwnCompounds.Row compound, String note, boolean isReadable) {}

  CompoundPreview {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @throws IOException with a message for the user
   */
  static CompoundPreview of(Path file) throws IOException {
    ImportedFile.requireFile(file);
    CompoundLibrary library = Engine.get().session().library();
    List<Row> rows = new ArrayList<>();
    for (StructureFiles.Found structure : structures(file)) {
      String name =
          structure.title().isEmpty() ? "compound " + (rows.size() + 1) : structure.title();
      boolean isReadable = structure.problem().isEmpty();
      rows.add(
          new Row(
              new OwnCompounds.Row(name, structure.smiles(), "imported from " + file.getFileName()),
              isReadable ? known(name, library) : structure.problem(),
              isReadable));
    }
    return new CompoundPreview(rows);
  }

  private static List<StructureFiles.Found> structures(Path file) throws IOException {
    BundleContext context = FrameworkUtil.getBundle(CompoundPreview.class).getBundleContext();
    ServiceReference<StructureFiles> service = context.getServiceReference(StructureFiles.class);
    if (service == null) {
      throw new IOException("nothing is installed that reads structures");
    }
    try {
      return context.getService(service).sdf(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file.getFileName() + " is no text. " + TAKEN, e);
    } finally {
      context.ungetService(service);
    }
  }

  /** An own compound wins over a built-in one, so it is not taken unless the user ticks it. */
  private static String known(String name, CompoundLibrary library) {
    return library
        .find(name)
        .map(c -> "In the library as " + c.id() + ", " + c.formula() + "; tick to use this one.")
        .orElse("");
  }

  /** Why there is nothing to tick; empty when there is. */
  String nothing() {
    if (rows.isEmpty()) {
      return "There is no structure in this file. " + TAKEN;
    }
    return rows.stream().anyMatch(r -> !r.compound().smiles().isEmpty())
        ? ""
        : "No structure of this file can be read; the reason stands at each. " + TAKEN;
  }
}
