// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.model.compound.Compound;

/** What names mean, without the structure toolkit. */
class NamesTest {
  private final FileCompoundLibrary library = FileCompoundLibrary.builtIn(() -> null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // one compound, the names of the field
        "DME | monoglyme; G1; glyme; 1,2-dimethoxyethane; ethylene glycol dimethyl ether",
        "G2 | diglyme; DEGDME; bis(2-methoxyethyl) ether; diethylene glycol dimethyl ether",
        "G3 | triglyme; TriGDME; TRGDME; triethylene glycol dimethyl ether",
        "G4 | tetraglyme; TEGDME; TetraGDME; tetraethylene glycol dimethyl ether",
        "TTE | HFE; FEPE; HFE-458; 1,1,2,2-tetrafluoroethyl-2,2,3,3-tetrafluoropropyl ether",
        "NaOTf | NaCF3SO3; NaSO3CF3; NaTf; sodium triflate",
        "NaFSI | NaN(SO2F)2; sodium bis(fluorosulfonyl)imide; Na[N(SO2F)2]",
        "NaTFSI | NaN(SO2CF3)2; NaTFSA; NaNTf2",
        "2-MeTHF | MeTHF; 2MeTHF; 2-methyltetrahydrofuran",
        "BSTFA | BSTF; BCTF; N,O-bis(trimethylsilyl)trifluoroacetamide",
        "NaCB11H12 | Na[HCB11H11]; Na-carborane; [Na]+[HCB11H11]-",
        "PFMP | perfluoro-2-methyl-3-pentanone; perfluoro(2-methyl-3-pentanone)",
        "HFPM | 1,1,1,3,3,3-hexafluoroisopropylmethyl ether",
        "Bi(OTf)3 | Bi(SO3CF3)3; bismuth triflate",
        // typography
        "NaPF6 | NaPF₆; napf6; NAPF6; Na[PF6]; \u2009NaPF6\u00A0; ＮａＰＦ６",
        "GBL | γ-butyrolactone; gamma‑butyrolactone; Gamma Butyrolactone",
        "TFT | α,α,α-trifluorotoluene; benzotrifluoride",
        "NaClO4 | NaClO₄; sodium perchlorate; SODIUM PERCHLORATE",
        // identifiers
        "EC | 96-49-1; KMTRUDSVKNLOMY-UHFFFAOYSA-N; O=C1OCCO1",
        "DME | 110-71-4; COCCOC",
        // formulas in any order of the elements
        "NaPF6 | F6NaP; PF6Na",
        "SbF3 | F3Sb",
        "NaBH4 | H4BNa",
      })
  void namesOfTheFieldMeanOneCompound(String id, String names) {
    for (String name : names.split("; ")) {
      assertEquals(Optional.of(id), library.find(name).map(Compound::id), name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "[C3mpyr][FSI], C3mpyrFSI",
    "[C3mpyr]FSI, C3mpyrFSI",
    "C3mpyrFSI, C3mpyrFSI",
    "PYR13FSI, C3mpyrFSI",
    "[Pyr13][FSA], C3mpyrFSI",
    "[C3mpyr]+[FSI]-, C3mpyrFSI",
    "[C3mpyr]DCA, C3mpyrDCA",
    "[C2mpyr][FSI], C2mpyrFSI",
    "[C2O1mpyr][FSI], C2O1mpyrFSI",
    "PYR14TFSI, PYR14TFSI",
    "[C4mpyr][NTf2], PYR14TFSI",
    "BMPTFSI, PYR14TFSI",
    "[EMIm][FSI], EMIFSI",
    "C2mimFSI, EMIFSI",
    "[P111i4][FSI], P111i4FSI",
    "[Na][FSI], NaFSI",
    "Na[OTf], NaOTf",
    "[CTA][Br], CTAB",
  })
  void ionPairsMeanListedCompounds(String name, String id) {
    assertEquals(Optional.of(id), library.find(name).map(Compound::id));
  }

  @ParameterizedTest
  @CsvSource({
    // id, formula, molar mass by hand
    "KFTFSI, CF4KNO4S2, 269.227",
    "RbTFSI, C2F6NO4RbS2, 365.603",
    "LiDCA, C2LiN3, 72.983",
    "CsPF6, CsF6P, 277.870",
    "KNO3, KNO3, 101.102",
    "P1222FSI, C7H18F2NO4PS2, 313.315",
    "EMIBF4, C6H11BF4N2, 197.972",
  })
  void unlistedPairsAreComposed(String name, String formula, double molarMass) {
    Compound compound = library.find(name).orElseThrow();

    assertEquals(name, compound.id());
    assertEquals(formula, compound.formula());
    assertEquals(molarMass, compound.molarMass(), 2e-3);
    assertEquals("composed from ions", compound.origin());
    assertEquals(0, compound.charge());
    assertEquals(java.util.Map.of(), compound.values());
  }

  @Test
  void aComposedPairIsTheSameHoweverItIsWritten() {
    assertEquals(library.find("[K][FTFSI]"), library.find("KFTFSI"));
    assertEquals(library.find("[EMIM][BF4]"), library.find("EMIBF4"));
    assertEquals(library.find("[K+].x"), Optional.empty());
  }

  /** Element symbols, units, formulas of many isomers, pieces of recipes, misprints. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Sn",
        "Co",
        "CO",
        "Ps1",
        "nm",
        "mM",
        "m",
        "M",
        "K",
        "F",
        "FSI",
        "Na",
        "C4H10O2",
        "C4H8O2",
        "C3H4O3",
        "NaPF4",
        "SnF3",
        "NaPF5",
        "DME-",
        "DME,",
        "DME (",
        "(DME",
        "G 2",
        "M EC",
        "2 MeTHF",
        "1.2DME",
        "12DME",
        "EC/DMC",
        "PC/SN",
        "EC:PC",
        "NaPF6 in G2",
        "ether",
        "salt",
        "[G2]FSI",
        "[][]",
        "[Na][Na]",
        "NaNa",
        "((((((((((",
        "¹²³"
      })
  void textsThatAreNoNamesMeanNothing(String text) {
    assertEquals(Optional.empty(), library.find(text).map(Compound::id));
  }

  @Test
  void caseClashesDoNotMatchWrongly() {
    assertEquals("succinonitrile", library.find("SN").orElseThrow().name());
    assertEquals("1,3-propane sultone", library.find("PS").orElseThrow().name());
    assertEquals("nitromethane", library.find("NM").orElseThrow().name());
  }

  @Test
  void longTextsAreRefusedQuickly() {
    assertEquals(Optional.empty(), library.find("Na".repeat(50_000)));
    assertEquals(Optional.empty(), library.find("(".repeat(50_000)));
  }
}
