// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.natrolyte.document.SafeFile;
import org.natrolyte.workbench.imports.Cells;

/**
 * The table of the compounds that were added in the window: a file of the user's library folder,
 * the same form that a user writes by hand.
 */
final class OwnCompoundFile {
  /** Its name in the library folder. */
  static final String NAME = "own-compounds.csv";

  private final Path file;

  OwnCompoundFile(Path libraryFolder) {
    file = libraryFolder.resolve(NAME);
  }

  Path path() {
    return file;
  }

  /** The compounds of the file, in its order; none when there is no file. */
  List<OwnCompound> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<List<String>> rows =
        Cells.rows(Files.readString(file, StandardCharsets.UTF_8)).stream()
            .filter(r -> !r.getFirst().startsWith("#") && !String.join("", r).isBlank())
            .toList();
    List<OwnCompound> compounds = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < rows.getFirst().size() && c < rows.get(i).size(); c++) {
        cells.put(rows.getFirst().get(c), rows.get(i).get(c));
      }
      compounds.add(new OwnCompound(cells));
    }
    return compounds;
  }

  /**
   * Adds a compound, or replaces the one of the same id; columns that are not asked for stay.
   *
   * @return the id that was replaced is the compound's own; all other rows are as they were
   */
  void put(OwnCompound compound) throws IOException {
    List<OwnCompound> all = new ArrayList<>(read());
    int at = indexOf(all, compound.id());
    if (at >= 0) {
      Map<String, String> both = new LinkedHashMap<>(all.get(at).cells());
      both.putAll(compound.cells());
      all.set(at, new OwnCompound(both));
    } else {
      all.add(compound);
    }
    write(all);
  }

  /** Takes a compound out; nothing happens when it is not there. */
  void remove(String id) throws IOException {
    List<OwnCompound> all = new ArrayList<>(read());
    int at = indexOf(all, id);
    if (at >= 0) {
      all.remove(at);
      write(all);
    }
  }

  private static int indexOf(List<OwnCompound> all, String id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void write(List<OwnCompound> all) throws IOException {
    List<String> titles = new ArrayList<>(OwnCompound.COLUMNS);
    all.forEach(
        c -> c.cells().keySet().stream().filter(t -> !titles.contains(t)).forEach(titles::add));
    StringBuilder text = new StringBuilder(Cells.line(titles));
    for (OwnCompound compound : all) {
      text.append(Cells.line(titles.stream().map(compound::cell).collect(Collectors.toList())));
    }
    Files.createDirectories(file.getParent());
    SafeFile.durable().write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
