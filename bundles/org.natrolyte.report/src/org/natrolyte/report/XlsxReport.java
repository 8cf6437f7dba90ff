// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.StructureDrawer;

/**
 * Findings as an Excel workbook: a comparison, every finding with its method, and the recipes.
 * Numbers are numbers; texts are never formulas. The spreadsheet library is loaded here and nowhere
 * else.
 */
public final class XlsxReport {
  /** Which logging the library finds at its first use; without it, it complains on the terminal. */
  private static final String LOGGING = "log4j2.loggerContextFactory";

  private static final String SIMPLE_LOGGING =
      "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

  private XlsxReport() {}

  /** Writes the workbook without structures; the stream is flushed and stays open. */
  public static void write(
      String title, List<ReportColumn> columns, ReportStamp stamp, OutputStream out)
      throws IOException {
    write(title, columns, stamp, Optional.empty(), out);
  }

  /**
   * Writes the workbook; the stream is flushed and stays open.
   *
   * @param title of the report
   * @param columns the recipes
   * @param stamp what made the report, and when
   * @param drawer draws the structures of the ingredients; empty for a workbook without pictures
   * @param out where to
   */
  public static void write(
      String title,
      List<ReportColumn> columns,
      ReportStamp stamp,
      Optional<StructureDrawer> drawer,
      OutputStream out)
      throws IOException {
    pack(() -> XlsxBook.write(title, columns, stamp, drawer), stamp, out);
  }

  /** Makes a workbook. */
  interface Filling {
    byte[] fill() throws IOException;
  }

  /** Writes a workbook whose bytes depend on its content and the stamp only. */
  static void pack(Filling filling, ReportStamp stamp, OutputStream out) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    boolean quiet = System.getProperty(LOGGING) == null;
    try {
      if (quiet) {
        System.setProperty(LOGGING, SIMPLE_LOGGING);
      }
      // the library looks for its own parts through this loader
      thread.setContextClassLoader(XlsxBook.libraryLoader());
      SteadyZip.write(filling.fill(), stamp.time(), out);
    } finally {
      thread.setContextClassLoader(before);
      if (quiet) {
        System.clearProperty(LOGGING);
      }
    }
    out.flush();
  }
}
