// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

/**
 * Tells texts that may be SMILES from names, so that the toolkit is not loaded for a typing
 * mistake.
 */
final class SmilesLook {
  private static final int SHORTEST = 4;
  private static final String ATOMS = "BCNOPSFIbcnops";
  private static final String MARKS = "=#()%.-@";
  private static final String SURE_MARKS = "=#([";

  private SmilesLook() {}

  /**
   * Whether every character outside square brackets is an atom of the organic subset, a bond, a
   * branch or a ring number, and one of them is more than a letter. Marks that part the names of a
   * recipe, a slash or a colon, are no sign of a structure.
   */
  static boolean isLikely(String text) {
    String smiles = text.strip();
    boolean inBracket = false;
    boolean sure = false;
    for (int i = 0; i < smiles.length(); i++) {
      char c = smiles.charAt(i);
      sure |= SURE_MARKS.indexOf(c) >= 0;
      if (c == '[' || c == ']') {
        inBracket = c == '[';
      } else if (smiles.startsWith("Cl", i) || smiles.startsWith("Br", i)) {
        i++;
      } else if (!inBracket && ATOMS.indexOf(c) < 0 && MARKS.indexOf(c) < 0 && !isDigit(c)) {
        return false;
      }
    }
    return smiles.length() >= SHORTEST && sure && !inBracket;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
