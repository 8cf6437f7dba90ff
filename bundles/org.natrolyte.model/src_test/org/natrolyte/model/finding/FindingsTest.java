// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static Finding finding(String study, Property property, String subject, Value value) {
    return new Finding(study, property, subject, value, new Provenance.None(), List.of());
  }

  @Test
  void aMeasuredDensityStandsBeforeAComputedOne() {
    Finding measured = finding("measured", Vocabulary.DENSITY, "", Value.exactly(1.08));
    Finding computed = finding("composition", Vocabulary.DENSITY, "", Value.exactly(1.05));
    Findings both = new Findings(List.of(measured)).plus(List.of(computed));
    assertEquals(OptionalDouble.of(1.08), both.number(Vocabulary.DENSITY, ""));
    assertEquals(List.of(measured), both.all());
  }

  @Test
  void theSamePropertyOfTwoComponentsIsKeptApart() {
    Findings findings =
        new Findings(
            List.of(
                finding("composition", Vocabulary.MOLE_FRACTION, "NaPF6", Value.exactly(0.1)),
                finding("composition", Vocabulary.MOLE_FRACTION, "G2", Value.exactly(0.9))));
    assertEquals(List.of("NaPF6", "G2"), findings.subjects(Vocabulary.MOLE_FRACTION));
    assertEquals(OptionalDouble.of(0.9), findings.number(Vocabulary.MOLE_FRACTION, "G2"));
  }

  @Test
  void whatIsUnknownOrFailedIsNoNumber() {
    Findings findings =
        new Findings(
            List.of(
                Finding.unknown("composition", Vocabulary.DENSITY, "", "EMS has no known density"),
                Finding.failed("composition", Vocabulary.MOLARITY, "it threw")));
    assertEquals(OptionalDouble.empty(), findings.number(Vocabulary.DENSITY, ""));
    assertEquals(OptionalDouble.empty(), findings.number(Vocabulary.MOLARITY, ""));
    assertFalse(findings.all().getFirst().isKnown());
    assertTrue(findings.all().getLast().isFailed());
  }

  @Test
  void aNumberThatIsNoneCannotBecomeAFinding() {
    assertThrows(IllegalArgumentException.class, () -> Value.exactly(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Value.between(2, 1, 3));
  }

  @Test
  void noTwoWordsOfTheVocabularyShareAnId() {
    Set<String> ids = new HashSet<>();
    Vocabulary.all().forEach(p -> assertTrue(ids.add(p.id()), p.id()));
  }
}
