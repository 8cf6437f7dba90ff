// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.gallery;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.natrolyte.report.figure.RecipeFigure;
import org.natrolyte.workbench.engine.RecipeState;

/** The figures of a recipe that is open in the window. */
public final class RecipeFigures {
  private RecipeFigures() {}

  /** Those of all studies, in their order; those of an older text where no newer one has come. */
  public static List<RecipeFigure> of(RecipeState state) {
    return state
        .result()
        .map(r -> RecipeFigure.of(state.entry().recipe(), r, program()))
        .orElse(List.of());
  }

  private static String program() {
    var version = Platform.getBundle("org.natrolyte.workbench").getVersion();
    return "Natrolyte %d.%d.%d"
        .formatted(version.getMajor(), version.getMinor(), version.getMicro());
  }
}
