// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.model.document.RecipeEntry;

/** Recipes as an Excel workbook that is read again as a table of recipes, without findings. */
public final class XlsxRecipes {
  private XlsxRecipes() {}

  /**
   * Writes the workbook: a row a recipe below the titles of {@link RecipeTable#COLUMNS}. The stream
   * is flushed and stays open.
   *
   * @param recipes in the order of the rows
   * @param stamp what made the workbook, and when
   * @param out where to
   */
  public static void write(List<RecipeEntry> recipes, ReportStamp stamp, OutputStream out)
      throws IOException {
    XlsxReport.pack(() -> workbook(recipes, stamp), stamp, out);
  }

  private static byte[] workbook(List<RecipeEntry> recipes, ReportStamp stamp) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getProperties().getCoreProperties().setCreator(stamp.program());
      XlsxSheet sheet = new XlsxSheet(book, "Recipes");
      sheet.head(RecipeTable.COLUMNS.toArray(String[]::new)).freeze(0, 1);
      for (RecipeEntry entry : recipes) {
        sheet.row();
        sheet.text(entry.name()).text(entry.recipe());
        sheet.number(entry.conditions().temperatureC()).text(entry.notes());
      }
      sheet.finish();
      book.write(bytes);
    }
    return bytes.toByteArray();
  }
}
