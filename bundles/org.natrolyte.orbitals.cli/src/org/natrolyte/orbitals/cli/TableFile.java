// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.natrolyte.cli.command.CliContext;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.document.DocumentException;
import org.natrolyte.orbitals.study.SpeciesLine;
import org.natrolyte.orbitals.study.SpeciesResult;
import org.natrolyte.report.ReportFile;

/**
 * Structures with their orbitals as a table of tab-separated values that grows as they are found:
 * whatever ends the program, the file holds what was finished. Rows of an earlier table stay until
 * they are computed anew or the work is complete. Used by several threads.
 */
final class TableFile {
  private static final long PAUSE_NANOS = 2_000_000_000L;

  private final CliContext context;
  private final String name;
  private final Path file;
  private final List<String> structures;

  /** By place in the list of structures. */
  private final Map<Integer, String> rows = new TreeMap<>();

  private long written;
  private boolean changed;

  private TableFile(CliContext context, String name, List<String> structures) {
    this.context = context;
    this.name = name;
    this.structures = List.copyOf(structures);
    file = context.file(name);
  }

  /**
   * Opens a table and writes it once, so that a place where nothing can be written is told before
   * the work, not after it.
   *
   * @param structures SMILES in the order of the rows
   */
  static TableFile open(CliContext context, String name, List<String> structures) {
    TableFile table = new TableFile(context, name, structures);
    table.readOld();
    table.write();
    return table;
  }

  private void readOld() {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> !line.startsWith("#") && !SpeciesLine.isHead(line))
          .forEach(this::keepOld);
    } catch (java.io.UncheckedIOException e) {
      throw noTable(
          e.getCause() instanceof CharacterCodingException ? "no text in UTF-8" : e.getMessage(),
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw noTable(e.getMessage(), e);
    }
  }

  private InputException noTable(String why, Exception cause) {
    return new InputException(
        "--table: '%s' is there and is no table of this command (%s); name another file."
            .formatted(name, why),
        cause);
  }

  private void keepOld(String line) {
    int place = structures.indexOf(SpeciesLine.read(line).smiles());
    if (place >= 0) {
      rows.put(place, line);
    }
  }

  /** Takes a finished species; writes the file unless that was done a moment ago. */
  synchronized void add(int place, SpeciesResult species) {
    rows.put(place, SpeciesLine.of(species, false));
    changed = true;
    if (System.nanoTime() - written > PAUSE_NANOS) {
      write();
    }
  }

  /** Writes what has been added since the last time. */
  synchronized void flush() {
    if (changed) {
      write();
    }
  }

  /** All is done: the file is written without rows for what failed. */
  synchronized void finish(List<StructureRun.Result> results) {
    rows.clear();
    for (int i = 0; i < results.size(); i++) {
      int place = i;
      results.get(i).species().ifPresent(s -> rows.put(place, SpeciesLine.of(s, false)));
    }
    write();
    context.say("wrote " + name);
  }

  private void write() {
    StringBuilder text = new StringBuilder();
    text.append("# made by Natrolyte ").append(context.version()).append('\n');
    text.append(SpeciesLine.HEAD).append('\n');
    rows.values().forEach(row -> text.append(row).append('\n'));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      ReportFile.write(file, out -> out.write(bytes));
    } catch (DocumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    written = System.nanoTime();
    changed = false;
  }
}
