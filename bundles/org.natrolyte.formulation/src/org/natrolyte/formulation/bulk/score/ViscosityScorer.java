// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.natrolyte.formulation.bulk.Estimate;

/**
 * Scores the viscosity of pure liquids on a table with the columns Canonical_SMILES, "Temperature
 * (K)" and log_visc (decadic logarithm of mPa s).
 */
public final class ViscosityScorer implements RowScorer {
  private static final String SMILES = "Canonical_SMILES";
  private static final String TEMPERATURE = "Temperature (K)";
  private static final String LOGARITHM = "log_visc";
  private static final ViscosityColumns COLUMNS = new ViscosityColumns(TEMPERATURE, LOGARITHM);

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
    Optional<Scored> lack = COLUMNS.lack(row);
    if (lack.isPresent()) {
      return lack.get();
    }
    double kelvin = COLUMNS.kelvin(row);
    PureLiquid liquid = liquids.computeIfAbsent(row.text(SMILES), PureLiquid::read);
    if (!liquid.problem().isEmpty()) {
      return new Scored.Outside(liquid.problem());
    }
    Estimate estimate = liquid.viscosity().at(kelvin);
    return new Scored.Compared(
        "none",
        liquid.liquidClass(),
        ViscosityColumns.celsius(kelvin),
        COLUMNS.measured(row),
        estimate.value(),
        liquid.isFitted());
  }
}
