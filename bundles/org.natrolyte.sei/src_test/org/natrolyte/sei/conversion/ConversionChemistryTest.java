// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.compound.Formula;
import org.natrolyte.sei.species.SpeciesTable;

@DisplayName("What sodium makes of inorganic layers and additives")
class ConversionChemistryTest {
  private static final SpeciesTable SPECIES = SpeciesTable.bundled();
  private static final ConversionChemistry CHEMISTRY = new ConversionChemistry(SPECIES);

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "NiF2, NiF2 + 2 Na -> Ni + 2 NaF",
    "MgF2, MgF2 + 2 Na -> Mg + 2 NaF",
    "CoF2, CoF2 + 2 Na -> Co + 2 NaF",
    "SbF3, SbF3 + 6 Na -> Na3Sb + 3 NaF",
    "SnO2, 4 SnO2 + 31 Na -> Na15Sn4 + 8 Na2O",
    "BiOCl, BiOCl + 6 Na -> Na3Bi + Na3OCl",
    "MoS2, MoS2 + 4 Na -> Mo + 2 Na2S",
    "VSe2, VSe2 + 4 Na -> V + 2 Na2Se",
    "V2S3, V2S3 + 6 Na -> 2 V + 3 Na2S",
    "Co3O4, Co3O4 + 8 Na -> 3 Co + 4 Na2O",
    "RuO2, RuO2 + 4 Na -> Ru + 2 Na2O",
    "SnCl2, 4 SnCl2 + 23 Na -> Na15Sn4 + 8 NaCl",
    "SnCl4, 4 SnCl4 + 31 Na -> Na15Sn4 + 16 NaCl",
    "BiCl3, BiCl3 + 6 Na -> Na3Bi + 3 NaCl",
    "ZnO, 13 ZnO + 27 Na -> NaZn13 + 13 Na2O",
    "CuO, CuO + 2 Na -> Cu + Na2O",
    "NiO, NiO + 2 Na -> Ni + Na2O"
  })
  @DisplayName("the equations of the reviews")
  void published(String compound, String equation) {
    Conversion conversion = of(compound);
    assertEquals(equation, conversion.equation());
    assertBalanced(compound, conversion);
  }

  @ParameterizedTest(name = "{0} stays as it is")
  @CsvSource({"VN", "TiN", "AlN", "TiO2", "Al2O3", "MgO"})
  @DisplayName("nitrides and stable oxides do not react")
  void inert(String compound) {
    assertFalse(of(compound).reacts(), of(compound).verdict());
  }

  @Test
  @DisplayName("MgF2: 2 x 546.3 - 1070.2 = 22.4 kJ over two electrons, 0.12 V")
  void byHand() {
    assertEquals(22.4 / (2 * 96.485), of("MgF2").potential().orElseThrow(), 1e-3);
  }

  @ParameterizedTest(name = "{0} stays as it is")
  @CsvSource({"NaBr", "NaF", "Na2S", "Na3OCl"})
  @DisplayName("artificial layers of sodium salts are not reduced")
  void sodiumSalts(String compound) {
    assertFalse(of(compound).reacts());
    assertTrue(of(compound).verdict().contains("salt of sodium"), of(compound).verdict());
  }

  @Test
  @DisplayName("organic matter and peroxide are no business of it")
  void others() {
    assertTrue(CHEMISTRY.of("Na2O2", Formula.parse("Na2O2").orElseThrow()).isEmpty());
    assertTrue(CHEMISTRY.of("EC", Formula.parse("C3H4O3").orElseThrow()).isEmpty());
  }

  private static void assertBalanced(String compound, Conversion conversion) {
    Map<String, Integer> atoms = new TreeMap<>();
    Formula.parse(compound)
        .orElseThrow()
        .counts()
        .forEach((e, n) -> atoms.merge(e, n * conversion.units(), Integer::sum));
    atoms.merge("Na", conversion.sodium(), Integer::sum);
    conversion
        .products()
        .forEach((id, n) ->
            SPECIES
                .byId(id)
                .orElseThrow()
                .formula()
                .counts()
                .forEach((e, k) -> atoms.merge(e, -k * n, Integer::sum)));
    atoms.values().removeIf(n -> n == 0);
    assertEquals(Map.of(), atoms);
  }

  private static Conversion of(String compound) {
    return CHEMISTRY.of(compound, Formula.parse(compound).orElseThrow()).orElseThrow();
  }
}
