// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.Arrays;
import java.util.List;

/** Compares one row of a measured table with a model. */
@FunctionalInterface
public interface RowScorer {
  /** What the model says to a row. */
  Scored score(MeasuredTable.Row row);

  /** Refuses a header that lacks columns, naming them. */
  static void require(List<String> header, String... columns) {
    List<String> lacking = Arrays.stream(columns).filter(c -> !header.contains(c)).toList();
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException(
          "the table lacks the columns %s; it has %s"
              .formatted(String.join(", ", lacking), String.join(", ", header)));
    }
  }
}
