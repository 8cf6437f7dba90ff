// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.study;

import org.natrolyte.formulation.TestCompounds.Builder;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.SolventFamily;

/**
 * Liquids of the tests: three carbonates and an ether that the models know, and one that is no
 * liquid of theirs.
 */
final class BulkTestLiquids {
  static final Compound EC = carbonate("EC", "C3H4O3", "O=C1OCCO1", 1.321);
  static final Compound PC = carbonate("PC", "C4H6O3", "CC1COC(=O)O1", 1.2);
  static final Compound EMC = carbonate("EMC", "C4H8O3", "CCOC(=O)OC", 1.006);

  static final Compound DME =
      Builder.of("DME", "C4H10O2")
          .smiles("COCCOC")
          .family(SolventFamily.ETHER, 2)
          .value(CompoundProperty.DENSITY, 0.861, 25, Confidence.HIGH)
          .build();

  static final Compound WATER =
      Builder.of("H2O", "H2O")
          .smiles("O")
          .family(SolventFamily.WATER, 1)
          .value(CompoundProperty.DENSITY, 0.997, 25, Confidence.HIGH)
          .value(CompoundProperty.RELATIVE_PERMITTIVITY, 78.4, 25, Confidence.HIGH)
          .value(CompoundProperty.VISCOSITY, 0.89, 25, Confidence.HIGH)
          .build();

  private BulkTestLiquids() {}

  private static Compound carbonate(String id, String formula, String smiles, double density) {
    return Builder.of(id, formula)
        .smiles(smiles)
        .family(SolventFamily.CARBONATE, 1)
        .value(CompoundProperty.DENSITY, density, 25, Confidence.HIGH)
        .value(CompoundProperty.DENSITY_TEMPERATURE_SLOPE, -0.0011, 25, Confidence.MEDIUM)
        .build();
  }
}
