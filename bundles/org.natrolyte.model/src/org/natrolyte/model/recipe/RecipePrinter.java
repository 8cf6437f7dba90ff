// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.RecipeItem.NameKind;

/**
 * Writes recipes in one notation, with every basis stated. What it writes is read again as the same
 * formulation.
 */
public final class RecipePrinter {
  private RecipePrinter() {}

  /** Writes a recipe with the names it was written with; structures stand in quotes. */
  public static String print(Recipe recipe) {
    List<RecipeItem> items = recipe.items();
    boolean saltInRatio =
        items.stream().anyMatch(p -> p.role() == Role.SALT && p.amount().basis().isParts());
    StringBuilder text = new StringBuilder();
    List<RecipeItem> rest = new ArrayList<>();
    if (saltInRatio) {
      List<RecipeItem> list = items.stream().filter(p -> p.amount().basis().isParts()).toList();
      text.append(joined(list, ":")).append(' ').append(numbers(list)).append(" (");
      AmountUnit unit = list.getFirst().amount().unit();
      text.append(unit == AmountUnit.MOLE_PART ? "molar" : basis(unit, 2)).append(')');
      items.stream().filter(p -> !p.amount().basis().isParts()).forEach(rest::add);
    } else {
      List<RecipeItem> salts = items.stream().filter(p -> p.role() == Role.SALT).toList();
      List<RecipeItem> liquids = items.stream().filter(RecipePrinter::isLiquid).toList();
      items.stream().filter(p -> p.role() == Role.ADDITIVE).forEach(rest::add);
      text.append(String.join(" + ", salts.stream().map(RecipePrinter::withAmount).toList()));
      text.append(salts.isEmpty() ? "" : " in ").append(liquid(liquids));
    }
    rest.forEach(p -> text.append(" + ").append(withAmount(p)));
    return recipe.label().isEmpty() ? text.toString() : text + " [" + recipe.label() + "]";
  }

  private static String liquid(List<RecipeItem> liquids) {
    String names = joined(liquids, "/");
    if (liquids.size() < 2) {
      return names;
    }
    AmountUnit unit = liquids.getFirst().amount().unit();
    return names + " (" + numbers(liquids) + " " + basis(unit, liquids.size()) + ")";
  }

  /** How a ratio states its basis: v/v for two volumes, v/v/v for three, by mole, by weight. */
  static String basis(AmountUnit unit, int count) {
    return switch (unit) {
      case MASS_PART -> "by weight";
      case MOLE_PART -> "by mole";
      default -> "v" + "/v".repeat(Math.max(1, count - 1));
    };
  }

  private static String joined(List<RecipeItem> items, String sign) {
    return String.join(sign, items.stream().map(RecipePrinter::name).toList());
  }

  private static String numbers(List<RecipeItem> items) {
    return String.join(":", items.stream().map(p -> number(p.amount())).toList());
  }

  private static String withAmount(RecipeItem item) {
    return number(item.amount()) + " " + item.amount().unit().symbol() + " " + name(item);
  }

  private static String number(Amount amount) {
    return amount.value().toPlainString();
  }

  private static String name(RecipeItem item) {
    return item.kind() == NameKind.SMILES ? '"' + item.name() + '"' : item.name();
  }

  private static boolean isLiquid(RecipeItem item) {
    return item.role() != Role.SALT && item.role() != Role.ADDITIVE;
  }
}
