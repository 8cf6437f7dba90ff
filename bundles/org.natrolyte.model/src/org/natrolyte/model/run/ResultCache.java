// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.Optional;
import org.natrolyte.model.study.StudyResult;

/**
 * Results by the content they were computed from. Safe to share between threads; may forget
 * anything at any time and must never give a result of another key.
 */
public interface ResultCache {
  /** Remembers nothing. */
  ResultCache NONE =
      new ResultCache() {
        @Override
        public Optional<StudyResult> get(String key) {
          return Optional.empty();
        }

        @Override
        public void put(String key, StudyResult result) {
          // remembers nothing
        }
      };

  /** The result stored under a key. */
  Optional<StudyResult> get(String key);

  /** Stores a result. */
  void put(String key, StudyResult result);
}
