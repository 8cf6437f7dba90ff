// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes whole files. The content goes to a temporary file beside the target, is flushed to the
 * disk and renamed; whatever happens, there is the old file or the new one, and no temporary file
 * is left unless the computer stops. Writers that run at the same time never mix: the last one
 * wins.
 *
 * <p>A symbolic link stays and its target is replaced. Permissions stay. What is no file at all,
 * such as {@code /dev/stdout}, is written to directly.
 */
public final class SafeFile {
  private static final SafeFile DURABLE = new SafeFile(FileOperations.REAL, true);
  private static final SafeFile QUICK = new SafeFile(FileOperations.REAL, false);
  private static final int ATTEMPTS = 16;

  /** What is written to a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; called once. */
    void writeTo(OutputStream out) throws IOException;
  }

  private final FileOperations disk;
  private final boolean flushed;

  SafeFile(FileOperations disk, boolean flushed) {
    this.disk = disk;
    this.flushed = flushed;
  }

  /** Flushes to the disk: what was written is there after a power cut. */
  public static SafeFile durable() {
    return DURABLE;
  }

  /** Leaves the flushing to the system: for what can be made again. */
  public static SafeFile quick() {
    return QUICK;
  }

  /**
   * Writes a file, new or in the place of an old one.
   *
   * @throws IOException when it cannot be written; the old file is untouched
   */
  public void write(Path target, byte[] content) throws IOException {
    write(target, out -> out.write(content));
  }

  /**
   * Writes a file, new or in the place of an old one.
   *
   * @throws IOException when it cannot be written, or the content cannot be made; the old file is
   *     untouched
   */
  public void write(Path target, Content content) throws IOException {
    if (FileTargets.isDevice(target)) {
      try (FileChannel file = disk.openExisting(target)) {
        fill(file, content);
      }
      return;
    }
    Path place = FileTargets.followLinks(target);
    commit(stage(place, content), place, null);
  }

  /**
   * Writes a file unless another program has changed it.
   *
   * @param expected what the file was when it was read; {@link FileStamp#ABSENT} for a new file
   * @return what the file is now
   * @throws ChangedOnDiskException when the file has another content; it is untouched
   * @throws IOException when it cannot be written; the old file is untouched
   */
  public FileStamp replace(Path target, byte[] content, FileStamp expected) throws IOException {
    Path place = FileTargets.followLinks(target);
    commit(stage(place, out -> out.write(content)), place, expected);
    return FileStamp.of(content, Files.getLastModifiedTime(place).toMillis());
  }

  private Path stage(Path place, Content content) throws IOException {
    if (Files.isDirectory(place)) {
      throw new FileSystemException(place.toString(), null, "is a folder");
    }
    boolean replaces = Files.exists(place);
    if (replaces && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString(), null, "the file is read-only");
    }
    Staged staged = createBeside(place);
    orDiscard(
        staged.path(),
        () -> {
          try (FileChannel file = staged.file()) {
            if (replaces) {
              FileTargets.copyPermissions(place, staged.path());
            }
            fill(file, content);
            if (flushed) {
              disk.force(file);
            }
          }
        });
    return staged.path();
  }

  private Staged createBeside(Path place) throws IOException {
    for (int attempt = 1; ; attempt++) {
      String name =
          ".natrolyte-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
      Path path = place.resolveSibling(name);
      try {
        return new Staged(path, disk.create(path));
      } catch (FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private void fill(FileChannel file, Content content) throws IOException {
    ChunkedOutput out = new ChunkedOutput(disk, file);
    content.writeTo(out);
    out.flush();
  }

  /** One at a time, so that nobody comes between looking at the old file and replacing it. */
  private synchronized void commit(Path temporary, Path place, FileStamp expected)
      throws IOException {
    orDiscard(
        temporary,
        () -> {
          if (expected != null && !FileStamp.of(place).hasSameContent(expected)) {
            throw new ChangedOnDiskException(place);
          }
          disk.move(temporary, place);
        });
    if (flushed) {
      FileTargets.flushFolder(place);
    }
  }

  private void orDiscard(Path temporary, Step step) throws IOException {
    try {
      step.run();
    } catch (IOException | RuntimeException | Error problem) {
      try {
        disk.delete(temporary);
      } catch (IOException left) {
        problem.addSuppressed(left);
      }
      throw problem;
    }
  }

  private record Staged(Path path, FileChannel file) {}

  private interface Step {
    void run() throws IOException;
  }
}
