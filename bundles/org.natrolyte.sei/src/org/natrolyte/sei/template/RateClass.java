// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import java.util.Arrays;

/**
 * How fast a step is among its kind: an ordering of the sources, each class a decade or two from
 * the next. The numbers are the model's (docs/models/sei.md) and the ensemble varies them.
 */
public enum RateClass {
  DIFFUSION("diffusion", 10),
  FAST("fast", 1),
  MEDIUM("medium", 0.1),
  SLOW("slow", 0.01),
  VERY_SLOW("very_slow", 0.0001);

  private final String code;
  private final double factor;

  RateClass(String code, double factor) {
    this.code = code;
    this.factor = factor;
  }

  /** The rate relative to the class "fast". */
  public double factor() {
    return factor;
  }

  /** The word of the data files. */
  public String code() {
    return code;
  }

  static RateClass of(String code) {
    return Arrays.stream(values())
        .filter(r -> r.code.equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "a rate class is diffusion, fast, medium, slow or very_slow, not '" + code + "'"));
  }
}
