// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import java.util.List;
import java.util.Optional;

/**
 * Names to compounds. Implementations are immutable and safe to share between threads.
 *
 * <p>A name matches without regard to case where that is unambiguous, with or without subscript
 * digits (NaPF₆), and by abbreviation, full name, alias, CAS number, InChIKey, SMILES of a listed
 * compound, or as a pair of bracketed ions ({@code [C3mpyr][FSI]}).
 */
public interface CompoundLibrary {
  /** Finds the compound a name means. */
  Optional<Compound> find(String name);

  /**
   * The names nearest to a misspelt one, best first.
   *
   * @param name what was written
   * @param limit how many at the most
   */
  List<String> suggest(String name, int limit);

  /** Every compound, in the order of the library. */
  List<Compound> all();

  /**
   * Reads a compound given by its structure on the spot.
   *
   * @param smiles a SMILES string
   * @return the listed compound of that structure, or a new one whose properties are unknown
   * @throws StructureException when the text is no structure
   */
  Compound fromSmiles(String smiles) throws StructureException;

  /** What was wrong in the user's own library files, one message each; empty when nothing was. */
  default List<String> problems() {
    return List.of();
  }
}
