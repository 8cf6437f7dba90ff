// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import org.natrolyte.model.study.StudyDescriptor;

/** Hears how a run goes. Called from worker threads; must be quick and must not throw. */
public interface RunListener {
  /** Hears nothing. */
  RunListener NONE = new RunListener() {};

  /** A study starts to compute for a recipe. */
  default void started(int recipe, StudyDescriptor study) {}

  /** A study reports how far it is, from 0 to 1. */
  default void progressed(int recipe, StudyDescriptor study, double fraction, String what) {}

  /** A study is done for a recipe. */
  default void finished(int recipe, StudyOutcome outcome) {}
}
