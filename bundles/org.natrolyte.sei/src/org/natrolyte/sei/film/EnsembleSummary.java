// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.natrolyte.sei.film.FilmForecast.Course;
import org.natrolyte.sei.label.FilmReading;
import org.natrolyte.sei.label.LabelRule;
import org.natrolyte.sei.label.LabelVote;
import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.species.MaterialGroup;
import org.natrolyte.sei.species.Phase;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.species.SpeciesTable;

/** Percentiles over the films of an ensemble. */
final class EnsembleSummary {
  /** What is less than this share of the total is left out of the lists. */
  private static final double TRACE = 1e-4;

  private final GrowthModel model;
  private final SpeciesTable table;
  private final List<FilmOutcome> films;
  private final FilmOutcome usual;

  EnsembleSummary(
      GrowthModel model, SpeciesTable table, List<FilmOutcome> films, FilmOutcome usual) {
    this.model = model;
    this.table = table;
    this.films = films;
    this.usual = usual;
  }

  FilmForecast forecast() {
    Map<String, Band> moles = shares(1, 0);
    LabelVote labels = labels();
    return new FilmForecast(
        band(f -> f.thickness()[FilmRun.TIMES - 1]),
        band(FilmOutcome::electrons),
        moles,
        shares(0, 1),
        amounts(Phase.SOLID, FilmOutcome::film),
        amounts(Phase.GAS, FilmOutcome::released),
        amounts(Phase.SOLID, FilmOutcome::released),
        band(f -> mean(f, g -> g.inorganic() ? 1 : 0, s -> Double.NaN)),
        band(f -> mean(f, MaterialGroup::youngModulus, s -> s.youngModulus().orElse(Double.NaN))),
        band(f -> mean(f, MaterialGroup::sodiumBarrier, s -> s.sodiumBarrier().orElse(Double.NaN))),
        band(f -> mean(f, MaterialGroup::bandGap, s -> s.bandGap().orElse(Double.NaN))),
        flows(),
        labels.shares(),
        labels.label().orElse(null),
        course((film, time) -> film.thickness()[time]),
        course((film, time) -> film.charge()[time]),
        course((film, time) -> film.gas()[time]),
        formation(moles));
  }

  private Band band(ToDoubleFunction<FilmOutcome> number) {
    return Band.of(films.stream().mapToDouble(number).toArray());
  }

  /** Shares by group, of the formula units and the volume in the given weights. */
  private Map<String, Band> shares(double byMoles, double byVolume) {
    Map<String, double[]> values = new TreeMap<>();
    for (int f = 0; f < films.size(); f++) {
      double[] film = films.get(f).film();
      double total = 0;
      for (int i = 0; i < film.length; i++) {
        total += film[i] * (byMoles + byVolume * model.volume[i]);
      }
      for (int i = 0; i < film.length; i++) {
        if (model.solid[i] && total > 0) {
          values.computeIfAbsent(model.species.get(i).group(), g -> new double[films.size()])[f] +=
              film[i] * (byMoles + byVolume * model.volume[i]) / total;
        }
      }
    }
    Map<String, Band> bands = new TreeMap<>();
    values.forEach((group, v) -> bands.put(group, Band.aroundMean(v)));
    return sorted(bands, TRACE, b -> b.middle());
  }

  private Map<Species, Band> amounts(
      Phase phase, java.util.function.Function<FilmOutcome, double[]> what) {
    Map<Species, Band> bands = new LinkedHashMap<>();
    double most = 0;
    for (int i = 0; i < model.species.size(); i++) {
      if (model.species.get(i).phase() == phase && model.ingredientOf[i] < 0) {
        int place = i;
        Band band = band(f -> what.apply(f)[place]);
        most = Math.max(most, band.middle());
        bands.put(model.species.get(i), band);
      }
    }
    return sorted(bands, most * TRACE, Band::middle);
  }

  private double mean(
      FilmOutcome film,
      ToDoubleFunction<MaterialGroup> ofGroup,
      ToDoubleFunction<Species> ofSpecies) {
    double sum = 0;
    double volume = 0;
    for (int i = 0; i < model.species.size(); i++) {
      if (model.solid[i] && film.film()[i] > 0) {
        Species species = model.species.get(i);
        double own = ofSpecies.applyAsDouble(species);
        double v = film.film()[i] * model.volume[i];
        sum += v * (Double.isNaN(own) ? ofGroup.applyAsDouble(table.group(species)) : own);
        volume += v;
      }
    }
    return volume > 0 ? sum / volume : 0;
  }

  private Map<Step, Double> flows() {
    Map<Step, Double> flows = new LinkedHashMap<>();
    for (int s = 0; s < model.steps.size(); s++) {
      double weight = Math.max(model.electrons(s), 0.05) * usual.extents()[s];
      flows.put(model.steps.get(s), weight / Math.max(usual.electrons(), 1e-30));
    }
    return sorted(flows, 1e-6, x -> x);
  }

  private LabelVote labels() {
    return LabelVote.of(
        films.stream().map(film -> LabelRule.label(FilmReading.of(families(film)))).toList());
  }

  /** Formula units of the film by the families that the label rule counts. */
  private Map<String, Double> families(FilmOutcome film) {
    Map<String, Double> amounts = new TreeMap<>();
    for (int i = 0; i < film.film().length; i++) {
      if (model.solid[i]) {
        amounts.merge(table.group(model.species.get(i)).family(), film.film()[i], Double::sum);
      }
    }
    return amounts;
  }

  /** Each group of the film, in the order of its share. */
  private Map<String, Course> formation(Map<String, Band> moles) {
    Map<String, Course> formation = new LinkedHashMap<>();
    for (String group : moles.keySet()) {
      int place = model.groups.indexOf(group);
      formation.put(group, course((film, time) -> film.layers()[time][place]));
    }
    return formation;
  }

  /** A number of a film at one of its times. */
  private interface AtTime {
    double of(FilmOutcome film, int time);
  }

  private Course course(AtTime what) {
    List<Double> times = new ArrayList<>();
    List<Band> bands = new ArrayList<>();
    for (int t = 0; t < FilmRun.TIMES; t++) {
      int at = t;
      times.add(usual.times()[t]);
      bands.add(band(film -> what.of(film, at)));
    }
    return new Course(times, bands);
  }

  private static <K, V> Map<K, V> sorted(Map<K, V> map, double least, ToDoubleFunction<V> size) {
    Map<K, V> sorted = new LinkedHashMap<>();
    map.entrySet().stream()
        .filter(e -> size.applyAsDouble(e.getValue()) > least)
        .sorted(Comparator.comparingDouble(e -> -size.applyAsDouble(e.getValue())))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
