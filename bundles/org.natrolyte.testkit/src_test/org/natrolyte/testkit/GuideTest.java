// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of docs/plugin-guide.md is the one that is compiled and tested here. */
class GuideTest {
  private static final Path BUNDLE = bundle();

  private static Path bundle() {
    Path folder = Path.of("").toAbsolutePath();
    return Files.isDirectory(folder.resolve("src_test"))
        ? folder
        : folder.resolve("bundles/org.natrolyte.testkit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SodiumReserveStudy.java", "SodiumReserveStudyTest.java"})
  void theGuidePrintsTheExampleAsItIs(String file) throws IOException {
    String source = Files.readString(BUNDLE.resolve("src_test/com/example/reserve/" + file));
    String guide = Files.readString(BUNDLE.resolve("../../docs/plugin-guide.md"));

    assertTrue(guide.contains("```java\n" + source + "```"), file + " differs from the guide");
  }
}
