// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.openscience.cdk.isomorphism.Pattern;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;

/**
 * A substructure query, compiled when it is first needed. Safe to share between threads.
 *
 * <p>Most queries fail on most molecules for want of an element, so that is looked at first; rings
 * and aromaticity of a molecule are found once and not for each query.
 */
final class Smarts {
  private final String text;
  private final ElementDemand demand;
  private Pattern pattern;

  private Smarts(String text, ElementDemand demand) {
    this.text = text;
    this.demand = demand;
  }

  /**
   * Reads a query.
   *
   * @throws IllegalArgumentException when the text is no SMARTS
   */
  static Smarts of(String smarts) {
    ElementDemand demand = ElementDemand.of(smarts).orElse(null);
    Smarts query = new Smarts(smarts, demand);
    if (demand == null) {
      query.compiled();
    }
    return query;
  }

  private synchronized Pattern compiled() {
    if (pattern == null) {
      try {
        pattern =
            SmartsPattern.create(text, SilentChemObjectBuilder.getInstance()).setPrepare(false);
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("'" + text + "' is not a SMARTS: " + e.getMessage(), e);
      }
    }
    return pattern;
  }

  boolean in(Molecule molecule) {
    return canBeIn(molecule) && compiled().matches(molecule.perceived());
  }

  /** The matched atoms, one row per match, each set of atoms once. */
  int[][] unique(Molecule molecule) {
    return canBeIn(molecule)
        ? compiled().matchAll(molecule.perceived()).uniqueAtoms().toArray()
        : new int[0][];
  }

  private boolean canBeIn(Molecule molecule) {
    return demand == null || demand.isMetBy(molecule);
  }
}
