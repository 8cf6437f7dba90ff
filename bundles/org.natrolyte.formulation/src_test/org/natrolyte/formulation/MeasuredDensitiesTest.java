// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.Conditions;

/**
 * Measured densities of solutions that nothing in the volumes was fitted to, single values as
 * listed in the ILThermo database of NIST: P. Geysens et al., J. Phys. Chem. B 2018, 122, 275; R.
 * Tatara et al., J. Phys. Chem. C 2020, 124, 15800; J. D. Forero-Saboya et al., J. Phys. Chem. C
 * 2019, 123, 29524; A. A. Wang et al., J. Chem. Eng. Data 2023, 68, 805; A. Nakanishi et al., J.
 * Phys. Chem. C 2019, 123, 14229. All 130 values of these papers: docs/models/composition.md.
 */
class MeasuredDensitiesTest {
  /** Paper, salt, its amount and unit, liquids with theirs, °C, g/cm3. */
  private static final List<String> MEASURED =
      List.of(
          "Geysens 2018, NaFSI, 1, MOLE_PART, DME:1:MOLE_PART, 27.95, 1.48",
          "Geysens 2018, NaFSI, 1, MOLE_PART, DME:3:MOLE_PART, 27.95, 1.19",
          "Geysens 2018, NaFSI, 1, MOLE_PART, DME:5:MOLE_PART, 27.95, 1.1",
          "Geysens 2018, NaFSI, 1, MOLE_PART, DME:8:MOLE_PART, 27.95, 1.02",
          "Geysens 2018, NaFSI, 1, MOLE_PART, DME:15:MOLE_PART, 27.95, 0.95",
          "Geysens 2018, NaFSI, 1, MOLE_PART, DME:30:MOLE_PART, 27.95, 0.91",
          "Geysens 2018, NaFSI, 1, MOLE_PART, G2:1:MOLE_PART, 27.95, 1.35",
          "Geysens 2018, NaFSI, 1, MOLE_PART, G2:2:MOLE_PART, 27.95, 1.24",
          "Geysens 2018, NaFSI, 1, MOLE_PART, G2:3:MOLE_PART, 27.95, 1.18",
          "Geysens 2018, NaFSI, 1, MOLE_PART, G2:6:MOLE_PART, 27.95, 1.08",
          "Geysens 2018, NaFSI, 1, MOLE_PART, G2:15:MOLE_PART, 27.95, 1.0",
          "Tatara 2020, NaFSI, 1, MOLE_PART, GBL:1:MOLE_PART, 30.0, 1.7",
          "Tatara 2020, NaFSI, 1, MOLE_PART, GBL:2:MOLE_PART, 30.0, 1.53",
          "Tatara 2020, NaFSI, 1, MOLE_PART, GBL:4:MOLE_PART, 30.0, 1.37",
          "Tatara 2020, NaFSI, 1, MOLE_PART, GBL:8:MOLE_PART, 30.0, 1.26",
          "Tatara 2020, NaFSI, 1, MOLE_PART, GBL:20:MOLE_PART, 30.0, 1.18",
          "Forero-Saboya 2019, LiTFSI, 0.3, MOLAR, EC:1:MASS_PART, 69.85, 1.3086",
          "Forero-Saboya 2019, LiTFSI, 0.5, MOLAR, EC:1:MASS_PART, 24.95, 1.3835",
          "Forero-Saboya 2019, LiTFSI, 0.7, MOLAR, EC:1:MASS_PART, 24.95, 1.4035",
          "Wang 2023, LiPF6, 0.797, MOLAL, PC:1:MASS_PART, 10.0, 1.2781",
          "Wang 2023, LiPF6, 1.813, MOLAL, PC:1:MASS_PART, 10.0, 1.3572",
          "Wang 2023, LiPF6, 0.797, MOLAL, PC:1:MASS_PART, 40.0, 1.2471",
          "Wang 2023, LiPF6, 1.813, MOLAL, PC:1:MASS_PART, 40.0, 1.3262",
          "Wang 2023, LiPF6, 0.926, MOLAL, EMC:1:MASS_PART, 10.0, 1.1211",
          "Wang 2023, LiPF6, 2.147, MOLAL, EMC:1:MASS_PART, 10.0, 1.2272",
          "Wang 2023, LiPF6, 0.926, MOLAL, EMC:1:MASS_PART, 40.0, 1.0861",
          "Wang 2023, LiPF6, 2.147, MOLAL, EMC:1:MASS_PART, 40.0, 1.1937",
          "Wang 2023, LiPF6, 0.869, MOLAL, PC:0.503:MASS_PART+EMC:0.4970:MASS_PART, 20.0, 1.1747",
          "Wang 2023, LiPF6, 1.977, MOLAL, PC:0.51:MASS_PART+EMC:0.4900:MASS_PART, 20.0, 1.3004",
          "Nakanishi 2019, LiTFSI, 0.1, MOLE_PART, SL:0.9:MOLE_PART, 30.0, 1.367",
          "Nakanishi 2019, LiTFSI, 0.2, MOLE_PART, SL:0.8:MOLE_PART, 30.0, 1.459",
          "Nakanishi 2019, LiTFSI, 0.333, MOLE_PART, SL:0.667:MOLE_PART, 30.0, 1.568");

  @Test
  void theMedianIsWithinOnePerCentAndNoneFarOff() throws Exception {
    Map<String, Compound> library = library();
    double[] errors = new double[MEASURED.size()];
    for (int i = 0; i < errors.length; i++) {
      String[] fields = MEASURED.get(i).split(", ");
      List<Component> recipe = new ArrayList<>();
      recipe.add(
          TestRecipes.salt(
              library.get(fields[1]),
              Double.parseDouble(fields[2]),
              AmountUnit.valueOf(fields[3])));
      for (String liquid : fields[4].split("\\+")) {
        String[] parts = liquid.split(":");
        recipe.add(
            TestRecipes.solvent(
                library.get(parts[0]), Double.parseDouble(parts[1]), AmountUnit.valueOf(parts[2])));
      }
      Composition composition =
          Composer.compose(
              TestRecipes.formulation(recipe),
              Conditions.ROOM.atCelsius(Double.parseDouble(fields[5])));
      errors[i] =
          Math.abs(TestRecipes.number(composition.density()) / Double.parseDouble(fields[6]) - 1);
      assertTrue(errors[i] < 0.07, MEASURED.get(i) + " misses by " + errors[i]);
    }
    Arrays.sort(errors);
    assertEquals(0.01, errors[errors.length / 2], 0.004, Arrays.toString(errors));
    assertTrue(errors[errors.length * 9 / 10] < 0.03, Arrays.toString(errors));
  }

  private static Map<String, Compound> library() throws IOException {
    Map<String, Compound> byId = new HashMap<>();
    for (Compound compound : LibraryCompounds.all()) {
      byId.put(compound.id(), compound);
    }
    return byId;
  }
}
