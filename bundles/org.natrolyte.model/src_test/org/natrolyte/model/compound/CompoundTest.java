// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.compound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CompoundTest {
  private static SourcedValue value(double number, String misprint) {
    return new SourcedValue(
        number, OptionalDouble.of(25), Confidence.HIGH, "a handbook", misprint, "");
  }

  private static Compound solvent(Map<CompoundProperty, List<SourcedValue>> values) {
    return new Compound(
        "DME",
        "1,2-dimethoxyethane",
        List.of("G1"),
        "COCCOC",
        "110-71-4",
        "",
        "C4H10O2",
        90.122,
        0,
        Role.SOLVENT,
        SolventFamily.ETHER,
        2,
        List.of(),
        values,
        List.of(),
        "test");
  }

  @Test
  void aMisprintIsKeptButNeverUsed() {
    SourcedValue wrong = value(-138.5, "belongs to dimethyl ether");
    SourcedValue right = value(-58, "");
    Compound dme = solvent(Map.of(CompoundProperty.MELTING_POINT, List.of(wrong, right)));
    assertEquals(right, dme.value(CompoundProperty.MELTING_POINT).orElseThrow());
    assertEquals(2, dme.allValues(CompoundProperty.MELTING_POINT).size());
  }

  @Test
  void densityMovesWithTemperatureByItsSlope() {
    Compound dme =
        solvent(
            Map.of(
                CompoundProperty.DENSITY, List.of(value(0.861, "")),
                CompoundProperty.DENSITY_TEMPERATURE_SLOPE, List.of(value(-0.00108, ""))));
    assertEquals(0.861 + 0.00108 * 65, dme.density(-40).orElseThrow().value(), 1e-12);
  }

  @Test
  void withoutASlopeTheDensityFarAwayIsUnknown() {
    Compound dme = solvent(Map.of(CompoundProperty.DENSITY, List.of(value(0.861, ""))));
    assertEquals(0.861, dme.density(20).orElseThrow().value());
    assertTrue(dme.density(-40).isEmpty());
  }

  @Test
  void noDensityIsNoNumber() {
    assertTrue(solvent(Map.of()).density(25).isEmpty());
  }

  @Test
  void aCompoundWithoutAMassIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Compound(
                "X",
                "X",
                List.of(),
                "",
                "",
                "",
                "",
                0,
                0,
                Role.SOLVENT,
                SolventFamily.OTHER,
                0,
                List.of(),
                Map.of(),
                List.of(),
                "test"));
  }
}
