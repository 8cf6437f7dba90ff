// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.editor;

import java.util.Optional;
import org.natrolyte.workbench.engine.RecipeState;

/**
 * Why a page has nothing to show of the recipe looked at, and what to do about it.
 *
 * @param title what is missing, in a few words
 * @param advice what to do, or to wait for
 */
public record NothingYet(String title, String advice) {
  /**
   * What a page says: a recipe that is being read or computed only has to be waited for.
   *
   * @param state the recipe looked at; empty when there is none
   * @param unwritten what the page says while no recipe is written
   */
  public static NothingYet of(Optional<RecipeState> state, NothingYet unwritten) {
    return state.map(s -> of(s, unwritten)).orElse(unwritten);
  }

  private static NothingYet of(RecipeState state, NothingYet unwritten) {
    return switch (state.status()) {
      case EMPTY -> unwritten;
      case EDITED, CURRENT -> new NothingYet("Reading the recipe…", "It appears here in a moment.");
      case COMPUTING ->
          new NothingYet(
              "Computing…",
              "What each study finds appears here as soon as it is ready: %d of %d are done."
                  .formatted(state.arrivals().done(), state.arrivals().studies().size()));
      case CANCELLED ->
          new NothingYet(
              "Not computed",
              "The computation was stopped. Compute Again in the menu Edit starts it.");
      case WRONG ->
          new NothingYet(
              "The recipe has a mistake",
              state.problem().map(p -> p.getMessage() + " ").orElse("")
                  + "It is mended on the page Recipes.");
    };
  }
}
