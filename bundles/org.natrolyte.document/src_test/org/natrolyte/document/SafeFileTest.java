// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir Path folder;

  @Test
  void severalWritersNeverMix() throws Exception {
    Path file = folder.resolve("shared");
    int size = 5 * ChunkedOutput.CHUNK + 17;
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      List<Future<?>> writes = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) i);
        writes.add(
            writers.submit(() -> {
              SafeFile.quick().write(file, content);
              byte[] seen = Files.readAllBytes(file);
              byte[] whole = new byte[size];
              Arrays.fill(whole, seen[0]);
              assertArrayEquals(whole, seen);
              return null;
            }));
      }
      for (Future<?> write : writes) {
        write.get();
      }
    }
    assertEquals(List.of("shared"), Documents.filesIn(folder));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void aLinkStaysALinkAndItsTargetIsReplaced() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("cells.natrolyte");
    Files.writeString(real, "old");
    Path hop = Files.createSymbolicLink(folder.resolve("hop"), Path.of("real/cells.natrolyte"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), hop);
    SafeFile.durable().write(link, "new".getBytes());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.isSymbolicLink(hop));
    assertEquals("new", Files.readString(real));
    assertEquals(List.of("cells.natrolyte"), Documents.filesIn(real.getParent()));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void aLinkToNothingMakesTheFileItPointsTo() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("fresh.natrolyte"));
    SafeFile.durable().write(link, "new".getBytes());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(folder.resolve("fresh.natrolyte")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void linksInACircleAreRefused() throws Exception {
    Path a = folder.resolve("a");
    Files.createSymbolicLink(a, Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    IOException refused =
        assertThrows(IOException.class, () -> SafeFile.durable().write(a, new byte[1]));
    String told = FileProblems.writing(a, refused).getMessage();
    assertEquals("'" + a + "' was not written: its links lead in a circle.", told);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions there")
  void permissionsStay() throws Exception {
    Path file = folder.resolve("private");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    SafeFile.durable().write(file, "new".getBytes());
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aFileChangedByAnotherProgramIsNotOverwritten() throws Exception {
    Path file = folder.resolve("f");
    FileStamp mine = SafeFile.durable().replace(file, "mine".getBytes(), FileStamp.ABSENT);
    Files.writeString(file, "hers");
    assertThrows(
        ChangedOnDiskException.class,
        () -> SafeFile.durable().replace(file, "mine 2".getBytes(), mine));
    assertEquals("hers", Files.readString(file));
    assertEquals(List.of("f"), Documents.filesIn(folder));
  }

  @Test
  void aFileThatAppearedOrVanishedCountsAsChanged() throws Exception {
    Path file = folder.resolve("f");
    FileStamp mine = SafeFile.durable().replace(file, "mine".getBytes(), FileStamp.ABSENT);
    assertThrows(
        ChangedOnDiskException.class,
        () -> SafeFile.durable().replace(file, "new".getBytes(), FileStamp.ABSENT));
    Files.delete(file);
    assertThrows(
        ChangedOnDiskException.class,
        () -> SafeFile.durable().replace(file, "new".getBytes(), mine));
  }

  @Test
  void aFileThatWasOnlyTouchedMayBeSaved() throws Exception {
    Path file = folder.resolve("f");
    FileStamp first = SafeFile.durable().replace(file, "1".getBytes(), FileStamp.ABSENT);
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000));
    assertTrue(first.isCurrent(file));
    FileStamp second = SafeFile.durable().replace(file, "2".getBytes(), first);
    assertTrue(second.isCurrent(file));
    assertFalse(first.isCurrent(file));
  }

  @Test
  void aDiskWithoutAtomicRenameStillReplaces() throws Exception {
    Path file = folder.resolve("f");
    Files.writeString(file, "old");
    FileOperations disk =
        new FileOperations() {
          @Override
          public void moveInOneStep(Path from, Path to) throws IOException {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not here");
          }
        };
    new SafeFile(disk, true).write(file, "new".getBytes());
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("f"), Documents.filesIn(folder));
  }

  @Test
  void whatIsFlushedAtOnceIsStillWhole() throws Exception {
    Path file = folder.resolve("f");
    byte[] content = new byte[3 * ChunkedOutput.CHUNK];
    Arrays.fill(content, (byte) 7);
    SafeFile.durable()
        .write(
            file,
            out -> {
              out.write(7);
              out.flush();
              out.write(content, 1, content.length - 2);
              out.write(7);
            });
    assertArrayEquals(content, Files.readAllBytes(file));
  }
}
