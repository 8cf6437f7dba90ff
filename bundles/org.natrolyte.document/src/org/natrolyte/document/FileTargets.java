// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Where a file is really written, and what of the old file stays. */
final class FileTargets {
  private static final int MOST_LINKS = 40;

  private FileTargets() {}

  /** Whether a path leads to a device or a pipe, which can only be written to directly. */
  static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** The place that symbolic links lead to, whether or not there is a file yet. */
  static Path followLinks(Path path) throws IOException {
    Path place = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  /** Gives a new file the permissions, and where allowed the owner and group, of an old one. */
  static void copyPermissions(Path old, Path fresh) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (from == null || to == null) {
      return; // no such permissions here: the folder's rules hold for both files
    }
    PosixFileAttributes kept = from.readAttributes();
    PosixFileAttributes given = to.readAttributes();
    try {
      if (!kept.group().equals(given.group())) {
        to.setGroup(kept.group());
      }
      if (!kept.owner().equals(given.owner())) {
        to.setOwner(kept.owner());
      }
    } catch (IOException e) {
      // only an administrator may give files away; the file is then the writer's own
    }
    if (!kept.permissions().equals(given.permissions())) {
      to.setPermissions(kept.permissions());
    }
  }

  /** Brings a rename to the disk, on systems where a folder can be flushed. */
  static void flushFolder(Path file) {
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // not every system opens folders; there the file system keeps the order of renames itself
    }
  }
}
