// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.formulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.RecipeItem.NameKind;
import org.natrolyte.model.recipe.RecipeNames;
import org.natrolyte.model.recipe.RecipeParser;

/**
 * Reads recipes and finds out which compound each name means and what it does.
 *
 * <p>Immutable and safe to share between threads, as the library is.
 */
public final class FormulationReader {
  private static final int MOST_SUGGESTIONS = 5;

  private final CompoundLibrary library;
  private final RecipeParser parser;

  /**
   * A reader.
   *
   * @param library where names are looked up
   */
  public FormulationReader(CompoundLibrary library) {
    this.library = library;
    this.parser = new RecipeParser(new LibraryNames(library));
  }

  /**
   * Reads a recipe.
   *
   * @param text one recipe in literature notation
   * @throws RecipeException when the text is no recipe, a name is unknown or a role makes no sense
   */
  public Formulation read(String text) throws RecipeException {
    return resolve(parser.parse(text));
  }

  /**
   * Resolves a recipe.
   *
   * @throws RecipeException when a name is unknown or a role makes no sense
   */
  public Formulation resolve(Recipe recipe) throws RecipeException {
    List<Compound> compounds = new ArrayList<>();
    for (RecipeItem item : recipe.items()) {
      compounds.add(compound(item));
    }
    List<String> assumptions = new ArrayList<>(recipe.assumptions());
    List<Component> components = new RoleGiver(recipe, compounds, assumptions).components();
    return new Formulation(recipe, components, assumptions, FormulationKey.of(components));
  }

  private Compound compound(RecipeItem item) throws RecipeException {
    if (item.kind() == NameKind.SMILES) {
      return structure(item);
    }
    Optional<Compound> found = library.find(item.name());
    if (found.isPresent()) {
      return found.get();
    }
    List<String> similar = library.suggest(item.name(), MOST_SUGGESTIONS);
    String hint =
        similar.isEmpty()
            ? " Give its structure as SMILES in quotes, as in \"COCCOC\"."
            : " Did you mean " + alternatives(similar) + "?";
    throw new RecipeException(item.name() + ": unknown." + hint, item.span(), similar);
  }

  private Compound structure(RecipeItem item) throws RecipeException {
    try {
      return library.fromSmiles(item.name());
    } catch (StructureException e) {
      Optional<Compound> named = library.find(item.name());
      String hint = named.isEmpty() ? "" : " It is a name: leave out the quotes.";
      RecipeException wrong =
          new RecipeException(
              "\"" + item.name() + "\" is not a structure: " + e.getMessage() + hint,
              item.span(),
              named.map(c -> List.of(item.name())).orElse(List.of()));
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static String alternatives(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** What the parser asks, answered by the library. */
  private record LibraryNames(CompoundLibrary library) implements RecipeNames {
    @Override
    public boolean isKnown(String name) {
      return library.find(name).isPresent();
    }

    @Override
    public boolean meanSame(String name, String other) {
      Optional<Compound> compound = library.find(name);
      return compound.isPresent()
          && library.find(other).filter(c -> Substance.same(c, compound.get())).isPresent();
    }

    @Override
    public UnstatedRatio unstatedRatio(List<RecipeItem> parts) {
      String diluent = "";
      for (RecipeItem part : parts) {
        Optional<Compound> compound = lookUp(part);
        if (compound.filter(Substance::isAlkaliSalt).isPresent()) {
          return new UnstatedRatio(AmountUnit.MOLE_PART, "a salt is part of the ratio");
        }
        if (compound.filter(Substance::isDiluent).isPresent()) {
          diluent = part.name();
        }
      }
      return diluent.isEmpty()
          ? new UnstatedRatio(AmountUnit.VOLUME_PART, "")
          : new UnstatedRatio(AmountUnit.MOLE_PART, diluent + " is a diluent");
    }

    private Optional<Compound> lookUp(RecipeItem item) {
      if (item.kind() == NameKind.NAME) {
        return library.find(item.name());
      }
      try {
        return Optional.of(library.fromSmiles(item.name()));
      } catch (StructureException toldWhenResolved) {
        return Optional.empty();
      }
    }
  }
}
