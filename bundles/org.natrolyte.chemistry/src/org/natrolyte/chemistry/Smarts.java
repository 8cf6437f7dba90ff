// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.chemistry;

import org.openscience.cdk.isomorphism.Pattern;
import org.openscience.cdk.smarts.SmartsPattern;

/** A compiled substructure query. Safe to share between threads. */
final class Smarts {
  private final Pattern pattern;

  private Smarts(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Compiles a query.
   *
   * @throws IllegalArgumentException when the text is no SMARTS
   */
  static Smarts of(String smarts) {
    try {
      return new Smarts(SmartsPattern.create(smarts));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("'" + smarts + "' is not a SMARTS: " + e.getMessage(), e);
    }
  }

  boolean in(Molecule molecule) {
    return pattern.matches(molecule.atoms());
  }

  /** The matched atoms, one row per match, each set of atoms once. */
  int[][] unique(Molecule molecule) {
    return pattern.matchAll(molecule.atoms()).uniqueAtoms().toArray();
  }
}
