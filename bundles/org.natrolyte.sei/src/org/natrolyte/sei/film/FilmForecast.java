// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.film;

import java.util.List;
import java.util.Map;
import org.natrolyte.sei.label.SeiLabel;
import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.species.Species;

/**
 * What an ensemble of films gave.
 *
 * @param thickness in nm
 * @param charge electrons taken from the electrode, in mol/cm2 of real surface
 * @param moleShares share of the film's formula units, by material group
 * @param volumeShares share of the film's volume, by material group
 * @param amounts what is in the film, in mol/cm2, largest first
 * @param gases what has left as gas, in mol/cm2, largest first
 * @param dissolved salts that have gone into the electrolyte, in mol/cm2, largest first
 * @param inorganic share of the volume that is inorganic
 * @param stiffness Young's modulus by volume, in GPa
 * @param barrier Na+ jump barrier by volume, in eV
 * @param bandGap by volume, in eV
 * @param flows electrons of each step over all electrons, from the usual values, largest first
 * @param labels share of the ensemble that bears each label, largest first
 * @param label of the family that most films of the ensemble bear, the one that most bear; null
 *     when no film has a material that labels know
 * @param course thickness over time
 * @param chargeCourse charge over time, in mol/cm2
 * @param gasCourse gas over time, in mol/cm2
 * @param formation thickness over time of each material group, in nm
 */
public record FilmForecast(
    Band thickness,
    Band charge,
    Map<String, Band> moleShares,
    Map<String, Band> volumeShares,
    Map<Species, Band> amounts,
    Map<Species, Band> gases,
    Map<Species, Band> dissolved,
    Band inorganic,
    Band stiffness,
    Band barrier,
    Band bandGap,
    Map<Step, Double> flows,
    Map<SeiLabel, Double> labels,
    SeiLabel label,
    Course course,
    Course chargeCourse,
    Course gasCourse,
    Map<String, Course> formation) {

  /**
   * A band over time.
   *
   * @param times in s
   * @param bands one for each time
   */
  public record Course(List<Double> times, List<Band> bands) {
    public Course {
      times = List.copyOf(times);
      bands = List.copyOf(bands);
    }
  }

  public FilmForecast {
    moleShares = ordered(moleShares);
    volumeShares = ordered(volumeShares);
    amounts = ordered(amounts);
    gases = ordered(gases);
    dissolved = ordered(dissolved);
    flows = ordered(flows);
    labels = ordered(labels);
    formation = ordered(formation);
  }

  private static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(map));
  }

  /** Share of the ensemble that agrees with the label. */
  public double agreement() {
    return label == null ? 0 : labels.getOrDefault(label, 0.0);
  }
}
