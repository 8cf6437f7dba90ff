// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.natrolyte.model.recipe.RecipeExamples.key;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which papers write one and the same recipe. */
class NotationTest {
  private static void same(String expected, String text) throws RecipeException {
    assertEquals(key(expected), key(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1M NaPF6 in G2",
        "1.0 M NaPF6 in G2",
        "1,0 M NaPF6 in G2",
        "1.0 mol L-1 NaPF6 in G2",
        "1 mol L−1 NaPF6 in G2",
        "1 mol l⁻¹ NaPF6 in G2",
        "1 mol·L⁻¹ NaPF6 in G2",
        "1 mol.L-1 NaPF6 in G2",
        "1 mol L^-1 NaPF6 in G2",
        "1mol/L NaPF6 in G2",
        "1 mol / L NaPF6 in G2",
        "1 mol dm-3 NaPF6 in G2",
        "1 mol dm⁻³ NaPF6 in G2",
        "1 mol/dm3 NaPF6 in G2",
        "1 mol/dm³ NaPF6 in G2",
        "1 mol per litre NaPF6 in G2",
        "1 molar NaPF6 in G2",
        "1000 mM NaPF6 in G2",
        "1000 mmol/L NaPF6 in G2",
        "1000 mmol L-1 NaPF6 in G2",
        "1 mmol/mL NaPF6 in G2",
        "1000000 µM NaPF6 in G2",
        "1000000 μmol/L NaPF6 in G2",
        "1e6 uM NaPF6 in G2",
        "1000×10⁻³ M NaPF6 in G2",
        "1000 x 10^-3 M NaPF6 in G2",
        "1 M (per litre of solution) NaPF6 in G2",
        "1 M NaPF₆ in G2",
        "1 M sodium hexafluorophosphate in diglyme",
        "1 M solution of NaPF6 in G2",
        "1 M of NaPF6 in anhydrous G2",
        "NaPF6 (1 M) in G2",
        "NaPF6 1 M in G2",
        "NaPF6 (1.0 mol L−1) dissolved in G2",
        "(1 M) NaPF6 in G2",
        "1 M NaPF6 dissolved in G2",
        "G2 with 1 M NaPF6",
        "G2 containing 1 M NaPF6",
        "G2 + 1 M NaPF6",
        "1 M NaPF6/G2",
        "1 M NaPF6-G2",
        "1 M NaPF6–G2",
        "1 M NaPF6 - G2",
        "1 M NaPF6, G2",
        "1 M NaPF6 in G2 [NG2]",
        "1 M NaPF6 in G2.",
        "1 M NaPF6 in G2 = 100 vol%",
        "1 M NaPF6 in DEGDME",
        "1 M NaPF6 in Diglyme",
        "1 M NaPF6 in diglyme (G2)",
        "1 M sodium hexafluorophosphate (NaPF6) in diethylene glycol dimethyl ether (diglyme)",
        "1 M 21324-39-0 in 111-96-6",
        "1 M NaPF6 in SBZXBUIDTXKZTM-UHFFFAOYSA-N",
        "1 M NaPF6 in \"COCCOCCOC\"",
        "1 M NaPF6 in “COCCOCCOC”",
        "1 M NaPF6 in 'COCCOCCOC'",
        "1 M NaPF6 in ‘COCCOCCOC’",
        "  1 M\u00A0NaPF6\tin\n G2  ",
        "１ Ｍ NaPF6 in G2"
      })
  void oneMolarSaltInOneSolvent(String text) throws RecipeException {
    same("1 M NaPF6 in G2", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 M NaPF6 in EC:DEC (1:1 vol%)",
        "1 M NaPF6 in EC/DEC (1/1, v/v)",
        "1 M NaPF6 in EC/DEC (1:1 in volume)",
        "1 M NaPF6 in EC/DEC (1:1 by volume)",
        "1 M NaPF6 in EC/DEC (1:1 by vol.)",
        "1 M NaPF6 in EC/DEC (1:1 vol)",
        "1 M NaPF6 in EC/DEC (1:1 v)",
        "1 M NaPF6 in EC/DEC (50:50 vol%)",
        "1 M NaPF6 in EC/DEC (50/50, v/v %)",
        "1 M NaPF6 in EC/DEC (1∶1 v/v)",
        "1 M NaPF6 in EC/DEC ( 1 : 1  v/v )",
        "1 M NaPF6 in EC/DEC 1:1 (v:v)",
        "1 M NaPF6 in EC/DEC (1:1 (v/v))",
        "1 M NaPF6 in EC/DEC (v/v = 1:1)",
        "1 M NaPF6 in EC/DEC (v:v, 1:1)",
        "1 M NaPF6 in EC/DEC (volume ratio 1:1)",
        "1 M NaPF6 in EC/DEC (1:1 volume ratio)",
        "1 M NaPF6 in EC/DEC [1:1 v/v]",
        "1 M NaPF6 in EC:DEC = 1:1 v/v",
        "1 M NaPF6 in EC:DEC=1:1 vol%",
        "1 M NaPF6 in EC: DEC = 1: 1 (v/v)",
        "1 M NaPF6 in EC/DEC 1:1 by volume",
        "1 M NaPF6 in EC/DEC, 1:1 v/v",
        "1 M NaPF6 in EC/DEC at 1:1 by volume",
        "1 M NaPF6 in EC/DEC in a volume ratio of 1:1",
        "1 M NaPF6 in EC/DEC with a volume ratio of 1:1",
        "1 M NaPF6 in EC/DEC with 1:1 volume ratio",
        "1 M NaPF6 in 1:1 v/v EC/DEC",
        "1 M NaPF6 in 1:1 (v/v) EC/DEC",
        "1 M NaPF6 in (1:1 v/v) EC/DEC",
        "1 M NaPF6 in a 1:1 (v/v) mixture of EC and DEC",
        "1 M NaPF6 in a 1:1 by volume mixture of EC and DEC",
        "1 M NaPF6 in a mixture of EC and DEC (1:1 by volume)",
        "1 M NaPF6 in a binary mixture of EC and DEC (1:1, v/v)",
        "1 M NaPF6 in EC + DEC (1:1 v/v)",
        "1 M NaPF6 in EC & DEC (1:1 v/v)",
        "1 M NaPF6 in EC, DEC (1:1 v/v)",
        "1 M NaPF6 in EC,DEC (1:1 v/v)",
        "1 M NaPF6 in EC-DEC (1:1 v/v)",
        "1 M NaPF6 in EC–DEC (1:1 v/v)",
        "1 M NaPF6 in EC0.5:DEC0.5 (by volume)",
        "1 M NaPF6 in 50 vol% EC / 50 vol% DEC",
        "1 M NaPF6 in 50 vol% EC and 50 vol% DEC",
        "1 M NaPF6 in 50 vol% EC + 50 vol% DEC",
        "1 M NaPF6 in EC (50 vol%)/DEC (50 vol%)",
        "1 M NaPF6 in EC = 50 vol%/DEC = 50 vol%",
        "1 M NaPF6 in EC (50 % v/v)/DEC (50 % v/v)",
        "1 M NaPF6 in EC (50 vol%)/DEC",
        "1 M NaPF6 in EC/DEC",
        "1 M NaPF6 in EC/DEC (1:1)",
        "1 M NaPF6/EC/DEC (1:1 v/v)",
        "EC/DEC (1:1 v/v) with 1 M NaPF6",
        "50 vol% EC / 50 vol% DEC + 1 M NaPF6",
        "1 M NaPF6 in ethylene carbonate/diethyl carbonate (1:1 v/v)",
        "1 M NaPF6 in ethylene carbonate (EC)/diethyl carbonate (DEC) (1:1 v/v)"
      })
  void twoSolventsInEqualVolumes(String text) throws RecipeException {
    same("1 M NaPF6 in EC/DEC (1:1 v/v)", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 M NaPF6 in EC/DEC (30:70 wt.%)",
        "1 M NaPF6 in EC/DEC (3:7 by weight)",
        "1 M NaPF6 in EC/DEC (3:7 w/w)",
        "1 M NaPF6 in EC/DEC (3:7 wt/wt)",
        "1 M NaPF6 in EC/DEC (3:7 m/m)",
        "1 M NaPF6 in EC/DEC (3:7 in mass)",
        "1 M NaPF6 in EC/DEC (3:7) w/w",
        "1 M NaPF6 in EC/DEC (mass ratio of 3:7)",
        "1 M NaPF6 in 30 wt% EC / 70 wt% DEC",
        "1 M NaPF6 in 30 wt.% EC / 70 wt. % DEC",
        "1 M NaPF6 in 30 weight percent EC and 70 weight percent DEC",
        "1 M NaPF6 in 30 % EC / 70 % DEC"
      })
  void twoSolventsByWeight(String text) throws RecipeException {
    same("1 M NaPF6 in EC/DEC (3:7 by weight)", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 M NaPF6 in PC with 5 wt% FEC",
        "1 M NaPF6 in PC with 5 wt % FEC",
        "1 M NaPF6 in PC with 5wt%FEC",
        "1 M NaPF6 in PC with 5% FEC",
        "1 M NaPF6 in PC w/ 5% FEC",
        "1 M NaPF6 in PC +5%FEC",
        "1 M NaPF6 in PC, 5 wt% FEC",
        "1 M NaPF6 in PC and 5 wt.% FEC as additive",
        "1 M NaPF6 in PC, with 5 wt% FEC as an additive",
        "1 M NaPF6 in PC + 5 wt% FEC additive",
        "1 M NaPF6 in PC + 5 wt% of FEC",
        "1 M NaPF6 in PC containing 5 wt% FEC",
        "1 M NaPF6 in PC with the addition of 5 wt% FEC",
        "1 M NaPF6 in PC in the presence of 5 wt% FEC",
        "1 M NaPF6 in PC plus 5 percent FEC",
        "1 M NaPF6 in PC/5 wt% FEC additive",
        "1 M NaPF6 in PC + FEC (5 wt%) (additive)",
        "1 M NaPF6 in PC with FEC (5 wt%)",
        "1 M NaPF6 in PC with FEC as additive (5 wt%)",
        "1 M NaPF6 in PC + FEC (5 % by weight)",
        "1 M NaPF6 in PC + 5 % (w/w) FEC",
        "1 M NaPF6 in PC + 50000 ppm FEC",
        "1 M NaPF6 with 5 wt% FEC in PC",
        "1 M NaPF6 + 5 wt% FEC in PC"
      })
  void oneAdditive(String text) throws RecipeException {
    same("1 M NaPF6 in PC + 5 wt% FEC", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaFSI:DME:TTE 1:1.2:2 (molar)",
        "NaFSI:DME:TTE = 1:1.2:2 by mol",
        "NaFSI: DME: TTE = 1: 1.2: 2 (n/n/n)",
        "NaFSI/DME/TTE (1:1.2:2 in molar ratio)",
        "NaFSI/DME/TTE (1:1.2:2 mol/mol/mol)",
        "NaFSI-DME-TTE (1:1.2:2)",
        "NaFSI:DME:TTE in a molar ratio of 1:1.2:2",
        "1:1.2:2 NaFSI:DME:TTE (by mole)",
        "1:1.2:2 (by mole) NaFSI:DME:TTE",
        "NaFSI-1.2DME-2TTE",
        "NaFSI–1.2DME–2TTE",
        "NaFSI·1.2DME·2TTE",
        "NaFSI⋅1.2DME⋅2TTE",
        "1NaFSI-1.2DME-2TTE",
        "NaFSI:1.2DME:2TTE"
      })
  void saltSolventAndDiluentByMole(String text) throws RecipeException {
    same("NaFSI:DME:TTE 1:1.2:2 (molar)", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1 m NaTFSI in TMP ; salt:NaTFSI=1.00000m|solvent:TMP=rest
          1 mol kg-1 NaTFSI in TMP ; salt:NaTFSI=1.00000m|solvent:TMP=rest
          1 mol·kg⁻¹ NaTFSI in TMP ; salt:NaTFSI=1.00000m|solvent:TMP=rest
          1 mol/kg NaTFSI in TMP ; salt:NaTFSI=1.00000m|solvent:TMP=rest
          1 mol/kg of solvent NaTFSI in TMP ; salt:NaTFSI=1.00000m|solvent:TMP=rest
          1 molal NaTFSI in TMP ; salt:NaTFSI=1.00000m|solvent:TMP=rest
          50 mmol/kg NaTFSI in TMP ; salt:NaTFSI=0.0500000m|solvent:TMP=rest
          1 mol/L(solvent) NaPF6 in G2 ; salt:NaPF6=1.00000Ms|solvent:G2=rest
          1 mol/L solvent NaPF6 in G2 ; salt:NaPF6=1.00000Ms|solvent:G2=rest
          1 mol L-1 (solvent) NaPF6 in G2 ; salt:NaPF6=1.00000Ms|solvent:G2=rest
          1 mol per litre of solvent NaPF6 in G2 ; salt:NaPF6=1.00000Ms|solvent:G2=rest
          1 M (per litre of solvent) NaPF6 in G2 ; salt:NaPF6=1.00000Ms|solvent:G2=rest
          NaPF6 (1 M per litre of solvent) in G2 ; salt:NaPF6=1.00000Ms|solvent:G2=rest
          500 mM (of solvent) NaPF6 in G2 ; salt:NaPF6=0.500000Ms|solvent:G2=rest
          10 mol% NaFSI in [C3mpyr][FSI] ; salt:NaFSI=0.100000mol|ionic-liquid:[C3mpyr][FSI]=rest
          10 mol.% NaFSI in [C3mpyr]FSI ; salt:NaFSI=0.100000mol|ionic-liquid:[C3mpyr][FSI]=rest
          90 mol% NaFSI in P111i4FSI ; salt:NaFSI=0.900000mol|ionic-liquid:P111i4FSI=rest
          90 mol% NaFSI in 10 mol% P111i4FSI ; salt:NaFSI=0.900000mol|ionic-liquid:P111i4FSI=rest
          10 wt% NaPF6 in G2 ; salt:NaPF6=0.100000wt|solvent:G2=rest
          10 wt% NaPF6 in 30 wt% EC / 60 wt% DEC ; salt:NaPF6=0.100000wt|solvent:DEC=0.666667w|solvent:EC=0.333333w
          G2 with 10 wt% NaPF6 ; salt:NaPF6=0.100000wt|solvent:G2=rest
          10 wt% NaFSI + 90 wt% DME ; salt:NaFSI=0.100000w|solvent:DME=0.900000w
          10 g/L NaPF6 in G2 ; salt:NaPF6=10.0000g/L|solvent:G2=rest
          10 mg/mL NaPF6 in G2 ; salt:NaPF6=10.0000g/L|solvent:G2=rest
          10 mg L-1 NaPF6 in G2 ; salt:NaPF6=0.0100000g/L|solvent:G2=rest
          0.5 µmol/mL NaPF6 in G2 ; salt:NaPF6=0.000500000M|solvent:G2=rest
          50 nM NaPF6 in G2 ; salt:NaPF6=0.0000000500000M|solvent:G2=rest
          0.8 M NaOTf + 0.2 M NaBF4 in diglyme ; salt:NaBF4=0.200000M|salt:NaOTf=0.800000M|solvent:G2=rest
          0.8 M NaOTf and 200 mM NaBF4 in diglyme ; salt:NaBF4=0.200000M|salt:NaOTf=0.800000M|solvent:G2=rest
          NaOTf (0.8 M) + NaBF4 (0.2 M) in G2 ; salt:NaBF4=0.200000M|salt:NaOTf=0.800000M|solvent:G2=rest
          2.1 M NaFSI in DME/BTFE (1:2 by mole) ; salt:NaFSI=2.10000M|solvent:DME=0.333333n|diluent:BTFE=0.666667n
          2.1 M NaFSI in DME-BTFE (1:2) ; salt:NaFSI=2.10000M|solvent:DME=0.333333n|diluent:BTFE=0.666667n
          1 M NaPF6 in DME/FEC/HFPM (2:1:2 v/v/v) ; salt:NaPF6=1.00000M|solvent:DME=0.400000v|solvent:FEC=0.200000v|diluent:HFPM=0.400000v
          1 M NaPF6 in EC0.45:PC0.45:DMC0.1 ; salt:NaPF6=1.00000M|solvent:DMC=0.100000v|solvent:EC=0.450000v|solvent:PC=0.450000v
          1 M NaPF6 in EC, DEC and PC (1:1:2 v/v/v) ; salt:NaPF6=1.00000M|solvent:DEC=0.250000v|solvent:EC=0.250000v|solvent:PC=0.500000v
          1 M NaPF6 in EC:DEC (1:1 vol%) + 5 wt% FEC + 50 mM SnCl2 ; salt:NaPF6=1.00000M|solvent:DEC=0.500000v|solvent:EC=0.500000v|additive:FEC=0.0500000wt|additive:SnCl2=0.0500000M
          1 M NaPF6 in PC with 5 vol% FEC and 100 ppm H2O ; salt:NaPF6=1.00000M|solvent:PC=rest|additive:FEC=0.0500000vol|additive:H2O=0.000100000wt
          1 M NaPF6 in DME + 0.5 mM C60(NO2)6 ; salt:NaPF6=1.00000M|solvent:DME=rest|additive:C60(NO2)6=0.000500000M
          2 M NaFSI in DME + FEPE with 1 wt% SbF3 ; salt:NaFSI=2.00000M|solvent:DME=0.500000v|diluent:TTE=0.500000v|additive:SbF3=0.0100000wt
          """)
  void eachBasisAsItIsStored(String text, String key) throws RecipeException {
    assertEquals(key, key(text), text);
  }
}
