// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.viscosity;

import java.util.Optional;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.solvent.Solvent;
import org.natrolyte.formulation.bulk.solvent.SolventTable;
import org.natrolyte.model.compound.StructureException;

/** Viscosity of a pure liquid over temperature, from the best source there is. */
@FunctionalInterface
public interface PureViscosity {
  /** In mPa s at a temperature in kelvin. */
  Estimate at(double kelvin);

  /**
   * The tabulated curve of a liquid of electrolytes, the group-contribution model for every other.
   *
   * @throws StructureException where the text is no structure
   */
  static PureViscosity ofStructure(String smiles) throws StructureException {
    Optional<Solvent> tabulated = SolventTable.shipped().ofStructure(smiles);
    return tabulated.isPresent()
        ? tabulated(tabulated.get())
        : ViscosityModel.shipped().curve(smiles)::at;
  }

  /** The tabulated curve of a liquid of electrolytes. */
  static PureViscosity tabulated(Solvent solvent) {
    return kelvin ->
        Estimate.logarithmic(
            solvent.logViscosity(kelvin),
            solvent.viscosityError(),
            "tabulated at 25 °C, Vogel equation; within 8 % of nine in ten of 210 published values",
            "");
  }
}
