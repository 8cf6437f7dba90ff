// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.formulation.AmountVariation;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.formulation.solvation.MovedConstants;
import org.natrolyte.formulation.solvation.SolvationModel;
import org.natrolyte.formulation.solvation.Speciation;
import org.natrolyte.formulation.solvation.SpeciationRange;
import org.natrolyte.formulation.solvation.SpeciesReader;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyMonitor;

/**
 * The shells of the cations over a grid of compositions and temperatures.
 *
 * <p>A composition is made up at {@link Conditions#ROOM} once and keeps its moles at every
 * temperature, as a bottle does. Compositions are computed in parallel on flat numbers; no study is
 * run.
 */
public final class SpeciationSweep {
  /** The properties of the whole recipe that a sweep gives. */
  public static final List<Property> GIVES =
      List.of(
          Vocabulary.SOLVENT_SEPARATED_SHARE,
          Vocabulary.CONTACT_ION_PAIR_SHARE,
          Vocabulary.AGGREGATE_SHARE,
          Vocabulary.FREE_SOLVENT_FRACTION,
          Vocabulary.DESOLVATION_ENERGY,
          Vocabulary.COORDINATION_NUMBER);

  /** Column of the first ligand, behind those of the whole recipe. */
  private static final int OF_LIGANDS = 5;

  private SpeciationSweep() {}

  /**
   * Sweeps.
   *
   * @param formulation what varies
   * @param values its values
   * @param celsius the temperatures at each value
   * @param withRanges whether to solve at the ends of the ranges of the constants as well; that
   *     takes some seven times as long
   * @throws StudyException when the shells of these components cannot be told, or a composition is
   *     impossible
   * @throws InterruptedException when cancelled
   */
  public static SweepTable run(
      VariedFormulation formulation,
      double[] values,
      double[] celsius,
      boolean withRanges,
      StudyMonitor monitor)
      throws StudyException, InterruptedException {
    List<Component> components = formulation.base().components();
    SolvationModel model = SpeciesReader.read(components, name -> Double.NaN);
    AmountVariation variation = new AmountVariation(components, Conditions.ROOM.temperatureC());
    int[] position =
        components.stream().mapToInt(c -> model.components().indexOf(c.name())).toArray();
    List<SweepTable.Column> columns = columns(model);
    SweepTable.Ranged numbers =
        new SweepTable.Ranged(columns.size(), values.length * celsius.length);
    MovedConstants constants = new MovedConstants(model);
    String[] faults = new String[values.length];
    IntStream.range(0, values.length)
        .parallel()
        .filter(v -> !monitor.isCancelled())
        .forEach(v -> {
          try {
            double[] each = variation.moles(formulation.amounts().apply(values[v]));
            double[] moles = new double[model.components().size()];
            for (int i = 0; i < each.length; i++) {
              moles[position[i]] += each[i];
            }
            for (int t = 0; t < celsius.length; t++) {
              int point = v * celsius.length + t;
              if (withRanges) {
                write(model, constants.at(celsius[t], moles), numbers, point);
              } else {
                write(model, model.at(celsius[t], moles), numbers.value(), point);
              }
            }
          } catch (StudyException | IllegalArgumentException e) {
            faults[v] = e.getMessage();
          }
        });
    monitor.checkCancelled();
    if (java.util.Arrays.stream(faults).allMatch(f -> f != null)) {
      throw new StudyException(faults[0]);
    }
    List<String> notes = new ArrayList<>(model.notes());
    notes.addAll(faults(formulation, values, faults));
    return SweepTable.of(formulation, values, celsius, columns, numbers, notes);
  }

  /** The first fault stands for all that read the same. */
  private static List<String> faults(
      VariedFormulation formulation, double[] values, String[] faults) {
    List<String> notes = new ArrayList<>();
    int count = 0;
    for (int v = 0; v < faults.length; v++) {
      if (faults[v] != null && count++ == 0) {
        notes.add(
            "%s %s %s: %s"
                .formatted(formulation.label(), values[v], formulation.unit(), faults[v]));
      }
    }
    if (count > 1) {
      notes.add("%d values have no composition".formatted(count));
    }
    return notes;
  }

  private static List<SweepTable.Column> columns(SolvationModel model) {
    List<SweepTable.Column> columns = new ArrayList<>();
    for (Property property : GIVES) {
      if (property != Vocabulary.COORDINATION_NUMBER) {
        columns.add(new SweepTable.Column(property, ""));
      }
    }
    model
        .ligandNames()
        .forEach(name -> columns.add(new SweepTable.Column(Vocabulary.COORDINATION_NUMBER, name)));
    return columns;
  }

  private static void write(
      SolvationModel model, SpeciationRange found, SweepTable.Ranged numbers, int point) {
    double most = Double.POSITIVE_INFINITY;
    numbers.set(0, point, found.value(Speciation::solventSeparated, 0, 1));
    numbers.set(1, point, found.value(Speciation::contactIonPairs, 0, 1));
    numbers.set(2, point, found.value(Speciation::aggregates, 0, 1));
    numbers.set(3, point, found.value(Speciation::freeSolvent, 0, 1));
    numbers.set(4, point, found.value(Speciation::desolvationEnergy, 0, most));
    List<String> names = model.ligandNames();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      numbers.set(OF_LIGANDS + i, point, found.value(s -> s.donorAtoms(name), 0, most));
    }
  }

  private static void write(SolvationModel model, Speciation found, double[][] numbers, int point) {
    numbers[0][point] = found.solventSeparated();
    numbers[1][point] = found.contactIonPairs();
    numbers[2][point] = found.aggregates();
    numbers[3][point] = found.freeSolvent();
    numbers[4][point] = found.desolvationEnergy();
    List<String> names = model.ligandNames();
    for (int i = 0; i < names.size(); i++) {
      numbers[OF_LIGANDS + i][point] = found.donorAtoms(names.get(i));
    }
  }
}
