// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file that was named last is told of, in whatever order the files are read. */
class FileReadingTest {
  private final Deque<Runnable> beside = new ArrayDeque<>();
  private final Deque<Runnable> window = new ArrayDeque<>();
  private final List<String> read = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final FileReading<String> reading =
      new FileReading<>(
          beside::add,
          window::add,
          this::read,
          o -> told.add(o.content().orElseGet(() -> "! " + o.problem())));

  private String read(Path file) throws IOException {
    String name = file.toString();
    read.add(name);
    return switch (name) {
      case "gone.csv" -> throw new IOException("There is no file gone.csv");
      case "wrong.csv" -> throw new IllegalArgumentException("no column 'recipe'");
      case "bad.xlsx" -> throw new IllegalStateException("a fault");
      default -> "content of " + name;
    };
  }

  private static void all(Deque<Runnable> thread) {
    while (!thread.isEmpty()) {
      thread.removeFirst().run();
    }
  }

  @Test
  void nothingIsReadInTheWindowsThreadAndNothingToldBesideIt() {
    reading.start(" cells.csv ");
    assertTrue(reading.isUnderWay());
    assertEquals(List.of(), read);
    all(beside);
    assertEquals(List.of(), told);
    assertTrue(reading.isUnderWay());
    all(window);
    assertEquals(List.of("content of cells.csv"), told);
    assertFalse(reading.isUnderWay());
  }

  @Test
  void aNewerChoiceWinsOverAnOlderOneThatIsReadLater() {
    reading.start("slow.csv");
    Runnable slow = beside.removeFirst();
    reading.start("new.csv");
    all(beside);
    slow.run();
    all(window);
    assertEquals(List.of("content of new.csv"), told);
    assertEquals(List.of("new.csv"), read, "what nobody wants any more is not read");
  }

  @Test
  void whatWasReadBeforeANewerChoiceIsNotTold() {
    reading.start("old.csv");
    all(beside);
    reading.start("new.csv");
    all(window);
    assertEquals(List.of(), told);
    assertTrue(reading.isUnderWay());
    all(beside);
    all(window);
    assertEquals(List.of("content of new.csv"), told);
  }

  @Test
  void anEmptiedFieldEndsTheReading() {
    reading.start("old.csv");
    all(beside);
    reading.start(" ");
    assertFalse(reading.isUnderWay());
    all(window);
    assertEquals(List.of(), told);
  }

  @Test
  void whatCannotBeReadIsToldAndAFaultEndsTheReading() {
    for (String name : List.of("gone.csv", "wrong.csv", "nul\0")) {
      reading.start(name);
      all(beside);
    }
    all(window);
    assertEquals(List.of("! Not a file name."), told);
    for (String name : List.of("gone.csv", "wrong.csv")) {
      reading.start(name);
      all(beside);
      all(window);
    }
    assertEquals("! There is no file gone.csv", told.get(1));
    assertEquals("! no column 'recipe'", told.get(2));
    reading.start("bad.xlsx");
    assertThrows(IllegalStateException.class, () -> all(beside));
    all(window);
    assertEquals("! The file cannot be read; the view Error Log says why.", told.getLast());
    assertFalse(reading.isUnderWay());
  }

  @Test
  void theNameIsSaidWithoutItsFolder() {
    assertEquals("Reading cells.xlsx…", FileReading.words(" /home/anna/cells.xlsx "));
    assertEquals("Reading cells.xlsx…", FileReading.words("C:\\lab\\cells.xlsx"));
  }
}
