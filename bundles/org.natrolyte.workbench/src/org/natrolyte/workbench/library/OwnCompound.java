// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.RecipeParser;

/**
 * A compound that the user adds: the cells of its row, by the titles of {@link #COLUMNS}.
 *
 * @param cells text by title; what is absent is blank
 */
record OwnCompound(Map<String, String> cells) {
  /** The columns that are asked for, in the order of the file. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "smiles",
          "formula",
          "molar mass [g/mol]",
          "cas",
          "role",
          "donor sites",
          "density [g/cm3]",
          "viscosity [mPa s]",
          "relative permittivity",
          "melting point [°C]",
          "boiling point [°C]",
          "donor number [kcal/mol]",
          "source");

  private static final List<String> NUMBERS =
      List.of(
          "molar mass [g/mol]",
          "donor sites",
          "density [g/cm3]",
          "viscosity [mPa s]",
          "relative permittivity",
          "melting point [°C]",
          "boiling point [°C]",
          "donor number [kcal/mol]");

  private static final List<String> POSITIVE =
      List.of(
          "molar mass [g/mol]", "density [g/cm3]", "viscosity [mPa s]", "relative permittivity");

  OwnCompound {
    Map<String, String> stripped = new LinkedHashMap<>();
    cells.forEach((title, text) -> stripped.put(title, text.strip()));
    cells = java.util.Collections.unmodifiableMap(stripped);
  }

  String cell(String title) {
    return cells.getOrDefault(title, "");
  }

  String id() {
    return cell("id");
  }

  /** What keeps it from being added, in words for the user; empty when nothing does. */
  Optional<String> problem() {
    if (id().isEmpty()) {
      return Optional.of("Give it a short name: recipes are printed with it.");
    }
    if (!isName(id())) {
      return Optional.of(
          "'%s' cannot stand in a recipe as a name. Use letters, such as MEE, Pyr14FSI or"
                  .formatted(id())
              + " 1,3-DOL.");
    }
    if (cell("smiles").isEmpty()
        && cell("formula").isEmpty()
        && cell("molar mass [g/mol]").isEmpty()) {
      return Optional.of("Give a SMILES, a formula or a molar mass: amounts need the molar mass.");
    }
    for (String title : NUMBERS) {
      Optional<String> wrong = wrongNumber(title);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  /** Whether a recipe that uses a text as a name, as solvent and with an amount, reads as that. */
  private static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && isRead("1 M NaPF6 in " + text, text, 1)
        && isRead("1 M " + text + " in G2", text, 0);
  }

  private static boolean isRead(String recipe, String name, int place) {
    Set<String> known = Set.of("NaPF6", "G2");
    try {
      List<RecipeItem> items =
          RecipeParser.parse(recipe, n -> known.contains(n) || n.equals(name)).items();
      return items.size() == 2 && items.get(place).name().equals(name);
    } catch (RecipeException e) {
      return false;
    }
  }

  private Optional<String> wrongNumber(String title) {
    String text = cell(title);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String what = title.replaceFirst(" \\[.*", "");
    try {
      double number = Double.parseDouble(text);
      if (!Double.isFinite(number)) {
        return Optional.of("The " + what + " must be a finite number, not '" + text + "'.");
      }
      if (POSITIVE.contains(title) && number <= 0) {
        return Optional.of("The " + what + " must be more than zero.");
      }
      if (title.equals("donor sites") && (number < 0 || number != Math.rint(number))) {
        return Optional.of("The donor sites are a whole number: 0, 1, 2 …");
      }
    } catch (NumberFormatException e) {
      return Optional.of(
          "The %s must be a number with a point, such as 0.87, not '%s'.".formatted(what, text));
    }
    return Optional.empty();
  }
}
