// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What is done to a disk, one step at a time, so that a test can make any one of them fail. */
interface FileOperations {
  /** The real disk. */
  FileOperations REAL = new FileOperations() {};

  /** Opens a file for reading. */
  default InputStream read(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  /** Makes a new file; fails when there is one already. */
  default FileChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Opens what is there already, such as a device, for writing. */
  default FileChannel openExisting(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE);
  }

  /** Writes some of the bytes. */
  default void write(FileChannel file, ByteBuffer bytes) throws IOException {
    file.write(bytes);
  }

  /** Returns when everything written is on the disk. */
  default void force(FileChannel file) throws IOException {
    file.force(true);
  }

  /** Puts a file in the place of another, in one step where the file system can. */
  default void move(Path from, Path to) throws IOException {
    try {
      moveInOneStep(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Puts a file in the place of another, in one step. */
  default void moveInOneStep(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes a file if it is there. */
  default void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
