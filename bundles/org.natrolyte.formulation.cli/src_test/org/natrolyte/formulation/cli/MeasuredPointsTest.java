// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.formulation.sweep.SweepTable;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;

class MeasuredPointsTest {
  @TempDir Path folder;

  private static SweepTable sweep(String unit, Property property) {
    double[][] numbers = {{4, 8, 6}};
    return new SweepTable(
        "NaPF6",
        unit,
        new double[] {0.5, 1, 2},
        new double[] {25, 25, 25},
        List.of(new SweepTable.Column(property, "")),
        numbers,
        numbers,
        numbers,
        List.of());
  }

  private MeasuredPoints read(String text, SweepTable sweep) throws Exception {
    Path file = folder.resolve("mine.csv");
    Files.writeString(file, text);
    return MeasuredPoints.read("mine.csv", file, sweep);
  }

  /** Between two points of the curve the estimate lies on the line between them. */
  @Test
  void eachValueStandsBesideTheCurve() throws Exception {
    MeasuredPoints points =
        read(
            "c (mol/L),T (C),conductivity (mS/cm)\n0.75,25,7\n1,25,8.8\n3,25,5\n1,60,14\n",
            sweep("M", Vocabulary.IONIC_CONDUCTIVITY));
    assertEquals(6, points.points().get(0).estimated(), 1e-12);
    assertEquals(8, points.points().get(1).estimated(), 1e-12);
    assertTrue(Double.isNaN(points.points().get(2).estimated()), "beyond the sweep");
    assertTrue(Double.isNaN(points.points().get(3).estimated()), "at another temperature");
    assertEquals(2, points.curves().size(), "one set of marks for each temperature");
  }

  @Test
  void tablesThatDoNotFitAreRefusedWithWhatWould() {
    String conductivities = "c (mol/L),conductivity (mS/cm)\n1,8.8\n";
    assertTrue(
        refused(conductivities, sweep("M", Vocabulary.VISCOSITY))
            .contains("choose --property ionicConductivity"));
    assertTrue(
        refused(conductivities, sweep("m", Vocabulary.IONIC_CONDUCTIVITY))
            .contains("sweep over M for mol/L"));
    assertTrue(
        refused("c (mol/L),conductivity\n1,8.8\n", sweep("M", Vocabulary.IONIC_CONDUCTIVITY))
            .contains("state the unit"));
  }

  private String refused(String text, SweepTable sweep) {
    return assertThrows(InputException.class, () -> read(text, sweep)).getMessage();
  }
}
