// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.openscience.cdk.isomorphism.Pattern;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;

/**
 * A compiled substructure query. Safe to share between threads.
 *
 * <p>Most queries fail on most molecules for want of an element, so that is looked at first; rings
 * and aromaticity of a molecule are found once and not for each query.
 */
final class Smarts {
  private final Pattern pattern;
  private final ElementDemand demand;

  private Smarts(Pattern pattern, ElementDemand demand) {
    this.pattern = pattern;
    this.demand = demand;
  }

  /**
   * Compiles a query.
   *
   * @throws IllegalArgumentException when the text is no SMARTS
   */
  static Smarts of(String smarts) {
    try {
      SmartsPattern pattern =
          SmartsPattern.create(smarts, SilentChemObjectBuilder.getInstance()).setPrepare(false);
      return new Smarts(pattern, ElementDemand.of(smarts));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("'" + smarts + "' is not a SMARTS: " + e.getMessage(), e);
    }
  }

  boolean in(Molecule molecule) {
    return demand.isMetBy(molecule) && pattern.matches(molecule.perceived());
  }

  /** The matched atoms, one row per match, each set of atoms once. */
  int[][] unique(Molecule molecule) {
    return demand.isMetBy(molecule)
        ? pattern.matchAll(molecule.perceived()).uniqueAtoms().toArray()
        : new int[0][];
  }
}
