// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;

/** What is dragged or pasted becomes recipes; what is none is told. */
class DroppedRecipesTest {
  @TempDir Path folder;

  private DroppedRecipes drop(Path... files) {
    return DroppedRecipes.of(
        java.util.Arrays.stream(files).map(Path::toString).toArray(String[]::new));
  }

  @Test
  void aRecipeALinePerhapsWithAName() {
    DroppedRecipes found =
        DroppedRecipes.of("# from the notebook\nbase\t1 M NaPF6 in G2\n\n1 M NaOTf in DME\r\n");
    assertEquals(
        List.of(
            new RecipeEntry("base", "1 M NaPF6 in G2", Conditions.ROOM, ""),
            RecipeEntry.of("1 M NaOTf in DME")),
        found.entries());
    assertEquals(
        found.entries(), DroppedRecipes.of(DroppedRecipes.write(found.entries())).entries());
  }

  @Test
  void aNameMayStandBeforeAColonUnlessTheWholeLineIsARecipe() {
    assertEquals(
        List.of(
            new RecipeEntry("E1", "1 M NaPF6 in G2", Conditions.ROOM, ""),
            RecipeEntry.of("NaFSI: DME 1:3 (mol)"),
            RecipeEntry.of("see: page twelve")),
        DroppedRecipes.of("E1: 1 M NaPF6 in G2\nNaFSI: DME 1:3 (mol)\nsee: page twelve").entries());
  }

  @Test
  void aDocumentBringsItsRecipesWithTemperatureAndNotes() throws Exception {
    Path file = folder.resolve("cold.natrolyte");
    RecipeEntry cold =
        new RecipeEntry("cold", "1 M NaPF6 in G2", Conditions.ROOM.atCelsius(-20), "dry");
    DocumentFile.write(file, RecipeDocument.EMPTY.plus(cold));
    assertEquals(List.of(cold), drop(file).entries());
  }

  @Test
  void aTableBringsWhatStandsInItsColumnOfRecipes() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"), "recipe,name,temperature\n1 M NaPF6 in G2,a,-20\n");
    Path list = Files.writeString(folder.resolve("l.csv"), "1 M NaPF6 in DME\n");
    assertEquals(
        List.of(
            new RecipeEntry("a", "1 M NaPF6 in G2", Conditions.ROOM.atCelsius(-20), ""),
            RecipeEntry.of("1 M NaPF6 in DME")),
        drop(table, list).entries());
  }

  @Test
  void aRowWhoseTemperatureCannotBeReadIsToldInsteadOfTakenAtAnother() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"),
            "recipe,temperature\n1 M NaPF6 in G2,warm\n1 M NaPF6 in DME,0\n");
    DroppedRecipes found = drop(table);
    assertEquals(
        List.of("1 M NaPF6 in DME"), found.entries().stream().map(RecipeEntry::recipe).toList());
    assertEquals(1, found.problems().size());
    assertTrue(
        found.problems().getFirst().startsWith("t.csv, line 2 is not taken: 'warm'"),
        found.problems().toString());
  }

  @Test
  void columnsOfATableThatAreNotTakenAreToldAndAreNoProblem() throws Exception {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"), "batch,recipe,operator\nB1,1 M NaPF6 in G2,AK\n");
    Path plain = Files.writeString(folder.resolve("p.csv"), "recipe\n1 M NaPF6 in DME\n");
    DroppedRecipes found = drop(table, plain);
    assertEquals(2, found.entries().size());
    assertEquals(List.of(), found.problems());
    assertEquals(List.of("t.csv: Not taken: the columns batch, operator."), found.notes());
  }

  @Test
  void whatIsNoneIsToldAndTheRestIsTaken() throws Exception {
    Path text = Files.writeString(folder.resolve("good.txt"), "1 M NaPF6 in G2");
    Path picture =
        Files.write(folder.resolve("cell.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Path latin =
        Files.write(
            folder.resolve("latin.txt"), "0,5 M \u00e0".getBytes(StandardCharsets.ISO_8859_1));
    Path broken =
        Files.writeString(folder.resolve("broken.natrolyte"), "{\"format\": \"natrolyte\"");
    DroppedRecipes found = drop(text, picture, latin, broken, folder);
    assertEquals(List.of(RecipeEntry.of("1 M NaPF6 in G2")), found.entries());
    assertEquals(4, found.problems().size(), found.problems().toString());
    assertTrue(
        found.problems().get(0).startsWith("cell.png is no text in UTF-8"),
        found.problems().get(0));
    assertTrue(found.problems().get(1).startsWith("latin.txt"), found.problems().get(1));
    assertTrue(found.problems().get(2).contains("broken.natrolyte"), found.problems().get(2));
    assertTrue(found.problems().get(3).contains("is not taken"), found.problems().get(3));
  }

  @Test
  void moreThanFiveHundredAreNotTakenInSilence() {
    DroppedRecipes found = DroppedRecipes.of("1 M NaPF6 in G2\n".repeat(501));
    assertEquals(500, found.entries().size());
    assertEquals(List.of("These are 501 recipes; the first 500 were taken."), found.problems());
  }
}
