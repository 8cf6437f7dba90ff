// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;

/**
 * A model beside the same with each of its uncertain constants at both ends of its range: the
 * binding of all anions, and the donor number of each ligand. Immutable and safe to share between
 * threads.
 */
public final class MovedConstants {
  /** The binding of an anion is believed within this factor either way (1.7 kJ/mol at 25 °C). */
  static final double ANION_FACTOR = 2;

  private static final int ALL_ANIONS = -1;

  /** One constant at both ends; the ligand whose donor number it is, or that of all anions. */
  private record Moved(int ligand, SolvationModel up, SolvationModel down) {}

  private final SolvationModel model;
  private final List<Moved> moved = new ArrayList<>();

  /** Moves the constants of a model. */
  public MovedConstants(SolvationModel model) {
    this.model = model;
    SolvationSpecies species = model.species();
    BindingLaw law = model.law();
    moved.add(
        new Moved(
            ALL_ANIONS,
            new SolvationModel(species, weaker(law, ANION_FACTOR)),
            new SolvationModel(species, weaker(law, 1 / ANION_FACTOR))));
    for (int i = 0; i < species.ligands().size(); i++) {
      double error = species.ligands().get(i).donorNumberError();
      if (error > 0) {
        moved.add(new Moved(i, shifted(model, i, error), shifted(model, i, -error)));
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

  /**
   * The shells at a composition with their range.
   *
   * @param temperatureC in °C
   * @param moles of each component, as {@link SolvationModel#at} takes them
   */
  public SpeciationRange at(double temperatureC, double[] moles) {
    double[] amounts = model.species().ligandAmounts(moles);
    List<Speciation[]> ends = new ArrayList<>();
    for (Moved constant : moved) {
      if (constant.ligand == ALL_ANIONS || amounts[constant.ligand] > 0) {
        ends.add(
            new Speciation[] {
              constant.up.at(temperatureC, moles), constant.down.at(temperatureC, moles)
            });
      }
    }
    return new SpeciationRange(model.at(temperatureC, moles), ends);
  }
}
