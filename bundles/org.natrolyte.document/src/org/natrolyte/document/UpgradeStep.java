// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.document;

import java.util.Map;

/** Turns a document of one version into one of the next. */
interface UpgradeStep {
  /** The version it starts from; it ends at the next. */
  int from();

  /** What changed between the two, for the release notes and the log. */
  String name();

  /**
   * Upgrades a document.
   *
   * @param document its members; objects are maps, lists are lists, numbers are doubles. May be
   *     changed in place
   * @return the members of the upgraded document, without its version
   */
  Map<String, Object> apply(Map<String, Object> document);
}
