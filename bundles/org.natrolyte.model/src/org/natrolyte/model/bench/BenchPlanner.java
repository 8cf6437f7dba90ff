// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.bench;

import org.natrolyte.model.study.StudyException;

/** Turns a batch into what has to be weighed and done. Safe to share between threads. */
@FunctionalInterface
public interface BenchPlanner {
  /**
   * Plans a batch.
   *
   * @throws StudyException when it cannot be made as asked; the message says why and what would do
   */
  BenchSheet plan(BenchRequest request) throws StudyException;
}
