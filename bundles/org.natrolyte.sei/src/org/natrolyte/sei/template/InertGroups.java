// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.natrolyte.chemistry.BondChange;
import org.natrolyte.chemistry.ReactingStructure;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.sei.species.DataTable;

/**
 * Kinds of molecules and ions that are known not to be reduced at sodium ({@code data/inert.csv}):
 * what a molecule has to have, and what it must not have beside that. Says the difference between
 * "known to be inert" and "no template fits".
 */
public final class InertGroups {
  private final List<Group> groups;

  private record Group(BondChange has, BondChange hasNot, String reason) {}

  private InertGroups(List<Group> groups) {
    this.groups = List.copyOf(groups);
  }

  /** The built-in table. */
  public static InertGroups bundled() {
    List<Group> groups = new ArrayList<>();
    for (DataTable.Row row : DataTable.bundled("inert.csv").rows()) {
      try {
        groups.add(
            new Group(
                BondChange.of(row.text("has"), ""),
                BondChange.of(row.text("has_not"), ""),
                row.text("reason")));
      } catch (StructureException e) {
        throw row.wrong(e.getMessage(), e);
      }
    }
    return new InertGroups(groups);
  }

  /** Why a molecule is known to be inert; empty where that is not known. */
  public Optional<String> reason(ReactingStructure structure) {
    return groups.stream()
        .filter(g -> g.has.appliesTo(structure) && !g.hasNot.appliesTo(structure))
        .map(Group::reason)
        .findFirst();
  }
}
