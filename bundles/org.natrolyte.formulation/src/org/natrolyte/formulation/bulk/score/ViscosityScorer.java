// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.formulation.bulk.Estimate;

/**
 * Scores the viscosity of pure liquids on a table with the columns Canonical_SMILES, "Temperature
 * (K)" and log_visc (decadic logarithm of mPa s).
 */
public final class ViscosityScorer implements RowScorer {
  private static final String SMILES = "Canonical_SMILES";
  private static final String TEMPERATURE = "Temperature (K)";
  private static final String LOGARITHM = "log_visc";
  private static final double FREEZING = 273.15;

  private final Map<String, PureLiquid> liquids = new HashMap<>();

  /** The scorer for a header: of mixtures where it has a column SMILES_0, else of pure liquids. */
  public static RowScorer of(List<String> header) {
    return header.contains(MixtureViscosityScorer.SMILES + 0)
        ? new MixtureViscosityScorer(header)
        : new ViscosityScorer(header);
  }

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
    PureLiquid liquid = liquids.computeIfAbsent(row.text(SMILES), PureLiquid::read);
    if (!liquid.problem().isEmpty()) {
      return new Scored.Outside(liquid.problem());
    }
    Estimate estimate = liquid.viscosity().at(kelvin.getAsDouble());
    return new Scored.Compared(
        "none",
        liquid.liquidClass(),
        kelvin.getAsDouble() - FREEZING,
        Math.pow(10, logarithm.getAsDouble()),
        estimate.value(),
        liquid.isFitted());
  }
}
