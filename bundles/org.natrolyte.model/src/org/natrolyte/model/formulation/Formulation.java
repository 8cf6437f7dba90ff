// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.recipe.Recipe;

/**
 * A recipe with every name resolved and every role given. Immutable.
 *
 * @param recipe what was written
 * @param components in the order of the recipe; no compound stands twice in one role
 * @param assumptions those of the recipe and those of the resolver, in words for the user
 * @param key canonical and free of order: the same for every way of writing the same formulation
 */
public record Formulation(
    Recipe recipe, List<Component> components, List<String> assumptions, String key) {
  public Formulation {
    Objects.requireNonNull(recipe, "recipe");
    components = List.copyOf(components);
    assumptions = List.copyOf(assumptions);
    Objects.requireNonNull(key, "key");
  }

  /** The components of one role, in order. */
  public List<Component> withRole(Role role) {
    return components.stream().filter(c -> c.role() == role).toList();
  }
}
