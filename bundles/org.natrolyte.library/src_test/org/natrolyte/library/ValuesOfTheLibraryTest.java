// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.CompoundProperty;
import org.natrolyte.model.compound.Confidence;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SourcedValue;

/** What must hold for every tabulated value. */
class ValuesOfTheLibraryTest {
  private final List<Compound> all = CompoundCsv.compounds();

  @Test
  void everyValueHasASource() {
    for (Compound compound : all) {
      for (List<SourcedValue> values : compound.values().values()) {
        values.forEach(v -> assertFalse(v.source().isBlank(), compound::id));
      }
    }
  }

  @Test
  void everyValueBelongsToAListedCompound() {
    Set<String> ids = new HashSet<>(all.stream().map(Compound::id).toList());
    CsvTable values = BuiltInData.table("values.csv");
    values.rows().forEach(row -> assertTrue(ids.contains(row.cell(0)), row.cell(0)));
  }

  @Test
  void misprintsComeAfterAllOtherValues() {
    for (Compound compound : all) {
      compound
          .values()
          .forEach((property, values) -> {
            boolean misprint = false;
            for (SourcedValue value : values) {
              assertFalse(misprint && !value.isMisprint(), compound.id() + " " + property);
              misprint = value.isMisprint();
            }
          });
    }
  }

  @Test
  void acceptedValuesArePhysicallyPossible() {
    for (Compound compound : all) {
      check(compound, CompoundProperty.DENSITY, 0.5, 5);
      check(compound, CompoundProperty.DENSITY_TEMPERATURE_SLOPE, -0.003, -0.0002);
      check(compound, CompoundProperty.VISCOSITY, 0.2, 100);
      check(compound, CompoundProperty.RELATIVE_PERMITTIVITY, 1.8, 180);
      check(compound, CompoundProperty.MELTING_POINT, -150, 1000);
      check(compound, CompoundProperty.BOILING_POINT, -30, 1500);
      check(compound, CompoundProperty.DONOR_NUMBER, 0, 40);
      check(compound, CompoundProperty.ACCEPTOR_NUMBER, 0, 60);
      check(compound, CompoundProperty.ADDITIVE_SHARE, 0.01, 30);
      var melts = compound.value(CompoundProperty.MELTING_POINT);
      var boils = compound.value(CompoundProperty.BOILING_POINT);
      if (melts.isPresent() && boils.isPresent()) {
        assertTrue(melts.get().value() < boils.get().value(), compound.id());
      }
    }
  }

  /** Z. Yang et al. print FEC as solvent (FEC/DEC) and as additive (5 wt%, 1 wt%). */
  @Test
  void aSolventThatPapersAlsoAddStaysASolventAndTellsItsShare() {
    Compound fec = all.stream().filter(c -> c.id().equals("FEC")).findFirst().orElseThrow();
    assertEquals(Role.SOLVENT, fec.usualRole());
    assertEquals(
        List.of(5.0, 1.0),
        fec.allValues(CompoundProperty.ADDITIVE_SHARE).stream().map(SourcedValue::value).toList());
    assertTrue(
        fec.value(CompoundProperty.ADDITIVE_SHARE).orElseThrow().source().contains("d3nr01346d"));
  }

  private static void check(Compound compound, CompoundProperty property, double low, double high) {
    compound
        .value(property)
        .ifPresent(v ->
            assertTrue(
                v.value() >= low && v.value() <= high,
                () -> compound.id() + " " + property.label() + " " + v.value()));
  }

  /** Molar volume over McGowan volume: 1.248 + 0.490 x (F / heavy atoms), deviation 0.071. */
  @Test
  void densitiesFitTheMolecularVolumes() {
    for (Compound compound : all) {
      var density = compound.value(CompoundProperty.DENSITY);
      var volume = compound.value(CompoundProperty.MCGOWAN_VOLUME);
      boolean unusual = Set.of("H2O", "Et2O").contains(compound.id());
      if (density.isPresent() && volume.isPresent() && !unusual && isLiquid(compound)) {
        Map<String, Integer> atoms = Formula.parse(compound.formula()).orElseThrow().counts();
        int heavy =
            atoms.entrySet().stream()
                .filter(e -> !e.getKey().equals("H"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        double expected = 1.248 + 0.490 * atoms.getOrDefault("F", 0) / heavy;
        double ratio = compound.molarMass() / density.get().value() / volume.get().value();
        assertEquals(expected, ratio, 3 * 0.071, compound.id());
      }
    }
  }

  private static boolean isLiquid(Compound compound) {
    return compound.value(CompoundProperty.VISCOSITY).isPresent()
        || compound.value(CompoundProperty.BOILING_POINT).isPresent();
  }

  @Test
  void computedValuesSaySo() {
    for (Compound compound : all) {
      compound
          .value(CompoundProperty.MCGOWAN_VOLUME)
          .ifPresent(v -> assertEquals(Confidence.COMPUTED, v.confidence(), compound.id()));
    }
  }
}
