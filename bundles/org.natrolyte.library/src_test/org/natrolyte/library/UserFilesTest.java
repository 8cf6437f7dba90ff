// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.compound.CompoundProperty;

/** The files that a user's tables come in. */
class UserFilesTest {
  private static final FileCompoundLibrary BUILT_IN = FileCompoundLibrary.builtIn(() -> null);

  @TempDir Path folder;

  @Test
  void twoFilesMayNotDefineOneId() throws IOException {
    write("a.csv", "id,formula,donors\nX1,CH4O,1\n");
    write("b.csv", "id,formula,donors\nX1,C2H6O,1\n");
    FileCompoundLibrary library = BUILT_IN.with(List.of(folder));

    assertEquals("CH4O", library.find("X1").orElseThrow().formula());
    assertEquals(
        List.of("b.csv, line 2, column 'id': 'X1' stands already in a.csv"), library.problems());
  }

  @Test
  void filesThatAreNoTablesAreTold() throws IOException {
    Files.write(folder.resolve("binary.csv"), new byte[] {1, 0, 2});
    Files.write(folder.resolve("latin1.csv"), "id\nGrüße".getBytes(StandardCharsets.ISO_8859_1));
    write("empty.csv", "");
    write("noid.csv", "name,formula\nfoo,CH4O\n");
    write("quote.csv", "id,name\nX1,\"never closed\n");
    write("notes.txt", "not read");
    FileCompoundLibrary library =
        BUILT_IN.with(List.of(folder, folder.resolve("missing"), folder.resolve("none.csv")));

    String problems = String.join("\n", library.problems());
    assertTrue(problems.contains("binary.csv: this is not a text file"), problems);
    assertTrue(problems.contains("latin1.csv: the text is not UTF-8"), problems);
    assertTrue(problems.contains("empty.csv, line 1: the table is empty"), problems);
    assertTrue(problems.contains("noid.csv, line 1: there is no column 'id'"), problems);
    assertTrue(problems.contains("quote.csv, line 2: a quoted cell is opened"), problems);
    assertTrue(problems.contains("missing: there is no such file or folder"), problems);
    assertFalse(problems.contains("notes.txt"), problems);
    assertEquals(7, library.problems().size(), problems);
    assertEquals(BUILT_IN.all(), library.all());
  }

  @Test
  void aSingleFileCanBeNamed() throws IOException {
    Path file = write("own.txt", "id,formula,donors\nX1,CH4O,1\n");

    assertTrue(BUILT_IN.with(List.of(file)).find("X1").isPresent());
  }

  @Test
  void readsTheTableOfAGermanSpreadsheet() throws IOException {
    FileCompoundLibrary library =
        with("\uFEFFid;formula;donors;density [g/cm3]\r\nX1;CH4O;1;0,852\r\n");

    assertEquals(
        0.852,
        library.find("X1").flatMap(c -> c.value(CompoundProperty.DENSITY)).orElseThrow().value());
    assertEquals(List.of(), library.problems());
  }

  private FileCompoundLibrary with(String text) throws IOException {
    write("mine.csv", text);
    return BUILT_IN.with(List.of(folder));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
