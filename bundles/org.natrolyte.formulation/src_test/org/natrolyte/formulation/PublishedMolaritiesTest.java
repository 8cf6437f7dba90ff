// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.AN;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.DMC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.G4;
import static org.natrolyte.formulation.TestCompounds.LIFSI;
import static org.natrolyte.formulation.TestCompounds.LIPF6;
import static org.natrolyte.formulation.TestCompounds.LITFSI;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.TMP;
import static org.natrolyte.formulation.TestCompounds.TTE;
import static org.natrolyte.formulation.TestRecipes.compose;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.in;
import static org.natrolyte.formulation.TestRecipes.number;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.recipe.AmountBasis;

/**
 * Solutions whose mole ratio and molarity are both published: the molarity follows from the ratio
 * by the estimated volume alone. The error that findings state stands on these and on {@link
 * PublishedDensitiesTest}.
 */
class PublishedMolaritiesTest {
  private record Published(String source, double molarity, List<Component> ratio) {}

  private static final List<Published> SOLUTIONS =
      List.of(
          new Published(
              "LiTFSI:tetraglyme 1:1, Ueno et al., J. Phys. Chem. B 2012, 116, 11323",
              2.75,
              List.of(salt(LITFSI, 1, MOLE_PART), solvent(G4, 1, MOLE_PART))),
          new Published(
              "LiTFSI:acetonitrile 1:1.9, Yamada et al., J. Am. Chem. Soc. 2014, 136, 5039",
              4.2,
              List.of(salt(LITFSI, 1, MOLE_PART), solvent(AN, 1.9, MOLE_PART))),
          new Published(
              "LiFSI:DMC 1:1.1, Wang et al., Nat. Commun. 2016, 7, 12032",
              5.5,
              List.of(salt(LIFSI, 1, MOLE_PART), solvent(DMC, 1.1, MOLE_PART))),
          new Published(
              "LiFSI:DMC:BTFE 0.51:1.1:2.2, Chen et al., Adv. Mater. 2018, 30, 1706102",
              1.2,
              List.of(
                  salt(LIFSI, 0.51, MOLE_PART),
                  solvent(DMC, 1.1, MOLE_PART),
                  diluent(BTFE, 2.2, MOLE_PART))),
          new Published(
              "NaFSI:TMP 1:2, Wang et al., Nat. Energy 2018, 3, 22",
              3.3,
              List.of(salt(NAFSI, 1, MOLE_PART), solvent(TMP, 2, MOLE_PART))),
          new Published(
              "LiFSI:DME:TTE 1:1.2:3, Ren et al., Joule 2019, 3, 1662",
              1.51,
              List.of(
                  salt(LIFSI, 1, MOLE_PART),
                  solvent(DME, 1.2, MOLE_PART),
                  diluent(TTE, 3, MOLE_PART))));

  @Test
  void estimatedMolaritiesAreWithinTheStatedError() throws Exception {
    double squares = 0;
    for (Published published : SOLUTIONS) {
      Composition c = compose(published.ratio().toArray(Component[]::new));
      double deviation = in(c, 0, AmountBasis.MOLARITY) / published.molarity() - 1;
      assertTrue(Math.abs(deviation) < 0.08, published.source() + ": " + deviation);
      squares += deviation * deviation;
    }
    assertEquals(0.026, Math.sqrt(squares / SOLUTIONS.size()), 0.002);
  }

  /** Commercial 1 M LiPF6 in EC/DMC is quoted with 1.27 to 1.30 g/cm3. */
  @Test
  void theRangeHoldsTheCommercialElectrolyte() throws Exception {
    Composition c =
        compose(salt(LIPF6, 1, MOLAR), solvent(EC, 1, MASS_PART), solvent(DMC, 1, MASS_PART));
    assertEquals(1.267, number(c.density()), 0.001);
    assertTrue(((Value.Known) c.density()).high() > 1.285);
  }
}
