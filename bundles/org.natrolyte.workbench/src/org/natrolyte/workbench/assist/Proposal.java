// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.assist;

import java.util.Objects;
import java.util.Optional;
import org.natrolyte.model.compound.Compound;

/**
 * A text that may stand at a place of the recipe.
 *
 * @param start index of the first character that it replaces
 * @param end index after the last one
 * @param text what is written instead
 * @param label what the list shows
 * @param description what the list says of the selected line; may be empty
 * @param compound the compound that is proposed, if it is one
 */
public record Proposal(
    int start,
    int end,
    String text,
    String label,
    String description,
    Optional<Compound> compound) {
  public Proposal {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(compound, "compound");
  }

  static Proposal word(Place place, String text, String meaning) {
    return new Proposal(
        place.start(), place.end(), text, text + " \u2013 " + meaning, "", Optional.empty());
  }

  /** The recipe with the proposal taken. */
  public String applyTo(String recipe) {
    return recipe.substring(0, start) + text + recipe.substring(end);
  }

  /** Where the caret goes when the proposal is taken. */
  public int caret() {
    return start + text.length();
  }
}
