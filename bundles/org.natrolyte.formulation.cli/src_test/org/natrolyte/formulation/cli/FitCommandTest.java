// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What `fit` says of a table that it cannot use: what is wrong, where, and what would do. */
class FitCommandTest {
  @TempDir private Path folder;

  /** A semicolon stands for the end of a line, a bar for the end of a cell. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\", mine.csv is empty, mine.csv",
        "a|b;1|2, mine.csv has no column of what was measured, conductivity (mS/cm)",
        "conductivity (mS/cm);5, neither a column of concentrations, c (mol/L)",
        "c (mol/L)|conductivity;1|5, state the unit in the head, (mS/cm)",
        "c (mol/L)|conductivity (mV);1|5, 'mv', (mS/cm)",
        "T (F)|viscosity (mPa s);70|1, temperature in 'f', write C or K",
        "c (mol/L)|conductivity (mS/cm), has a head and no rows, mine.csv",
        "c (mol/L)|conductivity (mS/cm);1|5;2|high, mine.csv:3, 'high' is no number (column 2)",
        "c (mol/L)|conductivity (mS/cm);1|5;2, mine.csv:3, is no number (column 2)",
        "c (mol/L)|conductivity (mS/cm);1|5;2|0, mine.csv:3, above zero",
        "c (mol/L)|conductivity (mS/cm);1|5;2|-3, mine.csv:3, above zero",
        "c (mol/L)|conductivity (mS/cm);1|5;0|2, mine.csv:3, leave the row out",
        "c (mol/L)|conductivity (mS/cm);-1|5, mine.csv:2, zero or above",
        "T (K)|viscosity (mPa s);-5|1, mine.csv:2, absolute zero",
        "c (mol/L)|conductivity (mS/cm);1|5;2|7, 2 points are too few, Casteel-Amis needs 5",
        "c (mol/L)|c (M)|conductivity (mS/cm);1|1|5, 2 columns of concentration, one a table"
      })
  void wrongTablesAreExplained(String table, String what, String accepted) throws IOException {
    Files.writeString(folder.resolve("mine.csv"), table.replace('|', ',').replace(';', '\n'));
    Bench.Outcome outcome = new Bench(folder).run("fit", "mine.csv");
    assertEquals(2, outcome.exitCode(), outcome.out());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains(what), outcome.err());
    assertTrue(outcome.err().contains(accepted), outcome.err());
  }

  @Test
  void anotherKindOfFigureIsExplained() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "c (mol/L),conductivity (mS/cm)\n1,5\n");
    Bench.Outcome outcome = new Bench(folder).run("fit", "mine.csv", "--figure", "curve.gif");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("curve.gif"), outcome.err());
    assertTrue(outcome.err().contains("svg"), outcome.err());
  }
}
