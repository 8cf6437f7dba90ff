// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;

/** The species that recipes from a library's compounds are made of. */
public final class LibrarySpecies {
  private static final String SODIUM = "[Na+]";

  private LibrarySpecies() {}

  /**
   * Structures, each once: the sodium ion, every molecule, ion and ion pair with a metal cation,
   * and the complex of Na+ with one molecule of each solvent.
   */
  public static List<String> of(Collection<Compound> compounds) {
    Set<String> alone = new LinkedHashSet<>();
    Set<String> complexes = new LinkedHashSet<>();
    alone.add(SODIUM);
    for (Compound compound : compounds) {
      for (Subject subject : Subject.of(compound)) {
        alone.add(subject.smiles());
        if (subject.kind() == Subject.Kind.NEUTRAL && compound.usualRole() == Role.SOLVENT) {
          complexes.add(SODIUM + "." + subject.smiles());
        }
      }
    }
    alone.addAll(complexes);
    return List.copyOf(alone);
  }
}
