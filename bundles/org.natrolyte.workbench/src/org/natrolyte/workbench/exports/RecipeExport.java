// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.exports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.natrolyte.document.RecipeTable;
import org.natrolyte.document.SafeFile;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.report.ReportStamp;
import org.natrolyte.report.XlsxRecipes;
import org.natrolyte.workbench.document.DroppedRecipes;

/** Recipes as a file that the import reads again, in the form that the end of its name says. */
final class RecipeExport {
  /** The ends of names, the usual one first. */
  static final List<String> ENDINGS = List.of("csv", "xlsx", "txt");

  private RecipeExport() {}

  /**
   * What is written.
   *
   * @throws IllegalArgumentException when there is no such form, with those that there are
   */
  static SafeFile.Content content(Path file, List<RecipeEntry> recipes, ReportStamp stamp) {
    return switch (FileForm.of(file, ENDINGS)) {
      case "xlsx" -> out -> XlsxRecipes.write(recipes, stamp, out);
      case "csv" -> out -> out.write(utf8(RecipeTable.write(recipes)));
      default -> out -> out.write(utf8(DroppedRecipes.write(recipes)));
    };
  }

  /** What a form has no room for, in words for the user; empty when all is kept. */
  static String leftOut(Path file, List<RecipeEntry> recipes) {
    if (!FileForm.of(file, ENDINGS).equals("txt")) {
      return "";
    }
    List<String> lost = new ArrayList<>();
    count(
        lost,
        "a temperature",
        "temperatures",
        recipes.stream().filter(r -> !r.conditions().equals(Conditions.ROOM)).count());
    count(lost, "a note", "notes", recipes.stream().filter(r -> !r.notes().isBlank()).count());
    return lost.isEmpty()
        ? ""
        : "A list holds names and recipes only; left out: " + String.join(" and ", lost) + ".";
  }

  private static void count(List<String> lost, String one, String several, long count) {
    if (count > 0) {
      lost.add(count == 1 ? one : count + " " + several);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
