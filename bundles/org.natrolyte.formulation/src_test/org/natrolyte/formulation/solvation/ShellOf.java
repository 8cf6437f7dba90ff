// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.TestRecipes;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Conditions;

/** The shells of recipes of test compounds. */
final class ShellOf {
  private ShellOf() {}

  static Speciation recipe(Component... components) {
    return at(25, components);
  }

  static Speciation at(double celsius, Component... components) {
    return model(components).at(celsius, moles(components));
  }

  static SolvationModel model(Component... components) {
    try {
      return SpeciesReader.read(java.util.List.of(components), name -> Double.NaN);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static double[] moles(Component... components) {
    try {
      Composition composition =
          Composer.compose(TestRecipes.formulation(components), Conditions.ROOM);
      return composition.components().stream().mapToDouble(c -> c.molesPerKilogram()).toArray();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
