// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.conductivity;

/**
 * What the conductivity model knows of an anion.
 *
 * @param symbol "PF6"
 * @param radius in ångström
 * @param association how strongly it pairs with an alkali cation, 0 (hardly) to 1
 * @param thickening by how much the logarithm of the viscosity of its solutions grows with the
 *     square of the concentration at 25 °C, in (L/mol)^2
 */
public record Anion(String symbol, double radius, double association, double thickening) {
  /** L/mol that the anion takes in solution: the volume of its sphere, packed to 0.9. */
  double packedVolume() {
    return 0.9 * 4.0 / 3 * Math.PI * radius * radius * radius * 0.6022 / 1000;
  }
}
