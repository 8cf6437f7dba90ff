// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.document.SafeFile;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.document.SeparatedValuesException;

/**
 * The table of the compounds that were added in the window: a file of the user's library folder,
 * the same form that a user writes by hand. Every change writes the whole file or nothing; columns
 * and remarks of the user stay. A file that is not understood to the last cell is never written.
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

  /**
   * The compounds of the file, in its order; none when there is no file.
   *
   * @throws IOException when it cannot be read, with a message for the user
   */
  List<OwnCompound> read() throws IOException {
    String text = text();
    List<SeparatedValues.Row> rows = rows(text);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> titles = rows.getFirst().cells();
    if (new HashSet<>(titles).size() < titles.size()) {
      throw wrong(rows.getFirst().line(), "two columns have the same title");
    }
    List<OwnCompound> compounds = new ArrayList<>();
    for (SeparatedValues.Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() > titles.size()) {
        throw wrong(
            row.line(), row.cells().size() + " cells stand under " + titles.size() + " titles");
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < row.cells().size(); c++) {
        cells.put(titles.get(c), row.cells().get(c));
      }
      compounds.add(new OwnCompound(cells));
    }
    return compounds;
  }

  /** Adds a compound, or replaces the one of the same id; columns that are not asked for stay. */
  void put(OwnCompound compound) throws IOException {
    putAll(List.of(compound));
  }

  /** Adds compounds, or replaces those of the same ids: all of them, or none. */
  void putAll(List<OwnCompound> compounds) throws IOException {
    List<OwnCompound> all = new ArrayList<>(read());
    for (OwnCompound compound : compounds) {
      int at = indexOf(all, compound.id());
      if (at >= 0) {
        Map<String, String> both = new LinkedHashMap<>(all.get(at).cells());
        both.putAll(compound.cells());
        all.set(at, new OwnCompound(both));
      } else {
        all.add(compound);
      }
    }
    write(all);
  }

  /** Takes compounds out; nothing happens when they are not there. */
  void remove(List<String> ids) throws IOException {
    List<OwnCompound> all = new ArrayList<>(read());
    if (all.removeIf(c -> ids.contains(c.id()))) {
      write(all);
    }
  }

  /** Puts other compounds in the place of all that are there, as undo does. */
  void replaceAll(List<OwnCompound> compounds) throws IOException {
    read();
    write(compounds);
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
    List<String> lines = new ArrayList<>(remarks(text()));
    lines.add(SeparatedValues.line(titles));
    for (OwnCompound compound : all) {
      lines.add(SeparatedValues.line(titles.stream().map(compound::cell).toList()));
    }
    Files.createDirectories(file.getParent());
    String text = String.join("\n", lines) + "\n";
    SafeFile.durable().write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text() throws IOException {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no text in UTF-8; save it as UTF-8 first", e);
    }
  }

  private List<SeparatedValues.Row> rows(String text) throws IOException {
    try {
      return SeparatedValues.read(text, SeparatedValues.separator(text), true);
    } catch (SeparatedValuesException e) {
      throw wrong(e.line(), e.getMessage());
    }
  }

  private List<String> remarks(String text) throws IOException {
    try {
      return SeparatedValues.remarks(text, SeparatedValues.separator(text));
    } catch (SeparatedValuesException e) {
      throw wrong(e.line(), e.getMessage());
    }
  }

  private IOException wrong(int line, String what) {
    return new IOException(
        "%s, line %d: %s; mend it in a text editor first".formatted(file, line, what));
  }
}
