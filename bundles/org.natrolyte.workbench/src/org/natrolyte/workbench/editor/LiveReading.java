// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.workbench.document.OpenDocument;
import org.natrolyte.workbench.engine.Engine;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * Reads the recipe that is being edited with every key, so that its ingredients and amounts follow
 * at once. What cannot be read is left to the job, which tells after a pause: half a word is no
 * mistake yet.
 */
final class LiveReading {
  private LiveReading() {}

  static void read(OpenDocument open) {
    int selected = open.selected();
    if (selected < 0) {
      return;
    }
    RecipeState state = open.states().get(selected);
    String text = state.entry().recipe();
    boolean hasStructure = text.indexOf('"') >= 0;
    if (state.status() != RecipeState.Status.EDITED || hasStructure) {
      return;
    }
    Engine.get()
        .ifLoaded()
        .ifPresent(reading -> {
          try {
            open.understood(selected, reading.reader().read(text));
          } catch (RecipeException toldByTheJob) {
            // half a word; the job tells what is wrong when the typing has paused
          }
        });
  }
}
