// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb.scc;

/**
 * Electrons of either spin.
 *
 * @param up the more numerous ones
 * @param down the others
 */
public record ElectronCount(double up, double down) {
  public double total() {
    return up + down;
  }
}
