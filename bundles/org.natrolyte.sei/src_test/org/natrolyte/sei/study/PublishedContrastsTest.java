// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmEnsemble;
import org.natrolyte.sei.label.SeiLabel;
import org.natrolyte.sei.species.SpeciesTable;

@DisplayName("Contrasts between published films come out in the right direction")
class PublishedContrastsTest {
  @Test
  @DisplayName("NaPF6: inorganic and thin in diglyme, carbonates and thick in EC/DEC (Seh 2015)")
  void etherAgainstCarbonate() throws Exception {
    SeiPrediction ether = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).film();
    SeiPrediction carbonate = Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).film();
    assertTrue(ether.forecast().label().isFluorideRich());
    assertEquals(SeiLabel.ORGANIC_CARBONATE, carbonate.forecast().label());
    assertTrue(share(ether, "fluoride") > 5 * share(carbonate, "fluoride"));
    assertTrue(middle(ether.forecast().thickness()) < middle(carbonate.forecast().thickness()));
    assertTrue(middle(ether.forecast().inorganic()) > middle(carbonate.forecast().inorganic()));
    assertTrue(middle(ether.forecast().charge()) < middle(carbonate.forecast().charge()));
  }

  @Test
  @DisplayName("NaFSI: more NaF in neat FEC than in EC/PC (Lee 2018)")
  void fecAgainstCarbonates() throws Exception {
    SeiPrediction fec = Electrolytes.fec().salt("NaFSI", Electrolytes.FSI, 1).film();
    SeiPrediction plain = Electrolytes.ecPc().salt("NaFSI", Electrolytes.FSI, 1).film();
    assertTrue(share(fec, "fluoride") > 2 * share(plain, "fluoride"));
    assertTrue(share(fec, "alkylCarbonate") < share(plain, "alkylCarbonate"));
  }

  @Test
  @DisplayName("a pyridine donor and a fluorosulfonyl imide each bring more NaF into carbonates")
  void additives() throws Exception {
    double without =
        share(Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).film(), "fluoride");
    SeiPrediction pyridine =
        Electrolytes.ecDec()
            .salt("NaPF6", Electrolytes.PF6, 1)
            .additive("4-APD", "CC(=O)c1ccncc1", 0.1)
            .film();
    assertTrue(share(pyridine, "fluoride") > without);
    SeiPrediction imide =
        Electrolytes.ecDec()
            .salt("NaPF6", Electrolytes.PF6, 1)
            .additive("KFSI", Electrolytes.FSI.replace("Na", "K"), 0.05)
            .film();
    assertTrue(share(imide, "fluoride") > without);
  }

  @Test
  @DisplayName("FEC at 2 % already brings more NaF into EC/PC")
  void littleFec() throws Exception {
    double without =
        share(Electrolytes.ecPc().salt("NaClO4", "[Na+].[O-]Cl(=O)(=O)=O", 1).film(), "fluoride");
    SeiPrediction with =
        Electrolytes.ecPc()
            .salt("NaClO4", "[Na+].[O-]Cl(=O)(=O)=O", 1)
            .additive("FEC", "O=C1OCC(F)O1", 0.25)
            .film();
    assertTrue(share(with, "fluoride") > without + 0.01);
  }

  @Test
  @DisplayName("NaOTf + NaBF4 in diglyme: thinner and less organic at -40 than at 20 °C (2021)")
  void cold() throws Exception {
    SeiPrediction warm = biSalt(20);
    SeiPrediction cold = biSalt(-40);
    assertTrue(middle(cold.forecast().thickness()) < 0.5 * middle(warm.forecast().thickness()));
    assertTrue(share(cold, "alkoxide") < share(warm, "alkoxide"));
  }

  @Test
  @DisplayName("NaPF6 gives much NaF in diglyme, NaTFSI little and residues instead")
  void anions() throws Exception {
    SeiPrediction pf6 = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).plated().film();
    SeiPrediction tfsi =
        Electrolytes.diglyme().salt("NaTFSI", Electrolytes.TFSI, 1).plated().film();
    assertTrue(share(pf6, "fluoride") > 2 * share(tfsi, "fluoride"));
    assertTrue(share(tfsi, "residue") > 0.1);
    assertEquals(0, share(pf6, "residue"));
  }

  @ParameterizedTest(name = "{0}: {2} and {3}")
  @CsvSource({
    "SnCl2, Cl[Sn]Cl, halide, metal",
    "SbF3, F[Sb](F)F, fluoride, alloy",
    "BiCl3, Cl[Bi](Cl)Cl, halide, alloy",
    "CTAB, [Br-].CCCCCCCCCCCCCCCC[N+](C)(C)C, halide, fluoride"
  })
  @DisplayName("inorganic additives leave their salt and their metal in the film of a glyme")
  void inorganicAdditives(String name, String smiles, String salt, String other) throws Exception {
    SeiPrediction without = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).film();
    SeiPrediction with =
        Electrolytes.diglyme()
            .salt("NaPF6", Electrolytes.PF6, 1)
            .additive(name, smiles, 0.02)
            .film();
    if (!salt.equals("fluoride")) {
      assertEquals(0, share(without, salt));
    }
    assertTrue(share(with, salt) > 0.1, with.forecast().moleShares().toString());
    assertTrue(share(with, other) > 0.05, with.forecast().moleShares().toString());
  }

  @Test
  @DisplayName("the label of a contrast does not hang on the draws")
  void steadyLabels() throws Exception {
    for (SeiPrediction film :
        List.of(
            Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).film(),
            Electrolytes.ecDec().salt("NaPF6", Electrolytes.PF6, 1).film(),
            Electrolytes.fec().salt("NaFSI", Electrolytes.FSI, 1).plated().film())) {
      for (long seed = 1; seed <= 3; seed++) {
        assertEquals(
            film.forecast().label(),
            FilmEnsemble.grow(film.model(), SpeciesTable.bundled(), seed, StudyMonitor.NONE)
                .label(),
            "seed " + seed);
      }
    }
  }

  @Test
  @DisplayName("native oxide lasts under a glyme and is gone under carbonates")
  void nativeOxide() throws Exception {
    SeiPrediction ether = Electrolytes.diglyme().salt("NaPF6", Electrolytes.PF6, 1).film();
    SeiPrediction carbonate = Electrolytes.ecPc().salt("NaPF6", Electrolytes.PF6, 1).film();
    assertTrue(share(ether, "oxide") > 0.1);
    assertTrue(share(carbonate, "oxide") < 0.02);
  }

  @Test
  @DisplayName("a rougher electrode shares the same water among more film")
  void waterByRealArea() throws Exception {
    SeiPrediction smooth =
        Electrolytes.diglyme().salt("NaOTf", Electrolytes.OTF, 1).with("roughness", 1).film();
    SeiPrediction rough =
        Electrolytes.diglyme().salt("NaOTf", Electrolytes.OTF, 1).with("roughness", 5).film();
    assertTrue(share(smooth, "hydroxide") > 2 * share(rough, "hydroxide"));
  }

  @Test
  @DisplayName("more anions in contact, as in concentrated liquids, make less of the film organic")
  void contacts() throws Exception {
    SeiPrediction thin =
        Electrolytes.diglyme().salt("NaOTf", Electrolytes.OTF, 0.2).plated().film();
    SeiPrediction thick =
        new Electrolytes()
            .liquid("G2", "COCCOCCOC", 4.5, 3, org.natrolyte.model.compound.SolventFamily.ETHER)
            .salt("NaOTf", Electrolytes.OTF, 4)
            .plated()
            .film();
    assertTrue(share(thick, "alkoxide") < share(thin, "alkoxide"));
  }

  private static SeiPrediction biSalt(double celsius) throws Exception {
    return Electrolytes.diglyme()
        .salt("NaOTf", Electrolytes.OTF, 0.8)
        .salt("NaBF4", Electrolytes.BF4, 0.2)
        .at(celsius)
        .plated()
        .film();
  }

  private static double share(SeiPrediction film, String group) {
    Band band = film.forecast().moleShares().get(group);
    return band == null ? 0 : band.middle();
  }

  private static double middle(Band band) {
    return band.middle();
  }
}
