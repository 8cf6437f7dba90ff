// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.natrolyte.document.DocumentFile;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.workbench.document.NewDocumentInput;

/**
 * Files that are no documents and hold recipes all the same: texts with a recipe a line, and tables
 * with a column of recipes.
 */
public final class RecipeFile {
  /** The endings of such files' names, each with its dot. */
  public static final List<String> ENDINGS = List.of(".txt", ".csv", ".tsv", ".xlsx");

  /** A larger file is hardly a list that someone compares. */
  private static final long LARGEST = 1_000_000;

  /**
   * What a file gives.
   *
   * @param input the new document; without a recipe where nothing could be taken
   * @param leftOut which rows it does not have and why, in words for the user
   * @param notTaken which columns it does not have, and which rows had no recipe, in words for the
   *     user; empty when there are none
   */
  public record Opened(NewDocumentInput input, List<String> leftOut, String notTaken) {
    public Opened {
      leftOut = List.copyOf(leftOut);
    }
  }

  private RecipeFile() {}

  /** Whether a file is called as such files are. */
  public static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /**
   * The recipes of a file as a new document that is named after it. A row whose temperature cannot
   * be read is left out and told.
   *
   * @return empty when most of the file does not read as recipes, or it cannot be read at all
   */
  public static Optional<Opened> read(Path file) {
    if (!isNamed(file)) {
      return Optional.empty();
    }
    try {
      RecipeImport found =
          Files.size(file) > LARGEST ? RecipeImport.NOTHING : ImportedFile.read(file);
      return found.isOfRecipes() ? Optional.of(opened(file, found)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Opened opened(Path file, RecipeImport found) {
    RecipeDocument document = RecipeDocument.EMPTY;
    for (RecipeEntry entry : found.taken()) {
      document = document.plus(entry);
    }
    return new Opened(
        new NewDocumentInput(documentName(file), document, Optional.of(file)),
        found.leftOut(),
        found.notTaken());
  }

  /** How a document is called that is made of a file's recipes. */
  static String documentName(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return name + "." + DocumentFile.EXTENSION;
  }
}
