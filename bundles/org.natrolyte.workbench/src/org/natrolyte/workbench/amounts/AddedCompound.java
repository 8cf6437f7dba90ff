// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.amounts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SourcedValue;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeItem;

/**
 * A recipe with one more compound, written the way papers do. A solvent or diluent joins the
 * solvents, with a part of their ratio ({@link WidenedRatio}). A salt, an additive, and a solvent
 * of which the library knows how much papers add ({@link CompoundProperty#ADDITIVE_SHARE}, as of
 * FEC) come at the end, with that share or else with 2 wt%. Of the ways to write it the first is
 * taken that is read as the same ingredients and the compound; where none is, or the recipe cannot
 * be read, the name is put at the end.
 *
 * @param text the new recipe
 * @param assumed which amount was assumed, in words for the user; empty when none was
 */
public record AddedCompound(String text, String assumed) {
  private static final double USUAL_SHARE = 2;
  private static final Pattern VOLUMES = Pattern.compile("\\bv/v(?:/v)*");
  private static final Pattern LABEL = Pattern.compile("\\s*\\[[^\\]]*\\]\\s*$");

  /** A way to write it, and what it assumes. */
  private record Way(String text, String assumed) {}

  /**
   * Adds a compound to a recipe.
   *
   * @param recipe as it is written
   * @param compound what is added
   * @param reader tells how texts are read
   * @return empty where the recipe holds the compound already
   */
  public static Optional<AddedCompound> to(
      String recipe, Compound compound, FormulationReader reader) {
    String name = compound.id();
    if (recipe.isBlank()) {
      return Optional.of(new AddedCompound(name, ""));
    }
    Optional<Formulation> before = read(recipe, reader);
    if (before.isEmpty()) {
      return Optional.of(new AddedCompound(recipe.strip() + joint(recipe) + name, ""));
    }
    if (before.get().components().stream().anyMatch(c -> c.compound().id().equals(name))) {
      return Optional.empty();
    }
    if (isSolvent(compound)) {
      for (Way way : amongSolvents(recipe, before.get(), name)) {
        if (read(way.text(), reader).filter(now -> holds(now, before.get(), name)).isPresent()) {
          return Optional.of(new AddedCompound(way.text(), way.assumed()));
        }
      }
    }
    return Optional.of(asAdditive(recipe, compound));
  }

  /** Whether it is usually a part of the liquid, and not added to it. */
  private static boolean isSolvent(Compound compound) {
    return compound.usualRole() != Role.SALT
        && compound.usualRole() != Role.ADDITIVE
        && compound.value(CompoundProperty.ADDITIVE_SHARE).isEmpty();
  }

  private static AddedCompound asAdditive(String recipe, Compound compound) {
    Optional<SourcedValue> known = compound.value(CompoundProperty.ADDITIVE_SHARE);
    double number = known.map(SourcedValue::value).orElse(USUAL_SHARE);
    String share = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() + " wt%";
    return new AddedCompound(
        atEnd(recipe, " + " + share + " " + compound.id()),
        share
            + " of "
            + compound.id()
            + " was assumed"
            + known.map(AddedCompound::origin).orElse(""));
  }

  private static String origin(SourcedValue share) {
    boolean guess = share.confidence() == Confidence.LOW;
    return " (" + (guess ? share.confidence().meaning() : share.source()) + ")";
  }

  /** After a slash the name goes on at once. */
  private static String joint(String recipe) {
    return recipe.strip().endsWith("/") ? "" : " ";
  }

  private static List<Way> amongSolvents(String recipe, Formulation before, String name) {
    List<Way> ways = new ArrayList<>();
    OptionalInt last = lastLiquid(before);
    if (last.isEmpty()) {
      return ways;
    }
    int end = afterName(recipe, before.recipe().items().get(last.getAsInt()));
    String joined = recipe.substring(0, end) + "/" + name;
    String rest = recipe.substring(end);
    Matcher ratio = WidenedRatio.RATIO.matcher(rest);
    if (ratio.find()) {
      WidenedRatio wide = WidenedRatio.of(ratio.group(), before);
      String text = rest.substring(0, ratio.start()) + wide.ratio();
      ways.add(
          new Way(joined + text + oneMoreVolume(rest.substring(ratio.end())), wide.assumed(name)));
    }
    Matcher leading = WidenedRatio.RATIO.matcher(recipe.substring(0, end));
    if (leading.find()) {
      WidenedRatio wide = WidenedRatio.of(leading.group(), before);
      String text = joined.substring(0, leading.start()) + wide.ratio();
      ways.add(new Way(text + joined.substring(leading.end()) + rest, wide.assumed(name)));
    }
    String equal = "equal parts were assumed";
    ways.add(new Way(joined + rest, equal));
    ways.add(new Way(joined + " (1:1 v/v)" + rest, equal));
    return ways;
  }

  /** One more v in the v/v of a ratio. */
  private static String oneMoreVolume(String tail) {
    Matcher volumes = VOLUMES.matcher(tail);
    boolean directly = volumes.find() && tail.substring(0, volumes.start()).isBlank();
    return directly
        ? tail.substring(0, volumes.end()) + "/v" + tail.substring(volumes.end())
        : tail;
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

  /** Whether a recipe has the same ingredients in the same roles, and one more in the liquid. */
  private static boolean holds(Formulation now, Formulation before, String name) {
    boolean kept =
        before.components().stream()
            .allMatch(b -> now.components().stream().anyMatch(c -> isSame(b, c)));
    return kept
        && now.components().size() == before.components().size() + 1
        && now.components().stream().anyMatch(c -> c.name().equals(name) && c.isLiquid());
  }

  private static boolean isSame(Component before, Component now) {
    return now.name().equals(before.name())
        && now.isLiquid() == before.isLiquid()
        && (before.isLiquid() || now.amount().equals(before.amount()));
  }

  private static Optional<Formulation> read(String text, FormulationReader reader) {
    try {
      return Optional.of(reader.read(text));
    } catch (RecipeException noRecipe) {
      return Optional.empty();
    }
  }
}
