// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.List;
import org.natrolyte.model.figure.Figure;

/** The figures of a prediction. */
final class SeiFigures {
  private final SeiPrediction prediction;

  SeiFigures(SeiPrediction prediction) {
    this.prediction = prediction;
  }

  List<Figure> all() {
    return List.of();
  }
}
