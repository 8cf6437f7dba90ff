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
  void aWrongTemperatureIsSaidAndRoomTemperatureTaken() throws IOException {
    RecipeImport found = read("x.csv", "recipe,temperature\n1 M NaPF6 in G2,warm\n");

    String problem = found.rows().getFirst().problem();
    assertTrue(problem.contains("warm"), problem);
    assertEquals(25, found.rows().getFirst().entry().conditions().temperatureC());
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
