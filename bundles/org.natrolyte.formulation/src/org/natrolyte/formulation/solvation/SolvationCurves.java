// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.TernaryMap;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.StudyMonitor;

/** The shells of a recipe with more or less salt, and over the mixtures of three solvents. */
final class SolvationCurves {
  private static final double[] FACTORS = {
    0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4
  };
  private static final int TERNARY_STEPS = 10;
  private static final Map<String, ToDoubleFunction<Speciation>> SHARES = shares();

  private final Map<String, Component> components = new LinkedHashMap<>();
  private final SolvationModel model;
  private final double celsius;
  private final double[] moles;
  private final StudyMonitor monitor;

  SolvationCurves(
      Formulation formulation,
      SolvationModel model,
      double celsius,
      double[] moles,
      StudyMonitor monitor) {
    formulation
        .components()
        .forEach(c -> components.merge(c.name(), c, (a, b) -> a.role() == Role.ADDITIVE ? b : a));
    this.model = model;
    this.celsius = celsius;
    this.moles = moles.clone();
    this.monitor = monitor;
  }

  private static Map<String, ToDoubleFunction<Speciation>> shares() {
    Map<String, ToDoubleFunction<Speciation>> shares = new LinkedHashMap<>();
    shares.put("solvent-separated", Speciation::solventSeparated);
    shares.put("contact ion pairs", Speciation::contactIonPairs);
    shares.put("aggregates", Speciation::aggregates);
    shares.put("free solvent", Speciation::freeSolvent);
    return java.util.Collections.unmodifiableMap(shares);
  }

  /** Both figures, as far as the recipe has them. */
  List<Figure> all() throws InterruptedException {
    List<Figure> figures = new ArrayList<>();
    if (liquidMass() > 0) {
      figures.add(overSalt());
    }
    List<Component> solvents =
        components.values().stream()
            .filter(c -> c.role() == Role.SOLVENT && c.compound().donorSites() > 0)
            .toList();
    if (solvents.size() == 3) {
      figures.add(ternary(solvents));
    }
    return figures;
  }

  private double liquidMass() {
    double grams = 0;
    for (Component component : components.values()) {
      grams +=
          component.isLiquid() ? of(component.name(), moles) * component.compound().molarMass() : 0;
    }
    return grams;
  }

  private double of(String name, double[] amounts) {
    int index = model.components().indexOf(name);
    return index < 0 ? 0 : amounts[index];
  }

  private Figure overSalt() throws InterruptedException {
    double salt = 0;
    for (double each : model.species().cationAmounts(moles)) {
      salt += each;
    }
    double[] x = new double[FACTORS.length];
    MovedConstants constants = new MovedConstants(model);
    List<SpeciationRange> ranges = new ArrayList<>();
    for (int i = 0; i < FACTORS.length; i++) {
      monitor.checkCancelled();
      x[i] = 1000 * FACTORS[i] * salt / liquidMass();
      ranges.add(constants.at(celsius, withSalt(FACTORS[i])));
    }
    List<Figure.Curve> curves = new ArrayList<>();
    List<Figure.Band> bands = new ArrayList<>();
    List<Figure.Curve> here = new ArrayList<>();
    SHARES.forEach((name, number) -> {
      double[] y = new double[x.length];
      double[] low = new double[x.length];
      double[] high = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        if (!(ranges.get(i).value(number, 0, 1) instanceof Value.Known known)) {
          return;
        }
        y[i] = known.value();
        low[i] = known.low();
        high[i] = known.high();
        if (FACTORS[i] == 1) {
          here.add(
              new Figure.Curve(name + ", this recipe", new double[] {x[i]}, new double[] {y[i]}));
        }
      }
      curves.add(new Figure.Curve(name, x, y));
      bands.add(new Figure.Band(name, x, low, high));
    });
    return new Figure.Series(
        "sharesOverSalt",
        "The shells with less and more salt",
        new Axis("Cations per kilogram of liquid", "mol/kg", false),
        new Axis("Share", "", false),
        curves,
        here,
        bands,
        List.of());
  }

  private double[] withSalt(double factor) {
    double[] changed = moles.clone();
    for (Component component : components.values()) {
      int index = model.components().indexOf(component.name());
      if (component.role() == Role.SALT) {
        changed[index] *= factor;
      }
    }
    return changed;
  }

  private Figure ternary(List<Component> solvents) throws InterruptedException {
    List<String> names = solvents.stream().map(Component::name).toList();
    double total = names.stream().mapToDouble(n -> of(n, moles)).sum();
    List<TernaryMap.Cell> cells = new ArrayList<>();
    for (int i = 0; i <= TERNARY_STEPS; i++) {
      monitor.checkCancelled();
      for (int j = 0; j <= TERNARY_STEPS - i; j++) {
        double first = (double) i / TERNARY_STEPS;
        double second = (double) j / TERNARY_STEPS;
        double[] mixed = moles.clone();
        mixed[model.components().indexOf(names.get(0))] = total * first;
        mixed[model.components().indexOf(names.get(1))] = total * second;
        mixed[model.components().indexOf(names.get(2))] =
            total * (TERNARY_STEPS - i - j) / TERNARY_STEPS;
        cells.add(new TernaryMap.Cell(first, second, model.at(celsius, mixed).inContact()));
      }
    }
    return new TernaryMap(
        "contactOverSolvents",
        "Cations in contact with anions, over the mole shares of the solvents",
        names.get(0),
        names.get(1),
        names.get(2),
        new Axis("CIP + AGG", "", false),
        cells,
        List.of(
            new TernaryMap.Cell(
                of(names.get(0), moles) / total,
                of(names.get(1), moles) / total,
                model.at(celsius, moles).inContact())));
  }
}
