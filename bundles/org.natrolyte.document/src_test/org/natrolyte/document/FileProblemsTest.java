// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads when a text cannot be read: never what Java says of it. */
class FileProblemsTest {
  @TempDir Path folder;

  private String reading(String name) {
    IOException problem =
        assertThrows(IOException.class, () -> Files.readString(folder.resolve(name)));
    return FileProblems.reading(name, problem).getMessage();
  }

  @Test
  void aTextInAnotherEncodingSaysHowToSaveIt() throws IOException {
    Files.write(folder.resolve("l.sdf"), "L\u00f6sung".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("'l.sdf' is no text in UTF-8: save it with the encoding UTF-8.", reading("l.sdf"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertEquals("There is no file 'gone.sdf'.", reading("gone.sdf"));
  }
}
