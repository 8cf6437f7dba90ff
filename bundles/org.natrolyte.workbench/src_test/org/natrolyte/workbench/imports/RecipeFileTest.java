// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.NewDocumentInput;

/** Which texts and tables are opened as recipes, and which as what they are. */
class RecipeFileTest {
  @TempDir Path folder;

  private Optional<NewDocumentInput> read(String name, String text) throws IOException {
    return RecipeFile.read(Files.writeString(folder.resolve(name), text))
        .map(RecipeFile.Opened::input);
  }

  private List<String> recipes(String name, String text) throws IOException {
    return read(name, text).orElseThrow().document().recipes().stream()
        .map(RecipeEntry::recipe)
        .toList();
  }

  @Test
  void aTextWithARecipeALineBecomesADocumentNamedAfterIt() throws IOException {
    NewDocumentInput input =
        read("friday.v2.txt", "\uFEFF# glymes\n1 M NaPF6 in G2\n\ncold: 0.5 M NaOTf in DME\r\n")
            .orElseThrow();
    assertEquals("friday.v2.natrolyte", input.getName());
    assertEquals(
        List.of("1 M NaPF6 in G2", "0.5 M NaOTf in DME"),
        input.document().recipes().stream().map(RecipeEntry::recipe).toList());
    assertEquals("cold", input.document().recipes().getLast().name());
    assertEquals(Optional.of(folder.resolve("friday.v2.txt")), NewDocumentInput.sourceOf(input));
  }

  @Test
  void aSlipOrAnUnknownCompoundIsMarkedInTheDocumentAndDoesNotHideTheOthers() throws IOException {
    assertEquals(
        List.of("1 M NaPF6 inn G2 and", "1 M NaPF7 in G2", "2 M NaFSI in DME"),
        recipes("a.txt", "1 M NaPF6 inn G2 and\n1 M NaPF7 in G2\n2 M NaFSI in DME\n"));
  }

  @Test
  void aTableNeedsATitleOfItsRecipesOrNothingElseThanRecipes() throws IOException {
    assertEquals(
        List.of("1 M NaPF6 in G2"), recipes("t.csv", "Name;Electrolyte\nA;1 M NaPF6 in G2\n"));
    assertEquals(
        List.of("1 M NaPF6 in G2", "NaFSI: DME 1:3 (mol)"),
        recipes("l.csv", "1 M NaPF6 in G2\nNaFSI: DME 1:3 (mol)\n"));
    assertTrue(read("n.csv", "c (mol/L),conductivity (mS/cm)\n0.5,7.1\n1.0,8.2\n").isEmpty());
  }

  @Test
  void aRowWhoseTemperatureCannotBeReadIsLeftOutAndTold() throws IOException {
    RecipeFile.Opened opened =
        RecipeFile.read(
                Files.writeString(
                    folder.resolve("w.csv"),
                    "recipe,temperature\n1 M NaPF6 in G2,warm\n2 M NaFSI in DME,-20\n"))
            .orElseThrow();
    assertEquals(
        List.of("2 M NaFSI in DME"),
        opened.input().document().recipes().stream().map(RecipeEntry::recipe).toList());
    assertEquals(1, opened.leftOut().size());
    assertTrue(opened.leftOut().getFirst().startsWith("line 2: 'warm'"), opened.toString());
  }

  @Test
  void whatItHasNoRoomForIsTold() throws IOException {
    RecipeFile.Opened opened =
        RecipeFile.read(
                Files.writeString(
                    folder.resolve("c.csv"), "recipe,batch\n2 M NaFSI in DME,B1\n,B2\n"))
            .orElseThrow();
    assertEquals("Not taken: the column batch. Without a recipe: the line 3.", opened.notTaken());
    assertEquals(List.of(), opened.leftOut());
  }

  @Test
  void aFolderIsNoFileOfRecipes() {
    assertFalse(RecipeFile.isNamed(Path.of("/")));
  }

  @Test
  void otherTextsAreNoRecipes() throws IOException {
    assertTrue(read("note.txt", "Buy milk\nCall Anna about the cells\n").isEmpty());
    assertTrue(read("one.txt", "diglyme\n").isEmpty(), "a name without an amount");
    assertTrue(read("paper.txt", "1 M NaPF6 in G2\nwas used.\nIt failed.\n").isEmpty());
    assertTrue(read("empty.txt", "").isEmpty());
    assertTrue(read("binary.txt", "1 M NaPF6 in G2\n\0").isEmpty());
    assertTrue(read("recipes.md", "1 M NaPF6 in G2\n").isEmpty(), "no list by its name");
    assertTrue(read("long.txt", "1 M NaPF6 in G2\n".repeat(70_000)).isEmpty(), "1.1 MB");
    assertTrue(RecipeFile.read(folder.resolve("gone.txt")).isEmpty());
  }

  @Test
  void theSameFileIsTheSameDocumentAndTwoNewOnesAreTwo() throws IOException {
    NewDocumentInput first = read("a.txt", "1 M NaPF6 in G2\n").orElseThrow();
    assertEquals(first, read("a.txt", "2 M NaFSI in DME\n").orElseThrow());
    assertFalse(first.equals(read("b.txt", "1 M NaPF6 in G2\n").orElseThrow()));
    NewDocumentInput fresh = new NewDocumentInput("recipes.natrolyte", first.document());
    assertFalse(fresh.equals(new NewDocumentInput("recipes.natrolyte", first.document())));
  }
}
