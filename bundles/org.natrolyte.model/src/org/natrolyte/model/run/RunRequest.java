// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.Objects;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;

/**
 * One recipe to study.
 *
 * @param formulation the recipe with its compounds
 * @param conditions temperature and measurements
 * @param parameters what the user has set
 */
public record RunRequest(
    Formulation formulation, Conditions conditions, ParameterValues parameters) {
  public RunRequest {
    Objects.requireNonNull(formulation, "formulation");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(parameters, "parameters");
  }
}
