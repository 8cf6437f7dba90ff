// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The label of a film from its composition")
class LabelRuleTest {
  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource({
    "fluoride, , NAF_RICH",
    "fluoride;oxide, ether, NAF_NA2O",
    "fluoride;sulfur, oxide, NAF_S_RICH",
    "fluoride;borate, oxide;ether, NAF_BO",
    "fluoride;halide, oxide, NAF_NABR",
    "fluoride;alloy, sulfur, NAF_ALLOY",
    "fluoride;carbonate, , NAF_CARBONATE",
    "carbonate, fluoride, ORGANIC_CARBONATE",
    "ether, fluoride, ORGANIC_ETHER",
    "oxide, fluoride, NAF_NA2O",
    "oxide;carbonate, , ORGANIC_CARBONATE",
    "oxide;halide, ether, ORGANIC_ETHER",
    "polymer, carbonate, POLYMER_CARBONATE",
    "borate;oxalate, fluoride, BO_OXALATE",
    "borate;hydride, ether, BO_HYDRIDE",
    "halide;alloy, carbonate, NACL_ALLOY",
    "residue, cyanide, ANION_RESIDUE",
    "sulfurOrganic, , SULFUR_ORGANIC"
  })
  @DisplayName("main products decide, minor ones do not")
  void listed(String major, String minor, SeiLabel label) {
    FilmReading film = FilmReading.listed(list(major), list(minor == null ? "" : minor));
    assertEquals(Optional.of(label), LabelRule.label(film));
  }

  @Test
  @DisplayName("shares are read as an observer lists them: main above 15 %, minor above 3 %")
  void shares() {
    FilmReading film =
        FilmReading.of(Map.of("fluoride", 8.0, "oxide", 1.4, "ether", 0.4, "sulfur", 0.2));
    assertEquals(List.of("fluoride"), film.major());
    assertEquals(List.of("oxide", "ether"), film.minor());
    assertEquals(Optional.of(SeiLabel.NAF_RICH), LabelRule.label(film));
  }

  @Test
  @DisplayName("hydroxide is not read, whatever its share")
  void hydroxide() {
    FilmReading film = FilmReading.of(Map.of("hydroxide", 90.0, "fluoride", 10.0));
    assertEquals(Optional.of(SeiLabel.NAF_RICH), LabelRule.label(film));
  }

  @Test
  @DisplayName("no film, or the native oxide alone, has no label")
  void nothing() {
    assertTrue(LabelRule.label(FilmReading.of(Map.of())).isEmpty());
    assertTrue(LabelRule.label(FilmReading.of(Map.of("oxide", 1.0))).isEmpty());
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }
}
