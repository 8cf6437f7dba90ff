// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The steps from every older document version to the newest. Version 1 is the first, so there are
 * none yet; the next version adds its step to {@link #ALL}.
 *
 * @param steps one for each older version that can be read, ascending, without a gap, up to the
 *     newest
 */
record Upgrades(List<UpgradeStep> steps) {
  static final Upgrades ALL = new Upgrades(List.of());

  Upgrades {
    steps = List.copyOf(steps);
    int version = DocumentFile.VERSION - steps.size();
    for (UpgradeStep step : steps) {
      if (step.from() != version++) {
        throw new IllegalArgumentException(
            step.name() + " starts from version " + step.from() + ", not " + (version - 1));
      }
    }
  }

  /** The oldest version that can be read. */
  int oldest() {
    return DocumentFile.VERSION - steps.size();
  }

  /** Brings a document of an older version to the newest, step by step. */
  byte[] upgrade(byte[] content, int version) throws IOException {
    Map<String, Object> document = JsonTree.read(content);
    for (UpgradeStep step : steps.subList(version - oldest(), steps.size())) {
      document = step.apply(document);
      document.put("version", step.from() + 1.0);
    }
    return JsonTree.write(document);
  }
}
