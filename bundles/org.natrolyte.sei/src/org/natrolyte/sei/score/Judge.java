// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.label.FilmReading;
import org.natrolyte.sei.species.MaterialGroup;
import org.natrolyte.sei.species.SpeciesTable;

/** Puts forecasts beside observations. */
public final class Judge {
  private final SpeciesTable species;
  private final ObservedProducts products;

  /**
   * @param species the tabulated products
   */
  public Judge(SpeciesTable species) {
    this.species = species;
    this.products = new ObservedProducts(species);
  }

  /** The forecast of an observation's recipe against the observation. */
  public Judgement judge(Observation observation, FilmForecast forecast) {
    List<String> found =
        observation.major().stream().filter(name -> holds(forecast, name)).toList();
    return new Judgement(
        observation,
        Optional.ofNullable(forecast.label()),
        found,
        forecast.agreement(),
        words(forecast),
        "");
  }

  /** A product counts as predicted when its group has at least the share of a listed product. */
  private boolean holds(FilmForecast forecast, String name) {
    return products
        .group(name)
        .map(forecast.moleShares()::get)
        .filter(band -> band.middle() >= FilmReading.MINOR)
        .isPresent();
  }

  private String words(FilmForecast forecast) {
    Map<String, String> labels =
        species.groups().stream()
            .collect(Collectors.toMap(MaterialGroup::id, MaterialGroup::label));
    return forecast.moleShares().entrySet().stream()
        .filter(e -> e.getValue().middle() >= FilmReading.MINOR)
        .map(e -> labels.get(e.getKey()) + " " + percent(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String percent(Band band) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * band.middle());
  }
}
