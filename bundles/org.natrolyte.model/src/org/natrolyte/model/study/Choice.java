// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

/**
 * One of the values that a parameter has to choose from.
 *
 * @param value the number that documents and preferences keep for it
 * @param id keyword that stands for it on the command line: {@code gfn2}, {@code g-xtb}
 * @param label what a chemist reads: "GFN2-xTB"
 */
public record Choice(double value, String id, String label) {
  public Choice {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a choice is kept as a finite number");
    }
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "the keyword of a choice is lower case with hyphens between words, not '" + id + "'");
    }
    if (label.isBlank()) {
      throw new IllegalArgumentException("the choice " + id + " needs a label");
    }
  }

  /** Whether a text names it, by keyword or label in any case. */
  boolean isNamed(String text) {
    return text.equalsIgnoreCase(id) || text.equalsIgnoreCase(label);
  }
}
