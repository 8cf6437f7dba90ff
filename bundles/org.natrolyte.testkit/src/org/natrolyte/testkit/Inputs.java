// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import java.util.List;
import org.natrolyte.model.compound.CompoundLibrary;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.recipe.RecipeException;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;

/** Makes inputs for studies from recipes as papers print them. */
public final class Inputs {
  private Inputs() {}

  /** A recipe with the compounds of {@link FixtureCompounds}. */
  public static Formulation formulation(String recipe) {
    return formulation(recipe, new FixtureCompounds());
  }

  /** A recipe with the compounds of a library. */
  public static Formulation formulation(String recipe, CompoundLibrary library) {
    try {
      return new FormulationReader(library).read(recipe);
    } catch (RecipeException e) {
      throw new IllegalArgumentException(e.pointingAt(recipe), e);
    }
  }

  /** A recipe at 25 °C, with nothing known beside it and every parameter at its default. */
  public static StudyInput of(String recipe) {
    return new StudyInput(
        formulation(recipe), Conditions.ROOM, ParameterValues.DEFAULTS, Findings.NONE);
  }

  /** The same input with a number that another study would have found. */
  public static StudyInput with(StudyInput input, Property property, double value) {
    return with(input, property, "", Value.exactly(value));
  }

  /**
   * The same input with something that another study would have found.
   *
   * @param subject the component it is about; empty for the whole recipe
   */
  public static StudyInput with(StudyInput input, Property property, String subject, Value value) {
    Finding finding =
        new Finding(
            "fixture",
            property,
            subject,
            value,
            new Provenance.Computed("test fixture", ""),
            List.of());
    return new StudyInput(
        input.formulation(),
        input.conditions(),
        input.parameters(),
        input.known().plus(List.of(finding)));
  }

  /** The same input with a parameter set. */
  public static StudyInput with(
      StudyInput input, StudyDescriptor study, String parameterId, double value) {
    return new StudyInput(
        input.formulation(),
        input.conditions(),
        input.parameters().with(study.id(), parameterId, value),
        input.known());
  }

  /** The same input with other conditions. */
  public static StudyInput at(StudyInput input, Conditions conditions) {
    return new StudyInput(input.formulation(), conditions, input.parameters(), input.known());
  }

  /** The same input without what other studies found. */
  public static StudyInput withoutFindings(StudyInput input) {
    return new StudyInput(
        input.formulation(), input.conditions(), input.parameters(), Findings.NONE);
  }
}
