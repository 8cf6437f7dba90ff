// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.recovery;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;

/**
 * The unsaved state of one open document on disk. An entry is a whole document, written in one
 * step, beside a note of the file that it belongs to; it is there exactly as long as there is
 * unsaved work.
 */
public final class RecoveryJournal {
  private static final String DOCUMENT = "." + DocumentFile.EXTENSION;
  private static final String NOTE = ".properties";

  private final Path document;
  private final Path note;

  /**
   * The entry of one editor.
   *
   * @param folder of the journal
   * @param id tells the entry from all others
   */
  public RecoveryJournal(Path folder, String id) {
    document = folder.resolve(id + DOCUMENT);
    note = folder.resolve(id + NOTE);
  }

  /**
   * Unsaved work that a run of the program left behind.
   *
   * @param document what was written
   * @param file the file that it belongs to; empty for a document that was never saved
   * @param name what the tab showed
   * @param time when it was kept
   * @param journal the entry, to be forgotten when it is safe elsewhere
   */
  public record Leftover(
      RecipeDocument document,
      Optional<Path> file,
      String name,
      Instant time,
      RecoveryJournal journal) {}

  /**
   * Keeps a document.
   *
   * @param unsaved as it is written now
   * @param file the file that it belongs to
   * @param name what the tab shows
   * @throws IOException when the disk does not take it
   */
  public void keep(RecipeDocument unsaved, Optional<Path> file, String name) throws IOException {
    Files.createDirectories(document.getParent());
    Properties properties = new Properties();
    properties.setProperty("name", name);
    file.ifPresent(f -> properties.setProperty("file", f.toString()));
    try (Writer writer = Files.newBufferedWriter(note)) {
      properties.store(writer, "Unsaved work of Natrolyte");
    }
    try {
      DocumentFile.write(document, unsaved);
    } catch (DocumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Forgets what was kept: it has been saved, or given up. */
  public void forget() throws IOException {
    Files.deleteIfExists(document);
    Files.deleteIfExists(note);
  }

  /**
   * What earlier runs left behind, oldest first. An entry that cannot be read is passed over and
   * stays where it is; one that is forgotten meanwhile, for its document was saved, is none.
   */
  public static List<Leftover> leftovers(Path folder) throws IOException {
    List<Leftover> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + DOCUMENT)) {
        for (Path entry : entries) {
          readIfThere(folder, entry).ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Leftover::time));
    return found;
  }

  private static Optional<Leftover> readIfThere(Path folder, Path entry) throws IOException {
    try {
      return read(folder, entry);
    } catch (NoSuchFileException forgotten) {
      return Optional.empty();
    }
  }

  private static Optional<Leftover> read(Path folder, Path entry) throws IOException {
    String file = entry.getFileName().toString();
    String id = file.substring(0, file.length() - DOCUMENT.length());
    RecoveryJournal journal = new RecoveryJournal(folder, id);
    Properties properties = new Properties();
    if (Files.exists(journal.note)) {
      try (Reader reader = Files.newBufferedReader(journal.note)) {
        properties.load(reader);
      }
    }
    try {
      return Optional.of(
          new Leftover(
              DocumentFile.read(entry),
              Optional.ofNullable(properties.getProperty("file")).map(Path::of),
              properties.getProperty("name", "Recovered"),
              Files.getLastModifiedTime(entry).toInstant(),
              journal));
    } catch (DocumentException unreadable) {
      return Optional.empty();
    }
  }
}
