// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.Optional;
import org.natrolyte.chemistry.CdkStructureReader;
import org.natrolyte.chemistry.StructureFragments;
import org.natrolyte.formulation.bulk.solvent.LiquidClass;
import org.natrolyte.formulation.bulk.solvent.Solvent;
import org.natrolyte.formulation.bulk.solvent.SolventTable;
import org.natrolyte.formulation.bulk.viscosity.PureViscosity;
import org.natrolyte.formulation.bulk.viscosity.ViscosityModel;
import org.natrolyte.formulation.volume.PureVolumes;
import org.natrolyte.model.compound.StructureException;
import org.natrolyte.model.compound.StructureReader.Structure;

/**
 * A liquid of a measured table, by its SMILES.
 *
 * @param viscosity its curve; null where there is a problem
 * @param molarVolume in cm3/mol; NaN where the volumes of its atoms are not known
 * @param liquidClass chemical class
 * @param isFitted whether the model of viscosities was fitted to it
 * @param problem why it cannot be read; empty where it can
 */
record PureLiquid(
    PureViscosity viscosity,
    double molarVolume,
    String liquidClass,
    boolean isFitted,
    String problem) {

  static PureLiquid read(String smiles) {
    try {
      Structure structure = new CdkStructureReader().read(smiles);
      Optional<Solvent> listed = SolventTable.shipped().ofInchiKey(structure.inchiKey());
      return new PureLiquid(
          listed.isPresent()
              ? PureViscosity.tabulated(listed.get())
              : ViscosityModel.shipped().curve(smiles)::at,
          listed.isPresent()
              ? listed.get().molarMass() / listed.get().density25()
              : PureVolumes.estimate(structure.formula(), smiles).orElse(Double.NaN),
          LiquidClass.of(StructureFragments.of(smiles)),
          ViscosityModel.shipped().isFittedTo(smiles),
          "");
    } catch (StructureException e) {
      return new PureLiquid(null, Double.NaN, "", false, "the structure cannot be read: " + smiles);
    }
  }
}
