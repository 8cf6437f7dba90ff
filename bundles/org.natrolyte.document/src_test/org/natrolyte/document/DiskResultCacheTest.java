// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.run.MemoryResultCache;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.study.StudyResult;

class DiskResultCacheTest {
  private static final String KEY = "ab0123456789";

  @TempDir Path root;
  private final List<String> warnings = new ArrayList<>();

  @Test
  void aResultIsThereAtTheNextStart() {
    cache(1 << 20).put(KEY, result("a"));
    assertEquals(Optional.of(result("a")), cache(1 << 20).get(KEY));
    assertEquals(Optional.empty(), cache(1 << 20).get("ab0123456780"));
    assertEquals(List.of(), warnings);
  }

  @Test
  void nothingIsMadeBeforeAResultIsKept() {
    assertEquals(Optional.empty(), cache(1 << 20).get(KEY));
    assertFalse(Files.exists(folder()));
  }

  @Test
  void aDamagedFileIsAMissAndRemoved() throws Exception {
    cache(1 << 20).put(KEY, result("a"));
    Path file = files().getFirst();
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, content.length / 2));
    assertEquals(Optional.empty(), cache(1 << 20).get(KEY));
    assertFalse(Files.exists(file));
    assertEquals(List.of(), warnings);
  }

  @Test
  void aKeyThatIsNoHashIsNeverAFileName() throws Exception {
    for (String key : List.of("../../../evil", "AB0123456789", "", "ab", "a".repeat(200))) {
      cache(1 << 20).put(key, result("a"));
      assertEquals(Optional.empty(), cache(1 << 20).get(key));
    }
    assertFalse(Files.exists(folder()));
  }

  @Test
  void theOldestMakeWay() throws Exception {
    long each = ResultCodec.encode(KEY + 0, result("x")).length;
    DiskResultCache cache = cache(2 * 256 * (each * 5));
    for (int i = 0; i < 9; i++) {
      cache.put(KEY + i, result("x"));
      Files.setLastModifiedTime(fileOf(KEY + i), FileTime.fromMillis(1000L * i));
    }
    List<String> kept =
        Stream.iterate(0, i -> i < 9, i -> i + 1)
            .map(i -> KEY + i)
            .filter(k -> cache.get(k).isPresent())
            .toList();
    assertEquals(List.of(KEY + 4, KEY + 5, KEY + 6, KEY + 7, KEY + 8), kept);
  }

  @Test
  void aLargeResultDoesNotPushOutSmallOnes() throws Exception {
    DiskResultCache cache = cache(2 * 256 * 2000);
    cache.put(KEY, result("small"));
    cache.put(KEY + "1", result("large".repeat(1000)));
    assertTrue(cache.get(KEY).isPresent());
    assertTrue(cache.get(KEY + "1").isPresent());
    cache.put(KEY + "2", result("huge".repeat(200_000)));
    assertEquals(Optional.empty(), cache.get(KEY + "2"));
    assertEquals(2, files().size());
  }

  @Test
  void aReadOnlyFolderKeepsNothingAndWarnsOnce() {
    FileOperations readOnly =
        new FileOperations() {
          @Override
          public FileChannel create(Path file) throws IOException {
            throw new AccessDeniedException(file.toString());
          }
        };
    DiskResultCache cache = new DiskResultCache(folder(), 1 << 20, warnings::add, readOnly);
    cache.put(KEY, result("a"));
    cache.put(KEY + "1", result("b"));
    assertEquals(Optional.empty(), cache.get(KEY));
    assertEquals(1, warnings.size());
    assertTrue(
        warnings.getFirst().startsWith("Results are not kept for the next run. '"),
        warnings::toString);
    assertTrue(warnings.getFirst().contains("is read-only"), warnings::toString);
  }

  @Test
  void aRunThatIsCancelledDoesNotCloseTheCache() {
    DiskResultCache cache = cache(1 << 20);
    cache.put(KEY, result("a"));
    Thread.currentThread().interrupt();
    cache.put(KEY + "1", result("b"));
    assertTrue(Thread.interrupted());
    assertEquals(Optional.empty(), cache.get(KEY + "1"));
    cache.put(KEY + "2", result("c"));
    assertEquals(Optional.of(result("a")), cache.get(KEY));
    assertEquals(Optional.of(result("c")), cache.get(KEY + "2"));
    assertEquals(List.of(), warnings);
  }

  @Test
  void aFileInThePlaceOfTheFolderWarnsAndNothingMore() throws Exception {
    Files.writeString(folder(), "in the way");
    cache(1 << 20).put(KEY, result("a"));
    assertEquals(1, warnings.size());
    assertEquals("in the way", Files.readString(folder()));
  }

  @Test
  void whatTheDiskHasIsKeptInMemory() {
    DiskResultCache disk = cache(1 << 20);
    disk.put(KEY, result("a"));
    ResultCache memory = new MemoryResultCache(10);
    LayeredResultCache both = new LayeredResultCache(memory, disk);
    assertEquals(Optional.of(result("a")), both.get(KEY));
    assertEquals(Optional.of(result("a")), memory.get(KEY));
    both.put(KEY + "1", result("b"));
    assertEquals(Optional.of(result("b")), memory.get(KEY + "1"));
    assertEquals(Optional.of(result("b")), disk.get(KEY + "1"));
    assertEquals(Optional.empty(), both.get(KEY + "2"));
  }

  private DiskResultCache cache(long maxBytes) {
    return new DiskResultCache(folder(), maxBytes, warnings::add);
  }

  private Path folder() {
    return root.resolve("cache");
  }

  private Path fileOf(String key) throws IOException {
    return files().stream().filter(f -> f.toString().contains(key)).findFirst().orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder())) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static StudyResult result(String reason) {
    return StudyResult.of(
        List.of(Finding.unknown("composition", Vocabulary.DENSITY, "G2", reason)));
  }
}
