// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.natrolyte.sei.species.DataTable;

/** What a chemist reads and sees of the material groups: their names and colours. */
final class GroupNames {
  private static final DataTable GROUPS = DataTable.bundled("groups.csv");

  private static final Map<String, String> LABELS =
      GROUPS.rows().stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.text("group"), r -> r.text("label")));

  private static final List<String> COLOUR_ORDER =
      GROUPS.rows().stream()
          .sorted(Comparator.comparingInt(r -> r.count("colour_place")))
          .map(r -> r.text("label"))
          .toList();

  private GroupNames() {}

  /** The name of a group. */
  static String of(String group) {
    return LABELS.getOrDefault(group, group);
  }

  /**
   * The names of all groups in the order of their colours: first those that most films are made of,
   * then their kin, with the same colour and another filling.
   */
  static List<String> colourOrder() {
    return COLOUR_ORDER;
  }
}
