// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * What a file looked like when it was read or written, to notice that another program has changed
 * it since. A file that was only touched counts as unchanged: the content decides, not the time.
 *
 * @param size in bytes; -1 when there is no file
 * @param modifiedMillis time of the last change
 * @param checksum of the content
 */
public record FileStamp(long size, long modifiedMillis, long checksum) {
  /** No file. */
  public static final FileStamp ABSENT = new FileStamp(-1, 0, 0);

  /**
   * The stamp of a file as it is now; {@link #ABSENT} when there is none.
   *
   * @throws IOException when it cannot be read
   */
  public static FileStamp of(Path file) throws IOException {
    try {
      long modified = Files.getLastModifiedTime(file).toMillis();
      return of(Files.readAllBytes(file), modified);
    } catch (NoSuchFileException e) {
      return ABSENT;
    }
  }

  static FileStamp of(byte[] content, long modifiedMillis) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return new FileStamp(content.length, modifiedMillis, checksum.getValue());
  }

  /** Whether the content is the same, whatever the time of the last change. */
  public boolean hasSameContent(FileStamp other) {
    return size == other.size && checksum == other.checksum;
  }

  /**
   * Whether a file still has this content. Quick when neither size nor time have changed.
   *
   * @throws IOException when it cannot be read
   */
  public boolean isCurrent(Path file) throws IOException {
    if (size >= 0
        && Files.isRegularFile(file)
        && Files.size(file) == size
        && Files.getLastModifiedTime(file).toMillis() == modifiedMillis) {
      return true;
    }
    return hasSameContent(of(file));
  }
}
