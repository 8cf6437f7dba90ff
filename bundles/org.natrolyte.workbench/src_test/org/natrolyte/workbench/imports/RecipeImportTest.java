// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes of other files: tables as people make them, and what is wrong with them. */
class RecipeImportTest {
  @TempDir Path folder;

  private RecipeImport read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return ImportedFile.read(file);
  }

  @Test
  void aTableWithTitlesOfItsOwnIsUnderstood() throws IOException {
    RecipeImport found =
        read(
            "cells.csv",
            "Name;Recipe;Temperature (°C);Notes\r\n"
                + "A;1 M NaPF6 in G2;-20;\"cold; dry\"\r\n"
                + ";;;\r\n"
                + "B;5.2 M NaFSI in DME;;\r\n");

    assertEquals(2, found.rows().size());
    assertEquals("cold; dry", found.rows().getFirst().entry().notes());
    assertEquals(-20, found.rows().getFirst().entry().conditions().temperatureC());
    assertEquals(4, found.rows().getLast().line());
    assertEquals(25, found.rows().getLast().entry().conditions().temperatureC());
  }

  @Test
  void aWrongTemperatureIsSaidAndTheRowTakenOnlyWhenTicked() throws IOException {
    RecipeImport found =
        read(
            "x.csv",
            "recipe,temperature,notes\n1 M NaPF6 in G2,warm,dry\n1 M NaPF6 in G2,-300,\n"
                + "1 M NaPF6 in G2,0,\n");

    String problem = found.rows().getFirst().problem();
    assertTrue(problem.contains("warm"), problem);
    assertEquals("dry; temperature in the table: warm", found.rows().getFirst().entry().notes());
    assertEquals(
        List.of(0.0), found.taken().stream().map(e -> e.conditions().temperatureC()).toList());
    assertEquals(2, found.leftOut().size(), "warm, and what is below the absolute zero");
    assertTrue(found.leftOut().getLast().startsWith("line 3: "), found.leftOut().toString());
  }

  @Test
  void aLetterIsNotTakenForRecipes() throws IOException {
    RecipeImport letter = read("letter.txt", "Dear Anna,\nthe cells are ready.\n");
    assertEquals(List.of(), letter.taken());
    assertEquals(
        "This file does not look like a list of recipes. Nothing is ticked; tick the rows that a"
            + " new document shall have.",
        letter.summary(0, "letter.natrolyte"));
    RecipeImport one = read("note.txt", "Dear Anna,\ntake this:\nBye\n1 M NaPF6 in G2\n");
    assertEquals(List.of("1 M NaPF6 in G2"), one.taken().stream().map(e -> e.recipe()).toList());
  }

  @Test
  void aRowThatIsTakenIsSaidToGoIntoANewDocument() throws IOException {
    RecipeImport found = read("x.txt", "1 M NaPF6 in G2\n1 M NaPF7 inn G2\n");
    assertEquals(
        "1 of 2 rows go into a new document, 'x.natrolyte'; a recipe that cannot be read is"
            + " marked there. Rows without a tick are left out.",
        found.summary(1, "x.natrolyte"));
  }

  @Test
  void whatIsNoFileIsToldAsWhatItIs() {
    assertEquals("/ is a folder. Give the name of a file in it.", refused(Path.of("/")));
    assertEquals(folder + " is a folder. Give the name of a file in it.", refused(folder));
    assertEquals("Give the name of a file.", refused(Path.of("")));
  }

  private static String refused(Path file) {
    return assertThrows(IOException.class, () -> ImportedFile.read(file)).getMessage();
  }

  @Test
  void aListHasARecipeALine() throws IOException {
    RecipeImport found = read("x.txt", "# mine\n\n1 M NaPF6 in G2\n  0.5 M NaFSI in DME  \n");

    assertEquals(
        List.of("1 M NaPF6 in G2", "0.5 M NaFSI in DME"),
        found.rows().stream().map(r -> r.entry().recipe()).toList());
    assertEquals(3, found.rows().getFirst().line());
  }

  @Test
  void whatIsNoTableOfRecipesIsRefusedWithWhatIsThere() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> read("x.csv", "salt,solvent\nNaPF6,G2\n"));
    assertTrue(e.getMessage().endsWith("there is: salt, solvent."), e.getMessage());
    IOException open =
        assertThrows(IOException.class, () -> read("x.csv", "recipe\n\"1 M NaPF6 in G2\n"));
    assertEquals("x.csv, line 2: a quoted cell is opened and not closed", open.getMessage());
    assertThrows(IOException.class, () -> read("x.txt", "a\0b"));
    assertThrows(IOException.class, () -> read("x.xlsx", "no workbook"));
    assertThrows(IOException.class, () -> ImportedFile.read(folder.resolve("none.csv")));
  }
}
