// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

/**
 * How many electrons a molecule has.
 *
 * @param charge in elementary charges
 * @param unpaired unpaired electrons
 */
public record ElectronicState(int charge, int unpaired) {
  public ElectronicState {
    if (unpaired < 0) {
      throw new IllegalArgumentException("unpaired electrons cannot be " + unpaired);
    }
  }
}
