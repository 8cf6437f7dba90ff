// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Results survive restarts, crashes and other programs at the same file; damage costs no answer.
 */
class ResultDatabaseTest {
  @TempDir Path folder;

  @Test
  void whatIsKeptIsThereAfterARestart() {
    Path file = folder.resolve("new/folder/orbitals.db");

    assertEquals(Optional.empty(), new ResultDatabase(file).get("EC"));
    assertTrue(new ResultDatabase(file).put("EC", "-10.9 µ"));
    assertTrue(new ResultDatabase(file).put("EC", "-10.8"));
    assertEquals(Optional.of("-10.8"), new ResultDatabase(file).get("EC"));
    assertEquals(Optional.empty(), new ResultDatabase(file).get("PC"));
  }

  @Test
  void aDamagedFileIsNoFault() throws Exception {
    Path file = folder.resolve("orbitals.db");
    Files.writeString(
        file, "this is no database at all, and longer than a page header ".repeat(99));

    assertEquals(Optional.empty(), new ResultDatabase(file).get("EC"));
    assertFalse(new ResultDatabase(file).put("EC", "1"));
  }

  @Test
  void manyWritersAtOnceLoseNothing() throws Exception {
    Path file = folder.resolve("orbitals.db");
    List<Thread> writers = new ArrayList<>();
    for (int w = 0; w < 4; w++) {
      int writer = w;
      writers.add(
          Thread.ofPlatform()
              .start(() -> {
                ResultDatabase own = new ResultDatabase(file);
                for (int i = 0; i < 10; i++) {
                  own.put(writer + "-" + i, "value " + i);
                }
              }));
    }
    for (Thread writer : writers) {
      writer.join();
    }
    for (int w = 0; w < 4; w++) {
      for (int i = 0; i < 10; i++) {
        assertEquals(Optional.of("value " + i), new ResultDatabase(file).get(w + "-" + i));
      }
    }
  }

  @Test
  void aProgramThatDiesWhileWritingLeavesAWholeFile() throws Exception {
    Path file = folder.resolve("orbitals.db");
    new ResultDatabase(file).put("before", "1");
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals('!', other.getInputStream().read(), "the other program writes");
    other.destroyForcibly();
    assertTrue(other.waitFor(10, TimeUnit.SECONDS));

    assertEquals(Optional.of("1"), new ResultDatabase(file).get("before"));
    assertEquals(Optional.of("value 0"), new ResultDatabase(file).get("other-0"));
    assertTrue(new ResultDatabase(file).put("after", "2"));
    assertEquals(Optional.of("2"), new ResultDatabase(file).get("after"));
  }

  /** Writes until it is killed. */
  public static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      ResultDatabase database = new ResultDatabase(Path.of(args[0]));
      for (int i = 0; i < 1_000_000; i++) {
        database.put("other-" + i, "value " + i);
        System.out.print('!');
        System.out.flush();
      }
    }
  }
}
