// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.model.study.StudyResult;

/** Keeps the results used last. */
public final class MemoryResultCache implements ResultCache {
  private final Map<String, StudyResult> results;

  /**
   * @param capacity how many results at the most
   */
  public MemoryResultCache(int capacity) {
    results =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, StudyResult> eldest) {
            return size() > capacity;
          }
        };
  }

  @Override
  public synchronized Optional<StudyResult> get(String key) {
    return Optional.ofNullable(results.get(key));
  }

  @Override
  public synchronized void put(String key, StudyResult result) {
    results.put(key, result);
  }
}
