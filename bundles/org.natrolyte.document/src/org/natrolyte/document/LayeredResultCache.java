// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.Objects;
import java.util.Optional;
import org.natrolyte.model.run.ResultCache;
import org.natrolyte.model.study.StudyResult;

/** A quick cache before a lasting one: what is found in the second is kept in the first. */
public final class LayeredResultCache implements ResultCache {
  private final ResultCache first;
  private final ResultCache second;

  /**
   * @param first asked first: memory
   * @param second asked next: disk
   */
  public LayeredResultCache(ResultCache first, ResultCache second) {
    this.first = Objects.requireNonNull(first, "first");
    this.second = Objects.requireNonNull(second, "second");
  }

  @Override
  public Optional<StudyResult> get(String key) {
    Optional<StudyResult> quick = first.get(key);
    if (quick.isPresent()) {
      return quick;
    }
    Optional<StudyResult> kept = second.get(key);
    if (kept.isPresent()) {
      first.put(key, kept.get());
    }
    return kept;
  }

  @Override
  public void put(String key, StudyResult result) {
    first.put(key, result);
    second.put(key, result);
  }
}
