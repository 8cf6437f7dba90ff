// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.sei.score.Observation;
import org.natrolyte.sei.score.ObservationTable;

/**
 * What was seen on electrolytes of the same components: published films, and shares that the user
 * has measured (measurements of {@link SeiProperties#SHARE} with the material as their subject).
 * Nothing of it enters the prediction.
 *
 * @param published at about the same temperature, whatever the concentrations
 * @param measured share of the formula units by material, as entered
 */
public record ObservedFilms(List<Observation> published, Map<String, Double> measured) {
  /** A film seen at another temperature is shown up to this difference, in K. */
  private static final double NEAR = 20;

  public ObservedFilms {
    published = List.copyOf(published);
    measured = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(measured));
  }

  /** The observations that belong beside a recipe. */
  public static ObservedFilms of(StudyInput input) {
    List<Component> components = input.formulation().components();
    double celsius = input.conditions().temperatureC();
    List<Observation> published =
        ObservationTable.bundled().stream()
            .filter(o -> Math.abs(o.temperatureC() - celsius) <= NEAR)
            .filter(o -> sameComponents(o.names(), components))
            .toList();
    Map<String, Double> measured = new LinkedHashMap<>();
    input.conditions().measurements().stream()
        .filter(m -> m.propertyId().equals(SeiProperties.SHARE.id()))
        .forEach(m -> measured.put(m.subject(), m.value()));
    return new ObservedFilms(published, measured);
  }

  private static boolean sameComponents(List<String> names, List<Component> components) {
    List<Component> left = new ArrayList<>(components);
    for (String name : names) {
      if (!left.removeIf(c -> isCalled(c.compound(), c.name(), name))) {
        return false;
      }
    }
    return left.isEmpty();
  }

  private static boolean isCalled(Compound compound, String written, String name) {
    return Stream.concat(
            Stream.of(written, compound.id(), compound.name()), compound.aliases().stream())
        .anyMatch(n -> plain(n).equals(plain(name)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }

  /** One published film in words. */
  public static String inWords(Observation seen) {
    return "%s, %s °C, %s: mainly %s%s; called %s (%s)"
        .formatted(
            seen.formulation(),
            Plain.text(seen.temperatureC()),
            seen.technique().isEmpty() ? "technique not stated" : seen.technique(),
            String.join(", ", seen.major()),
            seen.minor().isEmpty() ? "" : ", less " + String.join(", ", seen.minor()),
            seen.label().words(),
            seen.source());
  }
}
