// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.document.SeparatedValuesException;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.StructureReader;

/**
 * The compounds of a user's own files.
 *
 * @param compounds those that could be read, in the order of the files' names
 * @param problems what was left out or doubtful
 */
record UserCompounds(List<Compound> compounds, List<LibraryProblem> problems) {
  static final UserCompounds NONE = new UserCompounds(List.of(), List.of());

  private static final long LARGEST_FILE = 5_000_000;
  private static final int MOST_ROWS = 20_000;

  /** Reads files, and every CSV file of folders; what is missing is a problem, not a failure. */
  static UserCompounds read(List<Path> places, Supplier<StructureReader> structures) {
    List<Compound> compounds = new ArrayList<>();
    List<LibraryProblem> problems = new ArrayList<>();
    Map<String, String> fileOfId = new HashMap<>();
    for (Path place : places) {
      for (Path file : files(place, problems)) {
        readFile(file, structures, compounds, problems, fileOfId);
      }
    }
    return new UserCompounds(List.copyOf(compounds), List.copyOf(problems));
  }

  /** The problems together with the names that were already taken. */
  List<LibraryProblem> problemsWith(List<NameIndex.Clash> clashes) {
    List<LibraryProblem> both = new ArrayList<>(problems);
    for (NameIndex.Clash clash : clashes) {
      both.add(LibraryProblem.clash(clash));
    }
    return List.copyOf(both);
  }

  private static List<Path> files(Path place, List<LibraryProblem> problems) {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    if (!Files.isDirectory(place)) {
      problems.add(whole(place.toString(), "there is no such file or folder"));
      return List.of();
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(whole(place.toString(), "the folder cannot be read: " + e.getMessage()));
      return List.of();
    }
  }

  private static void readFile(
      Path file,
      Supplier<StructureReader> structures,
      List<Compound> compounds,
      List<LibraryProblem> problems,
      Map<String, String> fileOfId) {
    String name = file.getFileName().toString();
    try {
      CsvTable table = CsvTable.parseAnySeparator(name, text(file));
      if (table.rows().size() > MOST_ROWS) {
        problems.add(whole(name, "it has more than " + MOST_ROWS + " rows"));
        return;
      }
      UserTable reader = new UserTable(table, structures, problems);
      for (SeparatedValues.Row row : table.rows()) {
        reader
            .compound(row)
            .ifPresent(compound -> {
              String before = fileOfId.putIfAbsent(compound.id(), name);
              if (before == null) {
                compounds.add(compound);
              } else {
                problems.add(
                    new LibraryProblem(
                        name,
                        row.line(),
                        "id",
                        "'" + compound.id() + "' stands already in " + before,
                        true));
              }
            });
      }
    } catch (SeparatedValuesException e) {
      problems.add(new LibraryProblem(name, e.line(), "", e.getMessage(), true));
    } catch (IOException e) {
      problems.add(whole(name, e.getMessage()));
    }
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new IOException("the file is larger than " + LARGEST_FILE / 1_000_000 + " MB");
    }
    byte[] bytes = Files.readAllBytes(file);
    for (byte each : bytes) {
      if (each == 0) {
        throw new IOException("this is not a text file; save the table as CSV (UTF-8)");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("the text is not UTF-8; save the table as CSV (UTF-8)", e);
    }
  }

  private static LibraryProblem whole(String file, String message) {
    return new LibraryProblem(file, 0, "", message, true);
  }
}
