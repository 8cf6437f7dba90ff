// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.Objects;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.formulation.Formulation;

/**
 * Everything a study may look at. Immutable.
 *
 * @param formulation the recipe with its compounds
 * @param conditions temperature and measurements
 * @param parameters what the user has set
 * @param known measured findings, and those of the studies that ran before
 */
public record StudyInput(
    Formulation formulation, Conditions conditions, ParameterValues parameters, Findings known) {
  public StudyInput {
    Objects.requireNonNull(formulation, "formulation");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(known, "known");
  }

  /** The value of a parameter of a study. */
  public OptionalDouble parameter(StudyDescriptor study, Parameter parameter) {
    return parameters.of(study.id(), parameter);
  }
}
