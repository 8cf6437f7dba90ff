// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

/** Reads structures. Given by the chemistry bundle, so that nobody else has to know its toolkit. */
public interface StructureReader {
  /**
   * Describes a structure.
   *
   * @param smiles one or more fragments in SMILES
   * @throws StructureException when it cannot be read
   */
  Structure read(String smiles) throws StructureException;

  /**
   * What the toolkit says of a structure.
   *
   * @param canonicalSmiles the same for every way of writing the structure
   * @param inchiKey standard InChIKey, or empty when none can be made
   * @param formula in Hill order, without charge
   * @param molarMass g/mol, from standard atomic weights
   * @param charge net charge
   * @param kind what the functional groups make of it
   */
  record Structure(
      String canonicalSmiles,
      String inchiKey,
      String formula,
      double molarMass,
      int charge,
      Classification kind) {}

  /**
   * What the functional groups say a structure is, by a rule that can be read.
   *
   * @param usualRole the role it has where a recipe leaves it open
   * @param family the solvent family
   * @param donorSites donor atoms that one molecule can offer to Na+, see {@link
   *     Compound#donorSites()}
   * @param rule the rule that decided, in words for the user
   */
  record Classification(Role usualRole, SolventFamily family, int donorSites, String rule) {}
}
