// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.chemistry.StructureFragments;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.solvent.LiquidClass;
import org.natrolyte.formulation.bulk.viscosity.PureViscosity;
import org.natrolyte.formulation.bulk.viscosity.ViscosityModel;
import org.natrolyte.model.compound.StructureException;

/**
 * Scores the viscosity of pure liquids on a table with the columns Canonical_SMILES, "Temperature
 * (K)" and log_visc (decadic logarithm of mPa s).
 */
public final class ViscosityScorer implements RowScorer {
  private static final String SMILES = "Canonical_SMILES";
  private static final String TEMPERATURE = "Temperature (K)";
  private static final String LOGARITHM = "log_visc";
  private static final double FREEZING = 273.15;

  private record Liquid(PureViscosity viscosity, String liquidClass, String problem) {}

  private final Map<String, Liquid> liquids = new HashMap<>();

  /**
   * @param header of the table
   * @throws IllegalArgumentException where columns lack, with their names
   */
  public ViscosityScorer(List<String> header) {
    RowScorer.require(header, SMILES, TEMPERATURE, LOGARITHM);
  }

  @Override
  public Scored score(MeasuredTable.Row row) {
    OptionalDouble kelvin = row.number(TEMPERATURE);
    OptionalDouble logarithm = row.number(LOGARITHM);
    if (logarithm.isEmpty()) {
      return new Scored.Outside("no measured viscosity");
    }
    if (kelvin.isEmpty() || !(kelvin.getAsDouble() > 0)) {
      return new Scored.Outside("no temperature in kelvin");
    }
    Liquid liquid = liquids.computeIfAbsent(row.text(SMILES), ViscosityScorer::read);
    if (!liquid.problem.isEmpty()) {
      return new Scored.Outside(liquid.problem);
    }
    Estimate estimate = liquid.viscosity.at(kelvin.getAsDouble());
    return new Scored.Compared(
        "none",
        liquid.liquidClass,
        kelvin.getAsDouble() - FREEZING,
        Math.pow(10, logarithm.getAsDouble()),
        estimate.value(),
        ViscosityModel.shipped().isFittedTo(row.text(SMILES)));
  }

  private static Liquid read(String smiles) {
    try {
      return new Liquid(
          PureViscosity.ofStructure(smiles), LiquidClass.of(StructureFragments.of(smiles)), "");
    } catch (StructureException e) {
      return new Liquid(null, "", "the structure cannot be read: " + smiles);
    }
  }
}
