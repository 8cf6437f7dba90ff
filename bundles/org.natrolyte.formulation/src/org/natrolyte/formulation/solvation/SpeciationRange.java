// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.natrolyte.model.finding.Value;

/**
 * A speciation with the range that its uncertain constants leave: each constant is moved to both
 * ends of its own range, one after the other, and the changes are added in squares.
 */
final class SpeciationRange {
  /** The binding of an anion is believed within this factor either way (1.7 kJ/mol at 25 °C). */
  static final double ANION_FACTOR = 2;

  private final Speciation best;
  private final List<Speciation[]> moved = new ArrayList<>();

  /** Solves at the best constants and at the ends of their ranges. */
  SpeciationRange(SolvationModel model, double temperatureC, double[] moles) {
    best = model.at(temperatureC, moles);
    SolvationSpecies species = model.species();
    BindingLaw law = model.law();
    moved.add(
        new Speciation[] {
          new SolvationModel(species, weaker(law, ANION_FACTOR)).at(temperatureC, moles),
          new SolvationModel(species, weaker(law, 1 / ANION_FACTOR)).at(temperatureC, moles)
        });
    double[] amounts = species.ligandAmounts(moles);
    for (int i = 0; i < amounts.length; i++) {
      Ligand ligand = species.ligands().get(i);
      if (amounts[i] > 0 && ligand.donorNumberError() > 0) {
        moved.add(
            new Speciation[] {
              shifted(model, i, ligand.donorNumberError()).at(temperatureC, moles),
              shifted(model, i, -ligand.donorNumberError()).at(temperatureC, moles)
            });
      }
    }
  }

  private static BindingLaw weaker(BindingLaw law, double factor) {
    return new BindingLaw(law.anionConstant() / factor, law.nearPermittivity());
  }

  private static SolvationModel shifted(SolvationModel model, int ligand, double by) {
    double donorNumber = Math.max(0, model.species().ligands().get(ligand).donorNumber() + by);
    return new SolvationModel(model.species().withDonorNumber(ligand, donorNumber), model.law());
  }

  Speciation best() {
    return best;
  }

  /** One number of the speciation with its range, kept within limits. */
  Value value(ToDoubleFunction<Speciation> number, double least, double most) {
    double value = number.applyAsDouble(best);
    if (!Double.isFinite(value)) {
      return new Value.Unknown("there is no coordinating solvent");
    }
    double up = 0;
    double down = 0;
    for (Speciation[] ends : moved) {
      double highest = 0;
      double lowest = 0;
      for (Speciation end : ends) {
        double change = number.applyAsDouble(end) - value;
        highest = Math.max(highest, change);
        lowest = Math.min(lowest, change);
      }
      up = Math.hypot(up, highest);
      down = Math.hypot(down, lowest);
    }
    return Value.between(
        Math.min(value, Math.max(least, value - down)),
        value,
        Math.max(value, Math.min(most, value + up)));
  }
}
