// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.Map;
import java.util.stream.Collectors;
import org.natrolyte.sei.species.DataTable;

/** What a chemist reads of the material groups. */
final class GroupNames {
  private static final Map<String, String> LABELS =
      DataTable.bundled("groups.csv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.text("group"), r -> r.text("label")));

  private GroupNames() {}

  /** The name of a group. */
  static String of(String group) {
    return LABELS.getOrDefault(group, group);
  }
}
