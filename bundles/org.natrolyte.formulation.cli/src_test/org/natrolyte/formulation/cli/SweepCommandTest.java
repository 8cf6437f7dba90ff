// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    assertEquals("temperature (°C),coordinationNumber[G2]", lines.getFirst());
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
    try (org.apache.poi.ss.usermodel.Workbook book =
            new org.apache.poi.xssf.usermodel.XSSFWorkbook();
        java.io.OutputStream out = Files.newOutputStream(folder.resolve("mine.xlsx"))) {
      org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet();
      org.apache.poi.ss.usermodel.Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("T (K)");
      head.createCell(1).setCellValue("viscosity (mPa s)");
      double[][] rows = {{273.15, 1.6}, {298.15, 1.0}, {323.15, 0.68}, {348.15, 0.5}};
      for (int i = 0; i < rows.length; i++) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(i + 1);
        row.createCell(0).setCellValue(rows[i][0]);
        row.createCell(1).setCellValue(rows[i][1]);
      }
      book.write(out);
    }
    Outcome outcome = run("fit", "mine.xlsx", "--json");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("activation energy (kJ/mol)"), outcome.out());
    assertFalse(outcome.out().contains("NaN"));
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
