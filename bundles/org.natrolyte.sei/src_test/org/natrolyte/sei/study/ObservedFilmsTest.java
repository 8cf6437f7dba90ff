// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.sei.score.Observation;

@DisplayName("Films that were seen")
class ObservedFilmsTest {
  @Test
  @DisplayName("NaPF6 in diglyme has the film of Seh 2015 beside it, with its source")
  void published() {
    List<Observation> seen = ObservedFilms.of(hexafluorophosphate("diglyme").input()).published();
    Observation seh =
        seen.stream()
            .filter(o -> o.source().startsWith("Seh et al. 2015"))
            .findFirst()
            .orElseThrow();
    String words = ObservedFilms.inWords(seh);
    assertTrue(words.startsWith("1 M NaPF6 in diglyme, 25 °C, XPS: mainly NaF, Na2O"), words);
    assertTrue(words.endsWith("(" + seh.source() + ")"), words);
  }

  @Test
  @DisplayName("capitals, blanks and hyphens of a name do not matter, and neither does the amount")
  void writing() {
    List<Observation> usual = ObservedFilms.of(hexafluorophosphate("diglyme").input()).published();
    assertTrue(!usual.isEmpty());
    assertEquals(usual, ObservedFilms.of(hexafluorophosphate("Di-Glyme").input()).published());
    assertEquals(
        usual,
        ObservedFilms.of(diglyme("diglyme").salt("NaPF6", Electrolytes.PF6, 0.3).input())
            .published());
  }

  @Test
  @DisplayName("another temperature, one component more or one less is another electrolyte")
  void others() {
    assertEquals(
        List.of(), ObservedFilms.of(hexafluorophosphate("diglyme").at(80).input()).published());
    assertEquals(List.of(), ObservedFilms.of(diglyme("diglyme").input()).published());
    assertEquals(
        List.of(),
        ObservedFilms.of(
                hexafluorophosphate("diglyme")
                    .liquid("hexane", "CCCCCC", 1, 0, SolventFamily.OTHER)
                    .input())
            .published());
  }

  @Test
  @DisplayName("shares that the user measured are kept by material, other measurements are not")
  void measured() {
    StudyInput plain = hexafluorophosphate("diglyme").input();
    StudyInput input =
        new StudyInput(
            plain.formulation(),
            plain
                .conditions()
                .with(new Measurement(SeiProperties.SHARE.id(), "NaF", 0.6, 0.05, "XPS"))
                .with(new Measurement(SeiProperties.STIFFNESS.id(), "", 4, 1, "AFM")),
            plain.parameters(),
            plain.known());
    assertEquals(Map.of("NaF", 0.6), ObservedFilms.of(input).measured());
    assertEquals(Map.of(), ObservedFilms.of(plain).measured());
  }

  private static Electrolytes hexafluorophosphate(String liquid) {
    return diglyme(liquid).salt("NaPF6", Electrolytes.PF6, 1);
  }

  private static Electrolytes diglyme(String name) {
    return new Electrolytes().liquid(name, "COCCOCCOC", 7, 3, SolventFamily.ETHER);
  }
}
