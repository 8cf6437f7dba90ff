// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.AmountBasis;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;

/** Turns the place of each ingredient into its role, and refuses places that make no sense. */
final class RoleGiver {
  private final Recipe recipe;
  private final List<Compound> compounds;
  private final List<String> assumptions;
  private final List<Component> components = new ArrayList<>();
  private final boolean saltInRatio;

  RoleGiver(Recipe recipe, List<Compound> compounds, List<String> assumptions) {
    this.recipe = recipe;
    this.compounds = compounds;
    this.assumptions = assumptions;
    this.saltInRatio =
        recipe.items().stream()
            .anyMatch(i -> i.role() == Role.SALT && i.amount().basis().isParts());
  }

  List<Component> components() throws RecipeException {
    for (int i = 0; i < compounds.size(); i++) {
      RecipeItem item = recipe.items().get(i);
      components.add(new Component(compounds.get(i), role(i), item.amount()));
    }
    promoteSalts();
    refuseRepeats();
    if (!has(Role.SALT)) {
      throw new RecipeException(
          "No salt: write it with its amount before the solvent, as in 1 M NaPF6 in G2.",
          everything(),
          List.of());
    }
    if (components.stream().noneMatch(Component::isLiquid)) {
      throw new RecipeException(
          "No solvent: none of the components is a liquid.", everything(), List.of());
    }
    return components;
  }

  private Role role(int index) throws RecipeException {
    RecipeItem item = recipe.items().get(index);
    Compound compound = compounds.get(index);
    if (saltInRatio && item.amount().basis().isParts()) {
      return usualRole(compound);
    }
    return switch (item.role()) {
      case ADDITIVE -> Role.ADDITIVE;
      case SALT -> saltRole(item, compound);
      default -> liquidRole(item, compound);
    };
  }

  /** The role in a list whose ratio spans everything. */
  private static Role usualRole(Compound compound) {
    if (Substance.isAlkaliSalt(compound)) {
      return Role.SALT;
    }
    return Substance.isNoLiquid(compound) ? Role.ADDITIVE : Substance.liquidRole(compound);
  }

  private Role saltRole(RecipeItem item, Compound compound) throws RecipeException {
    boolean behindLiquid =
        recipe.items().stream()
            .anyMatch(i -> i.role() == Role.SOLVENT && i.span().end() <= item.span().start());
    boolean usuallyAdded = behindLiquid && compound.usualRole() == Role.ADDITIVE;
    boolean salt = Substance.isSalt(compound);
    if (salt && !(usuallyAdded && isOtherSalt(item))) {
      return Role.SALT;
    }
    if (isOtherSalt(item)) {
      if (!salt) {
        assumptions.add(item.name() + " stands with the salts and is read as an additive.");
      }
      return Role.ADDITIVE;
    }
    throw new RecipeException(
        item.name()
            + " stands in the place of the salt but is no salt ("
            + compound.usualRole().label()
            + "). The salt comes first, as in 1 M NaPF6 in G2.",
        item.span(),
        List.of());
  }

  /** Whether a dissolved salt stands in the place of the salt, another ingredient than this one. */
  private boolean isOtherSalt(RecipeItem item) {
    for (int i = 0; i < compounds.size(); i++) {
      RecipeItem other = recipe.items().get(i);
      boolean salt = other.role() == Role.SALT && other != item;
      if (salt && Substance.isAlkaliSalt(compounds.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Role liquidRole(RecipeItem item, Compound compound) throws RecipeException {
    if (Substance.isAlkaliSalt(compound)) {
      throw saltAmongSolvents(item);
    }
    if (Substance.isNoLiquid(compound)) {
      throw new RecipeException(
          item.name()
              + " is no liquid and cannot be a solvent. How much of it is added? For example + 5 mM"
              + " "
              + item.name()
              + ".",
          item.span(),
          List.of("5 mM " + item.name()));
    }
    return Substance.liquidRole(compound);
  }

  private RecipeException saltAmongSolvents(RecipeItem item) {
    if (isOtherSalt(item)) {
      return new RecipeException(
          item.name()
              + " is a salt and stands with the solvents: give its amount, as in + 50 mM "
              + item.name()
              + ".",
          item.span(),
          List.of("50 mM " + item.name()));
    }
    return new RecipeException(
        item.name() + ": how much? A salt needs an amount, as in 1 M " + item.name() + " in G2.",
        item.span(),
        List.of("1 M " + item.name()));
  }

  /** In "G2 with 10 wt% NaPF6" the salt stands where additives do. */
  private void promoteSalts() {
    if (has(Role.SALT)) {
      return;
    }
    AmountBasis basis = null;
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      boolean salt =
          component.role() == Role.ADDITIVE && Substance.isAlkaliSalt(component.compound());
      Amount amount = component.amount();
      if (salt && (basis == null || basis == amount.basis())) {
        basis = amount.basis();
        components.set(i, new Component(component.compound(), Role.SALT, amount));
      }
    }
  }

  private boolean has(Role role) {
    return components.stream().anyMatch(c -> c.role() == role);
  }

  private Span everything() {
    Span first = recipe.items().getFirst().span();
    return first.to(recipe.items().getLast().span());
  }

  /** A compound may be solvent and additive, but not twice in one place nor salt and additive. */
  private void refuseRepeats() throws RecipeException {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      String place = component.isLiquid() ? "liquid " : "solid ";
      Integer before = seen.putIfAbsent(place + Substance.identity(component.compound()), i);
      if (before != null) {
        RecipeItem item = recipe.items().get(i);
        String first = recipe.items().get(before).name();
        throw new RecipeException(
            first.equals(item.name())
                ? item.name() + " stands twice in the recipe."
                : item.name() + " and " + first + " are the same compound: it stands twice.",
            item.span(),
            List.of());
      }
    }
  }
}
