// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.IOException;
import java.nio.file.Path;
import org.natrolyte.document.DocumentException;
import org.natrolyte.document.FileProblems;
import org.natrolyte.document.SafeFile;

/** Writes reports to files. */
public final class ReportFile {
  private ReportFile() {}

  /**
   * Writes a report to a file: all of it, or nothing.
   *
   * @param target where to; an old file is replaced when the new one is complete
   * @param content writes the report, such as {@code out -> HtmlReport.write(title, columns, stamp,
   *     out)}
   * @throws DocumentException when it cannot be written, with a message for the user
   */
  public static void write(Path target, SafeFile.Content content) throws DocumentException {
    try {
      SafeFile.durable().write(target, content);
    } catch (IOException e) {
      throw FileProblems.writing(target, e);
    }
  }
}
