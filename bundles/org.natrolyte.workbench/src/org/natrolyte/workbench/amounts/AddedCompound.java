// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeItem;

/**
 * A recipe with one more compound, written the way papers do: a solvent or diluent joins the
 * solvents, a part to the others' parts; a salt or an additive comes at the end with 2 wt%. Of the
 * ways to write it the first is taken that is read as the same ingredients and the compound; where
 * none is, or the recipe cannot be read, the name is put at the end.
 *
 * @param text the new recipe
 * @param assumed which amount was assumed, in words for the user; empty when none was
 */
public record AddedCompound(String text, String assumed) {
  private static final String SHARE = "2 wt%";
  private static final Pattern RATIO =
      Pattern.compile("\\d+(?:\\.\\d+)?(?:\\s*:\\s*\\d+(?:\\.\\d+)?)+");
  private static final Pattern VOLUMES = Pattern.compile("\\bv/v(?:/v)*");
  private static final Pattern LABEL = Pattern.compile("\\s*\\[[^\\]]*\\]\\s*$");

  /**
   * Adds a compound to a recipe.
   *
   * @param recipe as it is written
   * @param compound what is added
   * @param reader tells how texts are read
   */
  public static AddedCompound to(String recipe, Compound compound, FormulationReader reader) {
    String name = compound.id();
    if (recipe.isBlank()) {
      return new AddedCompound(name, "");
    }
    Optional<Formulation> before = read(recipe, reader);
    if (before.isEmpty()) {
      return new AddedCompound(recipe.strip() + joint(recipe) + name, "");
    }
    String share = atEnd(recipe, " + " + SHARE + " " + name);
    if (compound.usualRole() != Role.SALT && compound.usualRole() != Role.ADDITIVE) {
      for (String written : amongSolvents(recipe, before.get(), name)) {
        if (holds(written, before.get(), compound, reader)) {
          return new AddedCompound(written, partOf(written, before.get(), name, reader));
        }
      }
    }
    return new AddedCompound(share, SHARE + " of " + name + " was assumed");
  }

  /** After a slash the name goes on at once. */
  private static String joint(String recipe) {
    return recipe.strip().endsWith("/") ? "" : " ";
  }

  private static List<String> amongSolvents(String recipe, Formulation before, String name) {
    List<String> ways = new ArrayList<>();
    List<RecipeItem> items = before.recipe().items();
    OptionalInt last = lastLiquid(before);
    if (last.isEmpty()) {
      return ways;
    }
    int end = afterName(recipe, items.get(last.getAsInt()));
    String joined = recipe.substring(0, end) + "/" + name;
    String rest = recipe.substring(end);
    Matcher ratio = RATIO.matcher(rest);
    if (ratio.find()) {
      ways.add(joined + widened(rest, ratio.end()));
    }
    Matcher leading = RATIO.matcher(recipe.substring(0, end));
    if (leading.find()) {
      ways.add(recipe.substring(0, leading.end()) + ":1" + joined.substring(leading.end()) + rest);
    }
    ways.add(joined + rest);
    ways.add(joined + " (1:1 v/v)" + rest);
    return ways;
  }

  /** One more part, and one more v in v/v. */
  private static String widened(String rest, int ratioEnd) {
    String tail = rest.substring(ratioEnd);
    Matcher volumes = VOLUMES.matcher(tail);
    boolean directly = volumes.find() && tail.substring(0, volumes.start()).isBlank();
    String words =
        directly ? tail.substring(0, volumes.end()) + "/v" + tail.substring(volumes.end()) : tail;
    return rest.substring(0, ratioEnd) + ":1" + words;
  }

  private static OptionalInt lastLiquid(Formulation before) {
    int last = -1;
    int end = -1;
    for (int i = 0; i < before.components().size(); i++) {
      int at = before.recipe().items().get(i).span().end();
      if (before.components().get(i).isLiquid() && at > end) {
        last = i;
        end = at;
      }
    }
    return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /** A structure's quote belongs to it. */
  private static int afterName(String recipe, RecipeItem item) {
    int end = Math.min(item.span().end(), recipe.length());
    boolean quote =
        item.kind() == RecipeItem.NameKind.SMILES
            && end < recipe.length()
            && recipe.charAt(end) == '"'
            && recipe.charAt(end - 1) != '"';
    return quote ? end + 1 : end;
  }

  /** Before a label in square brackets and before a full stop. */
  private static String atEnd(String recipe, String addition) {
    Matcher label = LABEL.matcher(recipe);
    int end = label.find() ? label.start() : recipe.length();
    String body = recipe.substring(0, end).stripTrailing();
    boolean stop = body.endsWith(".") && body.length() > 1;
    String open = stop ? body.substring(0, body.length() - 1) : body;
    return open + addition + (stop ? "." : "") + recipe.substring(end);
  }

  private static String partOf(
      String written, Formulation before, String name, FormulationReader reader) {
    Formulation now = read(written, reader).orElseThrow();
    boolean presumed = now.recipe().assumptions().size() > before.recipe().assumptions().size();
    return presumed ? "equal parts were assumed" : "1 part of " + name + " was assumed";
  }

  /** Whether a text is read as the same ingredients in the same roles, and the compound. */
  private static boolean holds(
      String written, Formulation before, Compound compound, FormulationReader reader) {
    Optional<Formulation> now = read(written, reader);
    if (now.isEmpty() || now.get().components().size() != before.components().size() + 1) {
      return false;
    }
    boolean kept =
        before.components().stream()
            .allMatch(b ->
                now.get().components().stream()
                    .anyMatch(c ->
                        c.name().equals(b.name())
                            && c.isLiquid() == b.isLiquid()
                            && (b.isLiquid() || c.amount().equals(b.amount()))));
    return kept
        && now.get().components().stream()
            .anyMatch(c -> c.name().equals(compound.id()) && c.isLiquid());
  }

  private static Optional<Formulation> read(String text, FormulationReader reader) {
    try {
      return Optional.of(reader.read(text));
    } catch (RecipeException noRecipe) {
      return Optional.empty();
    }
  }
}
