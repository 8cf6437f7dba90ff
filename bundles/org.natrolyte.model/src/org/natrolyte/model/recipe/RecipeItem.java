// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import java.util.Objects;
import org.natrolyte.model.compound.Role;

/**
 * One ingredient as written.
 *
 * @param name the written name, without quotes
 * @param kind how the name was written
 * @param span where the name stands in the text
 * @param role the role its place in the recipe implies; the resolver may turn a SOLVENT into a
 *     DILUENT or an IONIC_LIQUID when it knows the compound
 * @param amount how much
 */
public record RecipeItem(String name, NameKind kind, Span span, Role role, Amount amount) {
  /** How a name was written. */
  public enum NameKind {
    /** A name, abbreviation, formula, CAS number or InChIKey to look up. */
    NAME,
    /** A structure in quotes. */
    SMILES
  }

  public RecipeItem {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(amount, "amount");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an ingredient needs a name");
    }
  }
}
