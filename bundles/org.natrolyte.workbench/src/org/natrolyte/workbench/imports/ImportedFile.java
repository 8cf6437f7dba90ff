// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.natrolyte.document.SeparatedValues;
import org.natrolyte.document.SeparatedValuesException;
import org.natrolyte.report.XlsxTable;

/** Reads a file of recipes by the end of its name. */
final class ImportedFile {
  private ImportedFile() {}

  /**
   * Reads recipes.
   *
   * @param file a .csv, .tsv, .xlsx, or a text with a recipe a line; a .csv or .tsv without titles
   *     is read as such a text when its lines are recipes
   * @throws IOException when the file cannot be read, with a message for the user
   * @throws IllegalArgumentException when it holds no recipes, with a message for the user
   */
  static RecipeImport read(Path file) throws IOException {
    requireFile(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return RecipeImport.ofSheet(XlsxTable.read(file));
    }
    String text = text(file);
    return name.endsWith(".csv") || name.endsWith(".tsv")
        ? table(file, text)
        : RecipeImport.ofList(text.lines().toList());
  }

  /**
   * Says what a path is when it is none of a file that can be read.
   *
   * @throws IOException with a message for the user
   */
  static void requireFile(Path file) throws IOException {
    if (file.toString().isBlank()) {
      throw new IOException("Give the name of a file.");
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder. Give the name of a file in it.");
    }
    if (!Files.exists(file)) {
      throw new IOException("There is no file " + file);
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is a device, not a file.");
    }
    if (!Files.isReadable(file)) {
      throw new IOException(file + " may not be read: the system denies access to it.");
    }
  }

  private static String noText(Path file) {
    return file.getFileName()
        + " is no text file. Taken are tables (.csv, .tsv, .xlsx) and texts with a recipe a line.";
  }

  private static RecipeImport table(Path file, String text) throws IOException {
    try {
      return RecipeImport.ofTable(SeparatedValues.read(text));
    } catch (IllegalArgumentException noTitles) {
      RecipeImport list = RecipeImport.ofList(text.lines().toList());
      if (list.isOfRecipes()) {
        return list;
      }
      throw noTitles;
    } catch (SeparatedValuesException e) {
      throw new IOException(
          "%s, line %d: %s".formatted(file.getFileName(), e.line(), e.getMessage()), e);
    }
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (byte b : bytes) {
      if (b == 0) {
        throw new IOException(noText(file));
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(
          file.getFileName() + " is no text in UTF-8; save it as UTF-8 and try again", e);
    }
  }
}
