// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

  @ParameterizedTest
  @CsvSource({
    // formula, Hill order, g/mol by hand from the IUPAC table
    "C4H10O2, C4H10O2, 90.122",
    "NaPF6, F6NaP, 167.954",
    "NaN(SO2F)2, F2NNaO4S2, 203.110",
    "Na[B(OCH(CF3)2)4], C12H4BF24NaO4, 701.922",
    "Bi(CF3SO3)3, C3BiF9O9S3, 656.170",
    "HCB11H11Na, CH12B11Na, 166.007",
    "NaBH4, BH4Na, 37.832",
    "H2O, H2O, 18.015",
    "Co, Co, 58.933",
    "CO, CO, 28.010",
  })
  void readsAnyOrderAndWritesHill(String text, String hill, double molarMass) {
    Formula formula = Formula.parse(text).orElseThrow();

    assertEquals(hill, formula.hill());
    assertEquals(molarMass, formula.molarMass(), 1e-3);
    assertEquals(Optional.of(formula), Formula.parse(hill));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "4",
        "na",
        "NaPF6 ",
        "Xx2",
        "C0",
        "C(",
        "C)",
        "C(H",
        "(C]",
        "()",
        "C()2",
        "H2o",
        "C99999999",
        "(C999999)99",
        "NaPF6-",
        "¹"
      })
  void refusesOtherTexts(String text) {
    assertEquals(Optional.empty(), Formula.parse(text));
  }

  @Test
  void refusesAbsurdNesting() {
    assertEquals(Optional.empty(), Formula.parse("(".repeat(100_000)));
  }

  @Test
  void addsUp() {
    Formula salt = Formula.parse("Na").orElseThrow().plus(Formula.parse("F6P").orElseThrow());

    assertEquals("F6NaP", salt.hill());
  }

  @Test
  void holdsOnlyElementsAndPositiveCounts() {
    assertThrows(IllegalArgumentException.class, () -> new Formula(Map.of("C", 0)));
    assertThrows(IllegalArgumentException.class, () -> new Formula(Map.of("Xx", 1)));
  }
}
