// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report.figure;

import java.util.Objects;

/**
 * What a figure is about and what made it; goes into the picture's metadata.
 *
 * @param recipe the recipe or the compared recipes; may be empty
 * @param method study with its version; may be empty
 * @param program the program with its version
 */
public record FigureStamp(String recipe, String method, String program) {
  public FigureStamp {
    Objects.requireNonNull(recipe, "recipe");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(program, "program");
  }
}
