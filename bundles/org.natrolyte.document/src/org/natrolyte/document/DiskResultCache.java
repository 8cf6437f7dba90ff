// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.study.StudyResult;

/**
 * Keeps results in a folder, one file for each key, so that the next start computes nothing twice.
 * The folder may be shared by several programs and removed at any time. A damaged file counts as no
 * file. Where the folder cannot be written, nothing is kept and the program runs on.
 *
 * <p>Keys are hashes in lower-case hexadecimal digits; nothing is kept under any other key.
 */
public final class DiskResultCache implements ResultCache {
  /** Room for results when nothing else is said: 200 MB. */
  public static final long DEFAULT_MAX_BYTES = 200L * 1024 * 1024;

  private static final String ENDING = ".result";
  private static final int SHORTEST_KEY = 8;
  private static final int LONGEST_KEY = 128;
  private static final int FANS = 256;

  private final Path folder;
  private final CacheRoom fanRoom;
  private final CacheRoom largeRoom;
  private final Consumer<String> warning;
  private final SafeFile files;
  private final AtomicBoolean warned = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param folder where the files go; made when the first result is kept
   * @param maxBytes room for all results; the oldest make way for new ones
   * @param warning hears once, in words for the user, when the folder cannot be used
   */
  public DiskResultCache(Path folder, long maxBytes, Consumer<String> warning) {
    this(folder, maxBytes, warning, FileOperations.REAL);
  }

  DiskResultCache(Path folder, long maxBytes, Consumer<String> warning, FileOperations disk) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.warning = Objects.requireNonNull(warning, "warning");
    files = new SafeFile(disk, false);
    largeRoom = new CacheRoom(maxBytes / 2);
    fanRoom = new CacheRoom(maxBytes / 2 / FANS);
  }

  @Override
  public Optional<StudyResult> get(String key) {
    if (isHash(key)) {
      for (Path file : List.of(fanFile(key), largeFile(key))) {
        Optional<StudyResult> result = read(key, file);
        if (result.isPresent()) {
          return result;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<StudyResult> read(String key, Path file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      warn(FileProblems.reading(file.toString(), e));
      return Optional.empty();
    }
    try {
      return Optional.of(ResultCodec.decode(key, content));
    } catch (IOException damaged) {
      remove(file);
      return Optional.empty();
    }
  }

  private void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      warn(FileProblems.writing(file, e));
    }
  }

  @Override
  public void put(String key, StudyResult result) {
    if (closed.get() || !isHash(key)) {
      return;
    }
    byte[] content = ResultCodec.encode(key, result);
    boolean large = content.length > fanRoom.bytes() / 4;
    CacheRoom room = large ? largeRoom : fanRoom;
    Path file = large ? largeFile(key) : fanFile(key);
    if (content.length > room.bytes()) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      files.write(file, content);
      room.trim(file.getParent(), file);
    } catch (ClosedByInterruptException e) {
      return; // the run was cancelled; nothing is wrong with the folder
    } catch (IOException e) {
      closed.set(true);
      warn(FileProblems.writing(file, e));
    }
  }

  private void warn(DocumentException problem) {
    if (!warned.getAndSet(true)) {
      warning.accept("Results are not kept for the next run. " + problem.getMessage());
    }
  }

  private Path fanFile(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ENDING);
  }

  /** Large results share one folder, so that one of them does not push out many small ones. */
  private Path largeFile(String key) {
    return folder.resolve("large").resolve(key + ENDING);
  }

  private static boolean isHash(String key) {
    if (key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }
}
