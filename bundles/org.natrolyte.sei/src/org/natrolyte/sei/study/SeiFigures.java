// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.natrolyte.model.figure.Axis;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.figure.FilmLayers;
import org.natrolyte.model.figure.StackedBars;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.species.MaterialGroup;
import org.natrolyte.sei.species.SpeciesTable;

/** The figures of a prediction. */
final class SeiFigures {
  private static final double WORTH_DRAWING = 0.005;

  private final SeiPrediction prediction;
  private final FilmForecast forecast;
  private final SpeciesTable species;

  private final ObservedFilms observed;

  SeiFigures(SeiPrediction prediction, ObservedFilms observed, SpeciesTable species) {
    this.prediction = prediction;
    this.observed = observed;
    this.forecast = prediction.forecast();
    this.species = species;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.add(layers());
    figures.add(composition());
    figures.addAll(new CourseFigures(forecast).all());
    figures.add(new NetworkFigure(prediction).figure());
    return figures;
  }

  /** Cross-section: what is inorganic next to the electrode, the rest outside. */
  private Figure layers() {
    Set<String> inorganic =
        species.groups().stream()
            .filter(MaterialGroup::inorganic)
            .map(MaterialGroup::id)
            .collect(Collectors.toSet());
    List<FilmLayers.Layer> layers = new ArrayList<>();
    layer("inner, inorganic", inorganic::contains).ifPresent(layers::add);
    layer("outer, organic", g -> !inorganic.contains(g)).ifPresent(layers::add);
    return new FilmLayers(
        "seiFilm",
        "Cross-section of the interphase",
        prediction.conditions().nativeOxide() > 0 ? "Na" : "electrode",
        layers,
        GroupNames.colourOrder());
  }

  private java.util.Optional<FilmLayers.Layer> layer(
      String label, java.util.function.Predicate<String> belongs) {
    Map<String, Band> parts =
        forecast.volumeShares().entrySet().stream()
            .filter(e -> belongs.test(e.getKey()))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    double share = parts.values().stream().mapToDouble(Band::middle).sum();
    if (share < WORTH_DRAWING) {
      return java.util.Optional.empty();
    }
    Band thickness = forecast.thickness().times(share);
    return java.util.Optional.of(
        new FilmLayers.Layer(
            label,
            thickness.middle(),
            thickness.low(),
            thickness.high(),
            parts.entrySet().stream()
                .sorted(
                    Map.Entry.comparingByValue((a, b) -> Double.compare(b.middle(), a.middle())))
                .map(e ->
                    new FilmLayers.Grain(GroupNames.of(e.getKey()), e.getValue().middle() / share))
                .toList()));
  }

  private Figure composition() {
    List<StackedBars.Stack> stacks = new ArrayList<>();
    stacks.add(stack("formula units", forecast.moleShares()));
    stacks.add(stack("volume", forecast.volumeShares()));
    if (!observed.measured().isEmpty()) {
      stacks.add(
          new StackedBars.Stack(
              "measured",
              observed.measured().entrySet().stream()
                  .map(e ->
                      new StackedBars.Part(e.getKey(), e.getValue(), e.getValue(), e.getValue()))
                  .toList()));
    }
    return new StackedBars(
        "seiComposition",
        "Composition of the interphase (lines: 5 to 95 % of the draws)",
        new Axis("Share", "", false),
        stacks,
        GroupNames.colourOrder());
  }

  private static StackedBars.Stack stack(String label, Map<String, Band> shares) {
    return new StackedBars.Stack(
        label,
        shares.entrySet().stream()
            .filter(e -> e.getValue().middle() >= WORTH_DRAWING)
            .map(e ->
                new StackedBars.Part(
                    GroupNames.of(e.getKey()),
                    e.getValue().middle(),
                    e.getValue().low(),
                    e.getValue().high()))
            .toList());
  }
}
