// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.natrolyte.model.document.RecipeDocument;

/** Whatever step of a save fails, there is the old document or the new one, and nothing else. */
class CrashSafetyTest {
  private static final RecipeDocument OLD = Documents.large("old");
  private static final RecipeDocument NEW = Documents.large("new");

  @TempDir Path folder;

  @Test
  void aSaveIsCreateSeveralWritesFlushAndRenameInThisOrder() throws Exception {
    List<String> steps = new ArrayList<>(stepsOfASave());
    assertTrue(steps.stream().filter("write"::equals).count() >= 3, steps::toString);
    steps.removeIf("write"::equals);
    assertEquals(List.of("create", "force", "move"), steps);
    assertEquals("force", stepsOfASave().get(stepsOfASave().size() - 2));
  }

  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void everyStepMayFailWhileAnOldDocumentIsReplaced(FaultyDisk.Fault fault) throws Exception {
    Path file = folder.resolve("cells.natrolyte");
    int steps = stepsOfASave().size();
    for (int step = 1; step <= steps; step++) {
      DocumentFile.write(file, OLD);
      DocumentStore store = failingAt(step, fault);
      DocumentException told =
          assertThrows(DocumentException.class, () -> store.write(file, NEW), "step " + step);
      assertEquals(DocumentException.Kind.DISK_FULL, told.kind(), "step " + step);
      boolean renamed = fault == FaultyDisk.Fault.AFTER && step == steps;
      assertEquals(renamed ? NEW : OLD, DocumentFile.read(file), "step " + step);
      if (fault != FaultyDisk.Fault.STOP) {
        assertEquals(List.of("cells.natrolyte"), Documents.filesIn(folder), "step " + step);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void everyStepMayFailWhileANewDocumentIsWritten(FaultyDisk.Fault fault) throws Exception {
    Path file = folder.resolve("cells.natrolyte");
    int steps = stepsOfASave().size();
    for (int step = 1; step <= steps; step++) {
      Files.deleteIfExists(file);
      DocumentStore store = failingAt(step, fault);
      assertThrows(
          DocumentException.class, () -> store.write(file, NEW, FileStamp.ABSENT), "step " + step);
      boolean renamed = fault == FaultyDisk.Fault.AFTER && step == steps;
      if (renamed) {
        assertEquals(NEW, DocumentFile.read(file));
      } else {
        assertFalse(Files.exists(file), "half a document after step " + step);
      }
      if (fault != FaultyDisk.Fault.STOP) {
        List<String> left = renamed ? List.of("cells.natrolyte") : List.of();
        assertEquals(left, Documents.filesIn(folder), "step " + step);
      }
    }
  }

  @Test
  void contentThatCannotBeMadeLeavesTheOldFile() throws Exception {
    Path file = folder.resolve("report.html");
    SafeFile.durable().write(file, "old".getBytes());
    assertThrows(
        IllegalStateException.class,
        () ->
            SafeFile.durable()
                .write(
                    file,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IllegalStateException("a fault in the report");
                    }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("report.html"), Documents.filesIn(folder));
  }

  private static DocumentStore failingAt(int step, FaultyDisk.Fault fault) {
    return new DocumentStore(FaultyDisk.noSpaceAt(step, fault), Upgrades.ALL);
  }

  private List<String> stepsOfASave() throws DocumentException, IOException {
    FaultyDisk disk = FaultyDisk.noSpaceAt(Integer.MAX_VALUE, FaultyDisk.Fault.BEFORE);
    Path file = folder.resolve("counted.natrolyte");
    new DocumentStore(disk, Upgrades.ALL).write(file, NEW);
    Files.delete(file);
    return disk.steps();
  }
}
