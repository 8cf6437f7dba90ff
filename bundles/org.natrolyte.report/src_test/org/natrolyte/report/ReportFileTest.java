// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.document.DocumentException;

class ReportFileTest {
  @TempDir Path folder;

  @Test
  void aReportIsWrittenWhole() throws Exception {
    Path file = folder.resolve("report.html");
    ReportFile.write(file, out -> HtmlReport.write("Glymes", Samples.all(), Samples.STAMP, out));
    assertTrue(Files.readString(file).endsWith("</html>\n"));
  }

  @Test
  void aReportThatFailsHalfWayLeavesTheOldOne() throws Exception {
    Path file = Files.writeString(folder.resolve("report.csv"), "old");
    DocumentException told =
        assertThrows(
            DocumentException.class,
            () ->
                ReportFile.write(
                    file,
                    out -> {
                      out.write("half".repeat(50_000).getBytes(StandardCharsets.UTF_8));
                      throw new IOException("No space left on device");
                    }));
    assertEquals(DocumentException.Kind.DISK_FULL, told.kind());
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path file = folder.resolve("none").resolve("report.html");
    DocumentException told =
        assertThrows(DocumentException.class, () -> ReportFile.write(file, out -> out.write(1)));
    assertTrue(told.getMessage().contains("there is no folder '"), told.getMessage());
  }
}
