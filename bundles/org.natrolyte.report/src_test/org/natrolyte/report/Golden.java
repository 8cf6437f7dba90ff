// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares an output with the one that was looked at and found good. To renew the files after a
 * wanted change, run the tests with {@code -Dgolden.folder=FOLDER} and compare what they write
 * there.
 */
final class Golden {
  private Golden() {}

  static void assertSame(String name, String actual) throws IOException {
    String folder = System.getProperty("golden.folder");
    if (folder != null) {
      Files.writeString(Path.of(folder, name), actual);
      fail("wrote " + name + "; nothing was compared");
    }
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      if (in == null) {
        fail("there is no file " + name + " beside the tests");
      }
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected.replace("\r\n", "\n"), actual.replace("\r\n", "\n"), name);
    }
  }
}
