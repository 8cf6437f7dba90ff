// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;

/** A few compounds with their structures. */
final class StructureLibrary implements CompoundLibrary {
  private final Map<String, Compound> compounds = new LinkedHashMap<>();

  StructureLibrary() {
    add("NaPF6", "[Na+].F[P-](F)(F)(F)(F)F", Role.SALT);
    add("NaBF4", "[Na+].F[B-](F)(F)F", Role.SALT);
    add("XA", "CO", Role.SOLVENT);
    add("XF", "CF", Role.SOLVENT);
    add("POLYMER", "", Role.SOLVENT);
  }

  private void add(String id, String smiles, Role role) {
    SolventFamily family = role == Role.SALT ? SolventFamily.NONE : SolventFamily.ETHER;
    compounds.put(
        id,
        new Compound(
            id,
            id,
            List.of(),
            smiles,
            "",
            "",
            "C",
            100,
            0,
            role,
            family,
            role == Role.SALT ? 0 : 1,
            List.of(),
            Map.of(),
            List.of(),
            "test fixture"));
  }

  static Formulation formulation(String recipe) {
    try {
      return new FormulationReader(new StructureLibrary()).read(recipe);
    } catch (RecipeException e) {
      throw new IllegalArgumentException(e.pointingAt(recipe), e);
    }
  }

  @Override
  public Optional<Compound> find(String name) {
    return Optional.ofNullable(compounds.get(name));
  }

  @Override
  public List<String> suggest(String name, int limit) {
    return List.of();
  }

  @Override
  public List<Compound> all() {
    return List.copyOf(compounds.values());
  }

  @Override
  public Compound fromSmiles(String smiles) throws StructureException {
    throw new StructureException("the test library knows no other structures");
  }
}
