// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many bytes one folder of results may hold.
 *
 * @param bytes at the most
 */
record CacheRoom(long bytes) {
  private record Kept(Path file, long size, long time) {}

  /** Removes the oldest files of a folder until it holds no more than it may; never the newest. */
  void trim(Path folder, Path newest) throws IOException {
    List<Kept> files = new ArrayList<>();
    long total = 0;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        try {
          BasicFileAttributes read = Files.readAttributes(entry, BasicFileAttributes.class);
          files.add(new Kept(entry, read.size(), read.lastModifiedTime().toMillis()));
          total += read.size();
        } catch (NoSuchFileException e) {
          continue; // another program has made room at the same time
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    if (total <= bytes) {
      return;
    }
    files.sort(Comparator.comparingLong(Kept::time).thenComparing(Kept::file));
    for (Kept old : files) {
      if (total <= bytes) {
        return;
      }
      if (!old.file().equals(newest)) {
        Files.deleteIfExists(old.file());
        total -= old.size();
      }
    }
  }
}
