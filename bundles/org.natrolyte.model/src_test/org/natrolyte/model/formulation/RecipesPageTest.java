// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.recipe.RecipeException;

/** What the user guide says of recipes is so. */
class RecipesPageTest {
  private static final FormulationReader READER = new FormulationReader(new SmallLibrary());

  @Test
  void everyExampleIsRead() throws IOException {
    List<String> examples = block("recipe");
    assertTrue(examples.size() > 35, examples.toString());
    for (String example : examples) {
      assertDoesNotThrow(() -> READER.read(example), example);
    }
  }

  @Test
  void everyRefusalIsAsShown() throws IOException {
    List<String> examples = block("refused");
    assertTrue(examples.size() > 10, examples.toString());
    for (String example : examples) {
      String[] cells = example.split(" \\| ", 3);
      RecipeException error =
          assertThrows(RecipeException.class, () -> READER.read(cells[0]), example);
      assertEquals(cells[1], error.span().of(cells[0]));
      assertEquals(cells[2], error.getMessage());
    }
  }

  /** The lines of all fenced blocks of one kind. */
  private static List<String> block(String kind) throws IOException {
    Path page = page();
    assumeTrue(page != null, "docs/user-guide/recipes.md does not stand above this module");
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```")) {
        inside = line.equals("```" + kind);
      } else if (inside) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static Path page() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path page = at.resolve("docs").resolve("user-guide").resolve("recipes.md");
      if (Files.isRegularFile(page)) {
        return page;
      }
    }
    return null;
  }
}
