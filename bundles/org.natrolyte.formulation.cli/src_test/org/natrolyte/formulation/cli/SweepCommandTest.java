// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.formulation.cli.Bench.Outcome;

class SweepCommandTest {
  @TempDir private Path folder;

  @Test
  void concentrationAsCsv() {
    Outcome outcome =
        run("sweep", "X m NaPF6 in G2", "--from", "0.1", "--to", "4", "--steps", "39", "--csv");
    assertEquals(0, outcome.exitCode(), outcome.err());
    List<String> lines = outcome.out().lines().toList();
    assertEquals(41, lines.size());
    assertTrue(
        lines.getFirst().startsWith("NaPF6 (m),temperature (°C),solventSeparatedShare,"),
        lines.getFirst());
    assertTrue(lines.getFirst().contains(",ionicConductivity (mS/cm),"), "and bulk properties");
    assertTrue(lines.get(1).startsWith("0.1,25,0.9"), lines.get(1));
    assertTrue(lines.getLast().startsWith("4,25,"), lines.getLast());
    double[] pairs = column(lines, 3);
    for (int i = 1; i < 20; i++) {
      assertTrue(pairs[i] > pairs[i - 1], "more salt, more pairs: " + lines.get(i + 1));
    }
  }

  @Test
  void temperatureWithOnePropertyAndItsFigure() throws Exception {
    Outcome outcome =
        run(
            "sweep",
            "1 m NaPF6 in G2",
            "--over",
            "temperature",
            "--from",
            "-40C",
            "--to",
            "60C",
            "--steps",
            "10",
            "--property",
            "coordinationNumber[G2]",
            "--csv",
            "--figure",
            "t.svg");
    assertEquals(0, outcome.exitCode(), outcome.err());
    List<String> lines = outcome.out().lines().toList();
    assertEquals(
        "temperature (°C),coordinationNumber[G2],coordinationNumber[G2].low,"
            + "coordinationNumber[G2].high",
        lines.getFirst());
    assertTrue(lines.get(1).startsWith("-40,5.9"), lines.get(1));
    assertTrue(Files.readString(folder.resolve("t.svg")).contains("<svg"));
  }

  @Test
  void jsonNamesValueTemperatureAndProperties() {
    Outcome outcome =
        run(
            "sweep",
            "x m NaPF6 in G2",
            "--from",
            "0",
            "--to",
            "1",
            "--steps",
            "1",
            "--at",
            "0C,60C",
            "--property",
            "freeSolventFraction",
            "--json");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("\"temperatureC\": 60"), outcome.out());
    assertTrue(outcome.out().contains("\"freeSolventFraction\""), outcome.out());
    assertTrue(outcome.out().contains("no alkali cation"), "nothing dissolved at 0");
  }

  @Test
  void wrongCallsSayWhatWouldDo() {
    assertTrue(refused("sweep", "1 M NaPF6 in G2", "--from", "1", "--to", "2").contains("Write X"));
    assertTrue(refused("sweep", "X M NaPF6 in G2").contains("--from is missing"));
    assertTrue(refused("sweep", "X M NaPF6 in G2", "--from", "2", "--to", "1").contains("above"));
    assertTrue(
        refused("sweep", "1 M NaPF6 in G2", "--over", "pressure").contains("concentration, ratio"));
    assertTrue(
        refused("sweep", "1 M NaPF6 in G2", "--over", "ratio").contains("two solvents in a ratio"));
    assertTrue(
        refused("sweep", "X M NaPF6 in G2", "--from", "1", "--to", "2", "--property", "colour")
            .contains("no installed study gives 'colour'"));
    assertTrue(
        refused("sweep", "X M NaPF6 in G2", "--from", "1", "--to", "2")
            .contains("the volume that NaPF6 takes"),
        "no volume, no molarity: the reason is said and nothing is printed");
  }

  @Test
  void measuredConductivitiesAreFittedWithResiduals() throws Exception {
    Files.writeString(
        folder.resolve("mine.csv"),
        "c (mol/L),T (C),conductivity (mS/cm)\n"
            + "0.15,25,4.04\n"
            + "0.5,25,7.2\n"
            + "1,25,8.83\n"
            + "1.5,25,8.61\n"
            + "2,25,7.6\n");
    Outcome outcome = run("fit", "mine.csv", "--figure", "fit.svg");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("Casteel-Amis at 25 °C"), outcome.out());
    assertTrue(outcome.out().contains("residual"), outcome.out());
    assertTrue(Files.size(folder.resolve("fit.svg")) > 1000);
    assertTrue(refused("fit", "none.csv").contains("none.csv"));
  }

  @Test
  void spreadsheetsAreReadLikeTables() throws Exception {
    Files.write(
        folder.resolve("mine.xlsx"),
        spreadsheet(
            new String[] {"T (K)", "viscosity (mPa s)"},
            new double[][] {{273.15, 1.6}, {298.15, 1.0}, {323.15, 0.68}, {348.15, 0.5}}));
    Outcome outcome = run("fit", "mine.xlsx", "--json");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("activation energy (kJ/mol)"), outcome.out());
    assertFalse(outcome.out().contains("NaN"));
  }

  /** The least that an office program accepts: one sheet with texts and numbers. */
  private static byte[] spreadsheet(String[] head, double[][] rows) throws Exception {
    StringBuilder sheet = new StringBuilder("<row>");
    for (String cell : head) {
      sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    sheet.append("</row>");
    for (double[] row : rows) {
      sheet.append("<row>");
      for (double cell : row) {
        sheet.append("<c><v>").append(cell).append("</v></c>");
      }
      sheet.append("</row>");
    }
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    Map<String, String> parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\"".formatted(packages)
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
                    .formatted(type)
                + "<Override PartName=\"/xl/s.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
                    .formatted(type),
            "_rels/.rels",
            "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"a\"".formatted(packages)
                + " Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                    .formatted(office),
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"b\"".formatted(packages)
                + " Type=\"%s/worksheet\" Target=\"s.xml\"/></Relationships>".formatted(office),
            "xl/workbook.xml",
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(main, office)
                + "<sheet name=\"data\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>",
            "xl/s.xml",
            "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, sheet));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private String refused(String... args) {
    Outcome outcome = run(args);
    assertFalse(outcome.exitCode() == 0, outcome.out());
    return outcome.err();
  }

  private static double[] column(List<String> lines, int index) {
    return lines.stream()
        .skip(1)
        .mapToDouble(l -> Double.parseDouble(Arrays.asList(l.split(",")).get(index)))
        .toArray();
  }

  private Outcome run(String... args) {
    return new Bench(folder).run(args);
  }
}
