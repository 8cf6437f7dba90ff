// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.cli.command.ExitCode;
import org.natrolyte.sei.cli.FilmBench.Outcome;

@DisplayName("natrolyte sei")
class SeiCommandTest {
  private static final String TABLE =
      """
      obs_id,solvents,salts,electrode,temperature_C,major_products,minor_products,label,confidence
      A,DME:1,NaPF6:1,Na metal,25,NaF;Na2O,RONa,NaF_Na2O,high
      B,EC:0.5;DEC:0.5,NaPF6:1,Na metal,25,ROCO2Na;Na2CO3,NaF,organic_carbonate,low
      C,nothing:1,NaPF6:1,Na metal,25,NaF,,NaF_rich,high
      """;

  @TempDir private Path folder;

  @Test
  @DisplayName("a recipe gives its film with reactions and sources as JSON")
  void json() {
    Outcome outcome = run("sei", "1 M NaPF6 in DME", "--json");
    assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("\"label\": \"NaF_Na2O\""), outcome.out());
    assertTrue(outcome.out().contains("\"template\": \"PF6-2\""));
    assertTrue(outcome.out().contains("\"rejected\""));
  }

  @Test
  @DisplayName("a person reads the label, the composition and why")
  void text() {
    Outcome outcome =
        run("sei", "1 M NaPF6 in EC/DEC (1:1 v/v)", "--substrate", "Al", "--time", "30min");
    assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("organic_carbonate"), outcome.out());
    assertTrue(outcome.out().contains("on Al, 25 °C, 0.5 h"), outcome.out());
    assertTrue(outcome.out().contains("why: "));
  }

  @Test
  @DisplayName("cold films are thinner: the temperature may be below zero")
  void cold() {
    Outcome outcome = run("sei", "1 M NaPF6 in DME", "--temperature", "-40C");
    assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("−40 °C"), outcome.out());
  }

  @Test
  @DisplayName("a score counts the rows, and one that cannot be read counts as wrong")
  void score() throws Exception {
    Files.writeString(folder.resolve("films.csv"), TABLE);
    Outcome outcome = run("sei", "--score", "films.csv");
    assertEquals(ExitCode.OK, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("rows 3"), outcome.out());
    assertTrue(outcome.out().contains("label_accuracy 0.667"), outcome.out());
    assertTrue(outcome.out().contains("rows_medium_high 2"), outcome.out());
    assertTrue(outcome.out().contains("family_accuracy_medium_high 0.500"), outcome.out());
    assertTrue(outcome.err().contains("nothing"), outcome.err());
    Outcome json = run("sei", "--score", "films.csv", "--json");
    assertTrue(json.out().contains("\"major_product_recall\""), json.out());
  }

  @Test
  @DisplayName("layers: conversion with its potential, or no reaction")
  void layers() {
    Outcome outcome = run("sei", "--layer", "NiF2", "--layer", "VN");
    assertTrue(outcome.out().contains("NiF2 + 2 Na -> Ni + 2 NaF"), outcome.out());
    assertTrue(outcome.out().contains("VN + Na: no reaction"), outcome.out());
    assertEquals(ExitCode.WRONG_INPUT, run("sei", "--layer", "glass").exitCode());
  }

  @Test
  @DisplayName("a time that is none, and a table that is none, are refused in words")
  void refused() throws Exception {
    Outcome time = run("sei", "1 M NaPF6 in DME", "--time", "soon");
    assertEquals(ExitCode.WRONG_INPUT, time.exitCode());
    assertTrue(time.err().contains("1h, 30min"), time.err());
    Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n");
    Outcome table = run("sei", "--score", "bad.csv");
    assertEquals(ExitCode.WRONG_INPUT, table.exitCode());
    assertTrue(table.err().contains("obs_id"), table.err());
  }

  private Outcome run(String... args) {
    return new FilmBench(folder).run(args);
  }
}
