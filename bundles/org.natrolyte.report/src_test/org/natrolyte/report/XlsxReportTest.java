// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.StructureDrawer;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureSketch;
import org.natrolyte.model.study.Conditions;

class XlsxReportTest {
  @Test
  void theComparisonHasNumbersThatAreNumbersAndUnitsInItsHeadings() throws Exception {
    try (XSSFWorkbook book = book(Samples.all())) {
      XSSFSheet sheet = book.getSheet("Comparison");
      assertEquals(
          List.of(
              "Study",
              "Property",
              "Subject",
              "Method",
              "1 M NaPF6 in G2, 25 °C",
              "HCE, 25 °C",
              "1 M NaClO4 in PC, −20 °C",
              "1 M NaPF4 in G2"),
          row(sheet, 0));
      assertEquals(
          List.of(
              "Composition",
              "Density (g/cm3)",
              "",
              "estimated: additive volumes",
              "1.04",
              "other method",
              "unknown",
              "not read"),
          row(sheet, 2));
      assertEquals(CellType.NUMERIC, sheet.getRow(2).getCell(4).getCellType());
      assertEquals(4, sheet.getPaneInformation().getVerticalSplitPosition());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getColumnWidth(4) >= 256 * "1 M NaPF6 in G2".length());
    }
  }

  @Test
  void everyFindingIsThereWithItsRangeAndMethod() throws Exception {
    try (XSSFWorkbook book = book(Samples.all())) {
      XSSFSheet sheet = book.getSheet("Findings");
      assertEquals(LongForm.of(Samples.all()).size(), sheet.getLastRowNum());
      assertEquals(
          List.of(
              "",
              "1 M NaPF6 in G2",
              "composition",
              "Density",
              "",
              "1.04",
              "",
              "g/cm3",
              "1.02",
              "1.07",
              "known",
              "",
              "estimated: additive volumes (Marcus 2009) (error: 3 % on 41 solutions)",
              "",
              "Natrolyte 0.1.0"),
          row(sheet, 2));
    }
  }

  @Test
  void theRecipesSayWhatTheyWereTakenForAndWhatMadeTheReport() throws Exception {
    try (XSSFWorkbook book = book(Samples.all())) {
      XSSFSheet sheet = book.getSheet("Recipes");
      assertEquals(
          List.of(
              "HCE",
              "2.1 M NaFSI in DME/BTFE (1:2)",
              "highly concentrated (HCE)",
              "25.0",
              "density = 1.3912 ± 0.0005 (DMA 4100)",
              "anodefree.capacity = 3",
              "1:2 is read as a ratio of volumes",
              "key of 2.1 M NaFSI in DME/BTFE (1:2)",
              ""),
          row(sheet, 2));
      assertEquals("NaPF4 is not known.", row(sheet, 4).getLast());
      assertEquals(List.of("Report", "Glymes"), row(sheet, 6));
      assertEquals(List.of("Made by", "Natrolyte 0.1.0"), row(sheet, 7));
      assertEquals(List.of("Made on", "2026-03-01 14:05 +01:00"), row(sheet, 8));
      assertEquals("Natrolyte 0.1.0", book.getProperties().getCoreProperties().getCreator());
    }
  }

  @Test
  void theIngredientsStandThereWithTheirStructures() throws Exception {
    byte[] png = picture();
    List<String> asked = new ArrayList<>();
    StructureDrawer drawer =
        new StructureDrawer() {
          @Override
          public String svg(String smiles, int width, int height, Ground ground) {
            throw new AssertionError("a workbook holds pixels");
          }

          @Override
          public byte[] png(String smiles, int width, int height) throws StructureException {
            asked.add(smiles);
            if (smiles.equals("COCCOCCOC")) {
              throw new StructureException("cannot be drawn");
            }
            return png;
          }

          @Override
          public StructureSketch sketch(String smiles) {
            throw new AssertionError("a workbook holds pixels");
          }
        };
    ReportColumn column = Samples.withIngredients();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxReport.write("x", List.of(column, column), Samples.STAMP, Optional.of(drawer), out);
    assertEquals(List.of("[Na+].F[P-](F)(F)(F)(F)F", "COCCOCCOC"), asked, "each once");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFSheet sheet = book.getSheet("Ingredients");
      assertEquals(4, sheet.getLastRowNum());
      assertEquals("Structure", row(sheet, 0).getLast());
      assertEquals(
          List.of("NaPF6", "salt", "1 M", "F6NaP", "167.954"), row(sheet, 1).subList(2, 7));
      assertEquals(1, book.getAllPictures().size(), "a structure is stored once");
      List<XSSFShape> shapes = sheet.getDrawingPatriarch().getShapes();
      assertEquals(2, shapes.size());
      XSSFClientAnchor place = (XSSFClientAnchor) shapes.getFirst().getAnchor();
      assertEquals(9, place.getCol1());
      assertEquals(1, place.getRow1());
      assertTrue(sheet.getRow(1).getHeightInPoints() > sheet.getRow(2).getHeightInPoints());
    }
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void noTextIsEverAFormula() throws Exception {
    String evil = "=HYPERLINK(\"http://x\";\"y\")";
    ReportColumn column =
        Samples.column(
            evil,
            "+1 M NaPF6",
            List.of("@x"),
            Conditions.ROOM,
            List.of(Samples.classOf("-x"), Samples.fraction("=1", 0.5).withCaveat("=2")),
            List.of());
    try (XSSFWorkbook book = book(List.of(column))) {
      for (int s = 0; s < book.getNumberOfSheets(); s++) {
        book.getSheetAt(s)
            .forEach(row ->
                row.forEach(cell -> {
                  assertFalse(cell.getCellType() == CellType.FORMULA, cell.toString());
                  boolean text = cell.getCellType() == CellType.STRING;
                  assertEquals(
                      text && CsvReport.isFormula(cell.getStringCellValue()),
                      cell.getCellStyle().getQuotePrefixed() && text);
                }));
      }
      assertEquals(evil, row(book.getSheet("Recipes"), 1).getFirst());
    }
  }

  @Test
  void oddCharactersAndEndlessTextsDoNotStopTheExport() throws Exception {
    String odd = "a\uD800b\u0001c 🧪";
    ReportColumn column =
        ReportColumn.of(odd, "x".repeat(40_000), new RecipeProblem("?", 0, 1, List.of()));
    try (XSSFWorkbook book = book(List.of(column))) {
      List<String> row = row(book.getSheet("Recipes"), 1);
      assertTrue(row.getFirst().startsWith("a\uFFFDb"), row.getFirst());
      assertTrue(row.getFirst().endsWith("c 🧪"), row.getFirst());
      assertTrue(row.get(1).endsWith("… (cut: a cell holds no more)"));
      assertEquals(32_767, row.get(1).length());
    }
  }

  @Test
  void theSameReportHasTheSameBytesAtAnyTime() throws Exception {
    byte[] report = bytes(Samples.all());
    assertArrayEquals(report, bytes(Samples.all()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertEquals(LocalDateTime.parse("2026-03-01T14:05:08"), part.getTimeLocal());
        if (part.getName().equals("docProps/core.xml")) {
          String properties = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertEquals(3, properties.split("2026-03-01T13:05:09Z", -1).length, properties);
        }
      }
    }
  }

  private static List<String> row(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    sheet.getRow(row).forEach(cell -> texts.add(((XSSFCell) cell).toString()));
    return texts;
  }

  private static XSSFWorkbook book(List<ReportColumn> columns) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(columns)));
  }

  private static byte[] bytes(List<ReportColumn> columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxReport.write("Glymes", columns, Samples.STAMP, out);
    return out.toByteArray();
  }
}
