// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.document.RecipeDocument;
import org.natrolyte.workbench.amounts.AddedCompound;
import org.natrolyte.workbench.engine.Engine;

/** Compounds that are dropped on a recipe become ingredients of it, as one step of undo. */
public final class CompoundDrop {
  private CompoundDrop() {}

  /** Lets compounds be dropped on a control, into the recipe looked at. */
  public static void accept(Control control, OpenDocument open) {
    CopyDrop.accept(
        control,
        event -> {
          if (!take(open, event.data, open.selected())) {
            say("Only compounds are dropped here: drag recipes onto the list.");
          }
        });
  }

  /**
   * Adds dropped compounds to a recipe, and says which amounts were assumed.
   *
   * @param open the document
   * @param data what was dropped
   * @param recipe the place of the recipe
   * @return whether it was names of compounds and there is such a recipe
   */
  public static boolean take(OpenDocument open, Object data, int recipe) {
    Optional<Engine.Reading> reading = Engine.get().ifLoaded();
    List<Compound> compounds = reading.map(r -> compounds(data, r)).orElse(List.of());
    RecipeDocument now = open.document();
    if (compounds.isEmpty() || recipe < 0 || recipe >= now.recipes().size()) {
      return false;
    }
    String text = now.recipes().get(recipe).recipe();
    List<String> assumed = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Compound compound : compounds) {
      Optional<AddedCompound> added = AddedCompound.to(text, compound, reading.get().reader());
      if (added.isPresent()) {
        text = added.get().text();
        names.add(compound.id());
        if (!added.get().assumed().isEmpty()) {
          assumed.add(added.get().assumed());
        }
      }
    }
    if (names.isEmpty()) {
      say("In this recipe already: its amount is edited in the table of ingredients.");
      return true;
    }
    String what = String.join(", ", names);
    open.history()
        .edit("Add " + what, now.with(recipe, now.recipes().get(recipe).withRecipe(text)), recipe);
    say(assumed.isEmpty() ? "Added: " + what : "Added: " + String.join("; ", assumed) + ".");
    return true;
  }

  /** The compounds of names with slashes between them; none when one is no compound's name. */
  private static List<Compound> compounds(Object data, Engine.Reading reading) {
    if (!(data instanceof String text) || text.isBlank()) {
      return List.of();
    }
    Optional<Compound> whole = reading.library().find(text.strip());
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Compound> found = new ArrayList<>();
    for (String name : text.strip().split("/")) {
      reading.library().find(name.strip()).ifPresent(found::add);
    }
    return found.size() == text.strip().split("/").length ? found : List.of();
  }

  /** In the status line of the document, which a drop brings to the front. */
  public static void say(String words) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    if (editor != null) {
      page.activate(editor);
      editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
    }
  }
}
