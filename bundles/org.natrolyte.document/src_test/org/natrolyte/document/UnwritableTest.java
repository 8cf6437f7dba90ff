// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.document.DocumentException.Kind;

/** What a user is told when a document cannot be saved; the old one is always still there. */
class UnwritableTest {
  @TempDir Path folder;

  /** The kernel's own folder takes no files, from nobody, and says only that there is none. */
  @Test
  void aFolderThatTakesNoFilesIsNamedAndNotTheTemporaryFile() {
    Path target = Path.of("/proc/out.csv");
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
    IOException problem =
        assertThrows(IOException.class, () -> SafeFile.durable().write(target, new byte[] {1}));
    assertEquals(
        "'/proc/out.csv' was not written: the system lets no file be made in the folder '/proc'."
            + " Save to another place.",
        FileProblems.writing(target, problem).getMessage());
  }

  @Test
  void aReadOnlyFolderIsCalledSo() throws Exception {
    Path file = folder.resolve("cells.natrolyte");
    DocumentFile.write(file, Documents.full());
    DocumentStore store = storeThatCannotCreate(path -> new AccessDeniedException(path.toString()));
    DocumentException told =
        assertThrows(DocumentException.class, () -> store.write(file, Documents.large("new")));
    assertEquals(
        "'%s' was not written: the folder '%s' is read-only. Save to another place, or ask for the"
                .formatted(file, folder)
            + " right to write. The file there is as it was before.",
        told.getMessage());
    assertEquals(Kind.NOT_WRITABLE, told.kind());
    assertEquals(Documents.full(), DocumentFile.read(file));
  }

  @Test
  void aReadOnlyFileSystemIsCalledSo() {
    Path file = folder.resolve("cells.natrolyte");
    DocumentStore store =
        storeThatCannotCreate(
            path -> new FileSystemException(path.toString(), null, "Read-only file system"));
    DocumentException told =
        assertThrows(DocumentException.class, () -> store.write(file, Documents.full()));
    assertTrue(told.getMessage().contains("is read-only"), told.getMessage());
    assertEquals(Kind.NOT_WRITABLE, told.kind());
  }

  /** Holds for the administrator, too: the kernel lets nobody make files there. */
  @Test
  void aFolderOfTheKernelIsNotWritable() {
    Path kernel = Path.of("/sys");
    assumeTrue(Files.isDirectory(kernel), "no /sys here");
    DocumentException told =
        assertThrows(
            DocumentException.class,
            () -> DocumentFile.write(kernel.resolve("cells.natrolyte"), Documents.full()));
    assertEquals(Kind.NOT_WRITABLE, told.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "There is not enough space on the disk",
        "Disk quota exceeded"
      })
  void aFullDiskIsCalledSo(String said) throws Exception {
    Path file = folder.resolve("cells.natrolyte");
    DocumentFile.write(file, Documents.full());
    FaultyDisk full = new FaultyDisk(3, FaultyDisk.Fault.AFTER, () -> new IOException(said));
    DocumentException told =
        assertThrows(
            DocumentException.class,
            () -> new DocumentStore(full, Upgrades.ALL).write(file, Documents.large("new")));
    assertEquals(
        "'"
            + file
            + "' was not written: the disk is full. Make room, or save to another place."
            + " The file there is as it was before.",
        told.getMessage());
    assertEquals(Kind.DISK_FULL, told.kind());
    assertEquals(Documents.full(), DocumentFile.read(file));
  }

  /** The disk refuses to make or move files, so that no fault can ever replace the device. */
  @Test
  void aDeviceThatIsReallyFullIsCalledSo() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full here");
    assertTrue(FileTargets.isDevice(full));
    FileOperations onlyWrites =
        new FileOperations() {
          @Override
          public FileChannel create(Path path) {
            throw new AssertionError("made a file: " + path);
          }

          @Override
          public void move(Path from, Path to) {
            throw new AssertionError("replaced " + to);
          }
        };
    DocumentException told =
        assertThrows(
            DocumentException.class,
            () -> new DocumentStore(onlyWrites, Upgrades.ALL).write(full, Documents.full()));
    assertEquals(Kind.DISK_FULL, told.kind());
  }

  @Test
  void aMissingFolderAndAFolderInTheWayAreCalledSo() {
    DocumentException none =
        assertThrows(
            DocumentException.class,
            () -> DocumentFile.write(folder.resolve("none/x.natrolyte"), Documents.full()));
    assertEquals(Kind.MISSING, none.kind());
    assertTrue(none.getMessage().endsWith("there is no folder '" + folder.resolve("none") + "'."));
    DocumentException inTheWay =
        assertThrows(DocumentException.class, () -> DocumentFile.write(folder, Documents.full()));
    assertEquals(Kind.FOLDER, inTheWay.kind());
  }

  @Test
  void aDocumentChangedByAnotherProgramIsKept() throws Exception {
    Path file = folder.resolve("cells.natrolyte");
    DocumentFile.write(file, Documents.full());
    DocumentFile.Opened opened = DocumentFile.open(file);
    DocumentFile.write(file, Documents.large("hers"));
    DocumentException told =
        assertThrows(
            DocumentException.class,
            () -> DocumentFile.write(file, Documents.large("mine"), opened.stamp()));
    assertEquals(Kind.CHANGED_ON_DISK, told.kind());
    assertEquals("hers", DocumentFile.read(file).title());
    FileStamp now = DocumentFile.open(file).stamp();
    DocumentFile.write(file, Documents.large("mine"), now);
    assertEquals("mine", DocumentFile.read(file).title());
  }

  private interface Refusal {
    IOException of(Path path);
  }

  private static DocumentStore storeThatCannotCreate(Refusal refusal) {
    FileOperations disk =
        new FileOperations() {
          @Override
          public FileChannel create(Path path) throws IOException {
            throw refusal.of(path);
          }
        };
    return new DocumentStore(disk, Upgrades.ALL);
  }
}
