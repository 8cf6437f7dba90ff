// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

/** Finds pieces of molecules. Safe to share between threads. */
public interface SubstructureFinder {
  /**
   * Whether a structure contains a piece.
   *
   * @param smiles the structure
   * @param smarts the piece as SMARTS; a SMILES is one
   * @throws StructureException when either text cannot be read
   */
  boolean matches(String smiles, String smarts) throws StructureException;
}
