// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;

/**
 * An estimated property of a liquid with the range that holds it about two times in three.
 *
 * @param value the estimate, in the unit of the property
 * @param low lower end of the range
 * @param high upper end of the range
 * @param method the model, and its error on data that it was not fitted to
 * @param outsideRange why the estimate is an extrapolation; empty inside the range of the model
 */
public record Estimate(double value, double low, double high, String method, String outsideRange) {
  public Estimate {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "the range %s to %s does not hold %s".formatted(low, high, value));
    }
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(outsideRange, "outsideRange");
  }

  /** Whether the model was fitted to such liquids and conditions. */
  public boolean isInsideRange() {
    return outsideRange.isEmpty();
  }

  /** An estimate of a positive quantity whose logarithm has the given error. */
  public static Estimate logarithmic(
      double logarithm, double logarithmicError, String method, String outsideRange) {
    return new Estimate(
        Math.exp(logarithm),
        Math.exp(logarithm - logarithmicError),
        Math.exp(logarithm + logarithmicError),
        method,
        outsideRange);
  }

  /**
   * The estimate as a finding of the whole recipe.
   *
   * @param study the id of the study that gives it
   * @param property what it estimates
   * @param error how wrong it can be, on data that it was not fitted to
   * @param remarks what a reader has to know besides; an extrapolation is said after them
   */
  public Finding finding(String study, Property property, String error, List<String> remarks) {
    List<String> caveats = new ArrayList<>(remarks);
    if (!isInsideRange()) {
      caveats.add(outsideRange);
    }
    return new Finding(
        study,
        property,
        "",
        Value.between(low, value, high),
        new Provenance.Estimated(method, error),
        caveats);
  }
}
