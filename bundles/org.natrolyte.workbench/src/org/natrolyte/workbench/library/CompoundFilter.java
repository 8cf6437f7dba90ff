// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.SubstructureFinder;

/**
 * Which compounds of a library are shown.
 *
 * @param words what was typed: every word has to stand in a name, number, formula or structure
 * @param role the only role shown; empty for all
 * @param asFragment whether the words are a piece of a molecule, as SMILES or SMARTS
 */
record CompoundFilter(String words, Optional<Role> role, boolean asFragment) {
  /** What may be a structure that is not a plain chain, which the words find as it is written. */
  private static final Pattern SMILES =
      Pattern.compile("(?=.*[=#()\\[])[A-Za-z0-9@+\\-\\[\\]()=#%/\\\\.]+");

  /** Everything. */
  static final CompoundFilter ALL = new CompoundFilter("", Optional.empty(), false);

  /**
   * The compounds that pass.
   *
   * @param all in the order of the library
   * @param finder finds fragments
   * @throws StructureException when the fragment cannot be read
   */
  List<Compound> of(List<Compound> all, SubstructureFinder finder) throws StructureException {
    List<Compound> ofRole =
        all.stream().filter(c -> role.isEmpty() || c.usualRole() == role.get()).toList();
    if (words.isBlank()) {
      return ofRole;
    }
    if (!asFragment) {
      List<String> each = List.of(words.strip().split("\\s+"));
      return ofRole.stream()
          .filter(c -> c.holds(each) || isSame(c, finder))
          .sorted(Comparator.comparing(c -> !isCalled(c)))
          .toList();
    }
    List<Compound> found = new java.util.ArrayList<>();
    for (Compound compound : ofRole) {
      if (!compound.smiles().isEmpty() && finder.matches(compound.smiles(), words.strip())) {
        found.add(compound);
      }
    }
    return found;
  }

  /** Whether the words are a name of a compound: it comes before those that hold them. */
  private boolean isCalled(Compound compound) {
    return Stream.concat(Stream.of(compound.id(), compound.name()), compound.aliases().stream())
        .anyMatch(words.strip()::equalsIgnoreCase);
  }

  /**
   * Whether the words are its structure, perhaps written in another order: each holds the other.
   */
  private boolean isSame(Compound compound, SubstructureFinder finder) {
    String written = words.strip();
    if (compound.smiles().isEmpty() || !SMILES.matcher(written).matches()) {
      return false;
    }
    try {
      return finder.matches(compound.smiles(), written)
          && finder.matches(written, compound.smiles());
    } catch (StructureException noStructure) {
      return false;
    }
  }
}
