// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.label;

import java.util.List;
import java.util.Optional;

/**
 * The label of a film, from what it is made of and nothing else. With fluoride among the main
 * products the second main product gives the name; without, the largest main product does. Oxide
 * names a film only beside fluoride, because sodium brings it along.
 */
public final class LabelRule {
  private static final List<String> BESIDE_FLUORIDE = List.of("borate", "sulfur", "oxide");

  private LabelRule() {}

  /**
   * Names a film.
   *
   * @return empty when nothing that the labels know is in it
   */
  public static Optional<SeiLabel> label(FilmReading film) {
    if (film.hasMajor("fluoride")) {
      return Optional.of(withFluoride(film));
    }
    if (film.hasMajor("alloy") && film.has("halide")) {
      return Optional.of(SeiLabel.NACL_ALLOY);
    }
    return film.major().stream()
        .flatMap(family -> largest(family, film).stream())
        .findFirst()
        .or(() -> film.minor().stream().flatMap(f -> largest(f, film).stream()).findFirst())
        .or(() -> film.has("halide") ? Optional.of(SeiLabel.NACL_ALLOY) : Optional.empty());
  }

  private static SeiLabel withFluoride(FilmReading film) {
    if (film.hasMajor("alloy")) {
      return film.hasMajor("halide") && before(film, "halide", "fluoride")
          ? SeiLabel.NACL_ALLOY
          : SeiLabel.NAF_ALLOY;
    }
    if (film.hasMajor("carbonate")) {
      return SeiLabel.NAF_CARBONATE;
    }
    if (film.hasMajor("halide")) {
      return SeiLabel.NAF_NABR;
    }
    return film.major().stream()
        .filter(BESIDE_FLUORIDE::contains)
        .findFirst()
        .map(LabelRule::besideFluoride)
        .orElse(SeiLabel.NAF_RICH);
  }

  private static SeiLabel besideFluoride(String family) {
    return switch (family) {
      case "borate" -> SeiLabel.NAF_BO;
      case "sulfur" -> SeiLabel.NAF_S_RICH;
      default -> SeiLabel.NAF_NA2O;
    };
  }

  private static boolean before(FilmReading film, String one, String other) {
    return film.major().indexOf(one) < film.major().indexOf(other);
  }

  private static Optional<SeiLabel> largest(String family, FilmReading film) {
    return switch (family) {
      case "carbonate" -> Optional.of(SeiLabel.ORGANIC_CARBONATE);
      case "fluoride" ->
          Optional.of(film.hasMajor("oxide") ? SeiLabel.NAF_NA2O : SeiLabel.NAF_RICH);
      case "ether" ->
          film.has("borate") && film.has("hydride")
              ? Optional.of(SeiLabel.BO_HYDRIDE)
              : Optional.of(SeiLabel.ORGANIC_ETHER);
      case "polymer" -> Optional.of(SeiLabel.POLYMER_CARBONATE);
      case "sulfur", "sulfurOrganic" -> Optional.of(SeiLabel.SULFUR_ORGANIC);
      case "borate" -> Optional.of(film.has("hydride") ? SeiLabel.BO_HYDRIDE : SeiLabel.BO_OXALATE);
      case "oxalate" ->
          Optional.of(film.has("borate") ? SeiLabel.BO_OXALATE : SeiLabel.ORGANIC_CARBONATE);
      case "hydride" -> Optional.of(SeiLabel.BO_HYDRIDE);
      case "residue", "cyanide" -> Optional.of(SeiLabel.ANION_RESIDUE);
      case "alloy" -> Optional.of(SeiLabel.NACL_ALLOY);
      default -> Optional.empty();
    };
  }
}
