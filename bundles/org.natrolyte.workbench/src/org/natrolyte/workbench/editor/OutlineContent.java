// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.editor.RecipeListPart.RecipeRow;

/** The recipes of a document and what each of them consists of. */
final class OutlineContent implements ITreeContentProvider {
  /**
   * An ingredient of a recipe.
   *
   * @param recipe place of the recipe in the document
   * @param component the ingredient with its role and its amount
   */
  record Ingredient(int recipe, Component component) {}

  private final OpenDocument open;

  OutlineContent(OpenDocument open) {
    this.open = open;
  }

  List<RecipeRow> recipes() {
    return IntStream.range(0, open.states().size())
        .mapToObj(i -> new RecipeRow(i, open.states().get(i)))
        .toList();
  }

  @Override
  public Object[] getElements(Object document) {
    return recipes().toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return parent instanceof RecipeRow row
        ? components(row).stream().map(c -> new Ingredient(row.index(), c)).toArray()
        : new Object[0];
  }

  private static List<Component> components(RecipeRow row) {
    return row.state().formulation().map(f -> f.components()).orElse(List.of());
  }

  @Override
  public Object getParent(Object element) {
    return element instanceof Ingredient ingredient ? recipes().get(ingredient.recipe()) : null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof RecipeRow row && !components(row).isEmpty();
  }
}
