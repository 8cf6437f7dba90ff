// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.natrolyte.formulation.bulk.conductivity.AlkaliSalt;
import org.natrolyte.formulation.bulk.conductivity.ConductivityModel;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.solvent.SolventMixture.Share;
import org.natrolyte.formulation.bulk.solvent.SolventTable;
import org.natrolyte.formulation.bulk.viscosity.SaltThickening;

/** What a salt that thickens its liquid does to the conductivity, whatever salt and liquids. */
class ConcentratedConductivityTest {
  private static final List<String> LIQUIDS =
      List.of(
          "EC",
          "PC",
          "DMC",
          "DEC",
          "DME",
          "2-Glyme",
          "4-Glyme",
          "DOL",
          "THF",
          "FEC",
          "AN",
          "Sulfolane");

  /** mol/L; below, salts that pair strongly in ethers may show a shallow dip. */
  private static final double FIRST = 0.3;

  private static final double STEP = 0.2;
  private static final double LAST = 4;

  static Stream<String> salts() {
    return Stream.of("PF6", "BF4", "ClO4", "TFSI", "FSI", "OTf", "DFOB", "BOB")
        .flatMap(anion -> Stream.of("Na" + anion, "Li" + anion));
  }

  /** One maximum, and by 4 mol/L less than 85 % of it: the viscosity has grown eightfold from 2. */
  @ParameterizedTest
  @MethodSource("salts")
  void risesOnceAndFallsWithTheViscosity(String name) {
    AlkaliSalt salt = AlkaliSalt.named(name).orElseThrow();
    for (double kelvin : new double[] {263.15, 298.15}) {
      for (SolventMixture liquid : pairs(kelvin)) {
        String what = name + " in " + liquid.members() + " at " + kelvin + " K";
        double highest = 0;
        double lowestSince = Double.POSITIVE_INFINITY;
        double before = 0;
        for (double molarity = FIRST; molarity < LAST + STEP / 2; molarity += STEP) {
          double now = value(salt, liquid, molarity);
          lowestSince = now < before ? Math.min(lowestSince, now) : lowestSince;
          assertTrue(now < 1.02 * lowestSince, what + " rises again at " + molarity);
          highest = Math.max(highest, now);
          before = now;
        }
        assertTrue(before < 0.85 * highest, what + ": " + before + " of " + highest);
      }
    }
  }

  /** By Walden's rule the product with the viscosity stays; above 2 mol/L it grows no faster. */
  @ParameterizedTest
  @CsvSource({"NaPF6, 2-Glyme", "NaFSI, DME", "NaPF6, 4-Glyme", "LiTFSI, PC", "NaOTf, 2-Glyme"})
  void molarConductivityFollowsTheFluidity(String name, String solvent) {
    AlkaliSalt salt = AlkaliSalt.named(name).orElseThrow();
    SolventMixture liquid = mixture(298.15, solvent);
    double two = value(salt, liquid, 2) / 2;
    double four = value(salt, liquid, 4) / 4;
    double thickening = viscosity(salt, liquid, 4) / viscosity(salt, liquid, 2);
    assertTrue(four * thickening < two * Math.pow(thickening, 0.2 + 1e-9), four + " of " + two);
    assertEquals(
        value(salt, liquid, 2), value(salt, liquid, 2 + 1e-9), 1e-6, "no step where it changes");
  }

  private static double viscosity(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    return SaltThickening.of(liquid, salt.anion().thickening(), molarity).value();
  }

  private static double value(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    return ConductivityModel.shipped().conductivity(salt, liquid, molarity).value();
  }

  private static List<SolventMixture> pairs(double kelvin) {
    List<SolventMixture> pairs = new ArrayList<>();
    for (int i = 0; i < LIQUIDS.size(); i++) {
      pairs.add(mixture(kelvin, LIQUIDS.get(i)));
      for (int j = 0; j < i; j++) {
        pairs.add(mixture(kelvin, LIQUIDS.get(i), LIQUIDS.get(j)));
      }
    }
    return pairs;
  }

  private static SolventMixture mixture(double kelvin, String... names) {
    return SolventMixture.of(
        Stream.of(names)
            .map(n -> new Share(SolventTable.shipped().named(n).orElseThrow(), 1))
            .toList(),
        SolventMixture.Basis.MASS,
        kelvin);
  }
}
