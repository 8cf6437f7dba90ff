// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.report.XlsxTable;
import org.natrolyte.workbench.bench.SheetPrinter;
import org.natrolyte.workbench.comparison.ChartKind;
import org.natrolyte.workbench.comparison.ComparisonPage;
import org.natrolyte.workbench.editor.RecipeDocumentEditor;

/** What the window writes is opened again: it is whole, and says what made it. */
class ExportTest {
  private static final String FLUOROETHYLENE = "1 M NaPF6 in EC/DEC (1:1 v/v) + 5 wt% FEC";

  @TempDir Path folder;
  private RecipeDocumentEditor editor;
  private ComparisonPage page;

  @BeforeEach
  void open() throws Exception {
    editor = Documents.open(Documents.example("first-comparison.natrolyte"));
    editor.turnTo(RecipeDocumentEditor.Page.COMPARISON);
    page = editor.getAdapter(ComparisonPage.class);
    Driver.waitUntil(() -> Driver.isVisible("comparison"), () -> "no comparison");
  }

  @AfterEach
  void close() {
    Documents.close(editor);
  }

  private Path table(String name) {
    Path file = folder.resolve(name);
    page.exportTable(file);
    return written(file);
  }

  private Path chart(ChartKind kind, String name) {
    Path file = folder.resolve(name);
    page.chart(kind);
    page.exportChart(file);
    return written(file);
  }

  /** The page says so when the file is whole. */
  private static Path written(Path file) {
    Driver.waitUntil(
        () -> Driver.find(Label.class, "comparison.summary").getText().equals("Written: " + file),
        () -> "not told that " + file + " was written");
    return file;
  }

  @Test
  void thePageInHtmlHasRecipesMethodsAndVersion() throws Exception {
    String html = Files.readString(table("c.html"));
    assertTrue(html.startsWith("<!DOCTYPE html>"), html.substring(0, 60));
    assertTrue(html.contains(FLUOROETHYLENE) && html.contains("5.2 M NaFSI in DME"));
    assertTrue(html.contains("<svg"), "the figures are in the page");
    assertTrue(html.contains("Natrolyte 0.1.0"), "the version is missing");
  }

  @Test
  void theTableInCsvHasALineForEveryFinding() throws Exception {
    List<String> lines = Files.readAllLines(table("c.csv"));
    assertTrue(lines.getFirst().startsWith("name,recipe,key,class"), lines.getFirst());
    assertTrue(lines.getFirst().endsWith("method,caveats,program"), lines.getFirst());
    assertTrue(lines.size() > 100, lines.size() + " lines");
    assertTrue(lines.stream().skip(1).anyMatch(l -> l.endsWith("Natrolyte 0.1.0")));
  }

  @Test
  void theWorkbookHasTheStructuresOfTheIngredients() throws Exception {
    Path file = table("c.xlsx");
    List<String> head = XlsxTable.read(file).getFirst();
    assertEquals("Diglyme, 1 M", head.get(4));
    assertEquals("Carbonate with FEC", head.get(7));
    List<ImageData> pictures = pictures(file);
    // NaPF6, G2, NaFSI, DME, BTFE, EC, DEC, FEC: each structure once
    assertEquals(8, pictures.size());
    for (ImageData picture : pictures) {
      assertEquals(360, picture.width);
      assertTrue(hasInk(picture), "an empty picture");
    }
  }

  private static List<ImageData> pictures(Path workbook) throws Exception {
    List<ImageData> pictures = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().startsWith("xl/media/")) {
          pictures.add(new ImageData(new java.io.ByteArrayInputStream(zip.readAllBytes())));
        }
      }
    }
    return pictures;
  }

  private static boolean hasInk(ImageData picture) {
    int ground = picture.getPixel(0, 0);
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        if (picture.getPixel(x, y) != ground) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void everyChartIsADrawingWithItsStamp() throws Exception {
    for (ChartKind kind : ChartKind.values()) {
      Path file = chart(kind, kind + ".svg");
      String svg = Files.readString(file);
      DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
      assertTrue(svg.contains("5.2 M NaFSI in DME"), "the recipes are missing in " + kind);
      assertTrue(svg.contains("Natrolyte 0.1.0"), "the version is missing in " + kind);
    }
  }

  @Test
  void aChartInPixelsHasItsStampInItsTextFields() throws Exception {
    Path file = chart(ChartKind.RADAR, "c.png");
    ImageData picture = new ImageData(file.toString());
    assertTrue(picture.width > 800 && hasInk(picture), picture.width + " pixels wide");
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(bytes.contains("Natrolyte 0.1.0"), "the version is missing");
    assertTrue(bytes.contains("5.2 M NaFSI in DME"), "the recipes are missing");
  }

  @Test
  void aFormThatCannotBeWrittenIsNamedWithThoseThatCan() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> page.exportTable(folder.resolve("c.pdf")));
    assertEquals(
        "c.pdf has no form that can be written; accepted are html, xlsx and csv.",
        refused.getMessage());
    assertFalse(Files.exists(folder.resolve("c.pdf")));
  }

  @Test
  void theSheetPrints() throws Exception {
    PrinterData toFile = null;
    for (PrinterData printer : Printer.getPrinterList()) {
      toFile = printer.driver != null && printer.driver.contains("File") ? printer : toFile;
    }
    Assumptions.assumeTrue(toFile != null, "this system cannot print to a file");
    Path file = folder.resolve("sheet.pdf");
    toFile.printToFile = true;
    toFile.fileName = file.toString();
    toFile.orientation = PrinterData.PORTRAIT;
    toFile.scope = SWT.NONE;
    SheetPrinter.print(Driver.shell(), toFile, "NaPF6  1.68 g\n[ ] weigh the salt\n".repeat(80));
    Driver.waitUntil(() -> file.toFile().length() > 1000, () -> "nothing was printed to " + file);
    assertEquals("%PDF-", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 5));
  }
}
