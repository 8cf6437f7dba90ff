// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.solvent.MixtureViscosity;

/**
 * Scores the viscosity of mixtures of liquids on a table with the columns of Bilodeau et al. (Chem.
 * Eng. J. 2023, 464, 142454): SMILES_0, SMILES_1 and so on, comp_0, comp_1 and so on (mole
 * fractions), T (K) and logV (decadic logarithm of mPa s).
 */
public final class MixtureViscosityScorer implements RowScorer {
  /** What the names of the columns of structures begin with. */
  static final String SMILES = "SMILES_";

  private static final String FRACTION = "comp_";
  private static final String TEMPERATURE = "T";
  private static final String LOGARITHM = "logV";
  private static final ViscosityColumns COLUMNS = new ViscosityColumns(TEMPERATURE, LOGARITHM);

  /** Colder than any of these liquids flows: most likely degrees Celsius. */
  private static final double NO_KELVIN = 150;

  /** By how much the mole fractions of a row may miss one. */
  private static final double ROUNDING = 0.02;

  private record Part(PureLiquid liquid, double fraction) {}

  private final int components;
  private final Map<String, PureLiquid> liquids = new HashMap<>();

  /**
   * @param header of the table
   * @throws IllegalArgumentException where columns lack, with their names
   */
  public MixtureViscosityScorer(List<String> header) {
    RowScorer.require(header, SMILES + 0, FRACTION + 0, TEMPERATURE, LOGARITHM);
    int count = 1;
    while (header.contains(SMILES + count)) {
      RowScorer.require(header, FRACTION + count);
      count++;
    }
    components = count;
  }

  @Override
  public Scored score(MeasuredTable.Row row) {
    Optional<Scored> lack = COLUMNS.lack(row);
    if (lack.isPresent()) {
      return lack.get();
    }
    double kelvin = COLUMNS.kelvin(row);
    if (kelvin < NO_KELVIN) {
      return new Scored.Outside("T below 150: the column is read in kelvin");
    }
    List<Part> parts = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < components; i++) {
      double fraction =
          row.text(FRACTION + i).isEmpty() ? 0 : row.number(FRACTION + i).orElse(Double.NaN);
      if (!(fraction >= 0)) {
        return new Scored.Outside("a mole fraction is no number from zero up");
      }
      sum += fraction;
      if (fraction > 0) {
        parts.add(
            new Part(liquids.computeIfAbsent(row.text(SMILES + i), PureLiquid::read), fraction));
      }
    }
    if (Math.abs(sum - 1) > ROUNDING) {
      return new Scored.Outside("the mole fractions do not add up to 1");
    }
    return score(parts, kelvin, COLUMNS.measured(row));
  }

  private static Scored score(List<Part> parts, double kelvin, double measured) {
    MixtureViscosity mixture = new MixtureViscosity();
    TreeSet<String> classes = new TreeSet<>();
    for (Part part : parts) {
      PureLiquid liquid = part.liquid;
      if (!liquid.problem().isEmpty()) {
        return new Scored.Outside(liquid.problem());
      }
      if (Double.isNaN(liquid.molarVolume())) {
        return new Scored.Outside("a liquid whose molar volume cannot be estimated");
      }
      Estimate pure = liquid.viscosity().at(kelvin);
      if (!pure.isInsideRange()) {
        return new Scored.Outside(pure.outsideRange());
      }
      mixture.add(
          new MixtureViscosity.Part(
              part.fraction, liquid.molarVolume(), Math.log(pure.value()), 0, 0));
      classes.add(liquid.liquidClass());
    }
    return new Scored.Compared(
        "none",
        String.join(" + ", classes),
        ViscosityColumns.celsius(kelvin),
        measured,
        Math.exp(mixture.logarithm()),
        parts.stream().allMatch(p -> p.liquid.isFitted()));
  }
}
