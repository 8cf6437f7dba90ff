// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import java.util.Arrays;
import java.util.List;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.SubstructureFinder;
import org.osgi.service.component.annotations.Component;

/**
 * Finds pieces of molecules by SMARTS (Daylight theory manual, chapter 4). Safe to share between
 * threads.
 */
@Component(service = {SubstructureSearch.class, SubstructureFinder.class})
public final class SubstructureSearch implements SubstructureFinder {

  @Override
  public boolean matches(String smiles, String smarts) throws StructureException {
    return compile(smarts).in(Molecule.parse(smiles));
  }

  /**
   * Where a piece lies in a structure.
   *
   * @param smiles the structure
   * @param smarts the piece
   * @return for each match the atoms by their place in the SMILES, from 0; a set of atoms that
   *     matches in several orders counts once
   * @throws StructureException when either text cannot be read
   */
  public List<List<Integer>> find(String smiles, String smarts) throws StructureException {
    return Arrays.stream(compile(smarts).unique(Molecule.parse(smiles)))
        .map(row -> Arrays.stream(row).boxed().toList())
        .toList();
  }

  private static Smarts compile(String smarts) throws StructureException {
    if (smarts == null || smarts.isBlank()) {
      throw new StructureException("No SMARTS was given. [OX2]CC[OX2] finds a glyme unit.");
    }
    if (smarts.length() > SmilesText.MAX_LENGTH) {
      throw new StructureException(
          "The SMARTS has %d characters; at most %d are read."
              .formatted(smarts.length(), SmilesText.MAX_LENGTH));
    }
    try {
      return Smarts.of(smarts.strip());
    } catch (IllegalArgumentException e) {
      throw new StructureException(e.getMessage().lines().findFirst().orElse(""), e);
    }
  }
}
