// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestRecipes.component;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.natrolyte.formulation.LibraryCompounds;
import org.natrolyte.formulation.TestCompounds;
import org.natrolyte.formulation.TestCompounds.Builder;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

/** Liquids of the literature that part, salts that stay solid, and the diluted ionic liquids. */
class LiquidChecksTest {
  private static final String PARTS = "may part into two liquids";
  private static final String STAYS_SOLID = "hardly dissolves";

  /**
   * Solvent and diluent that do not mix need a third liquid as a bridge between them (J.-G. Zhang,
   * J. Zheng, S. Chen, WO 2018/160209): fluorinated ethers with the cyclic carbonates, not with
   * ethers.
   */
  @ParameterizedTest
  @CsvSource({
    "EC, TTE, true",
    "PC, TTE, true",
    "PC, BTFE, true",
    "EC, HFPM, true",
    "PC, hexane, true",
    "SL, TTE, false",
    "SL, BTFE, false",
    "SL, hexane, true",
    "DME, TTE, false",
    "DME, BTFE, false",
    "G2, TTE, false",
    "TMP, TTE, false",
    "DMC, BTFE, false"
  })
  void polarSolventsPartFromApolarDiluents(String solvent, String diluent, boolean parts)
      throws Exception {
    assertEquals(
        parts,
        caveats(
                salt(library("NaFSI"), 1, MOLE_PART),
                solvent(library(solvent), 1.5, MOLE_PART),
                diluent(library(diluent), 2, MOLE_PART))
            .contains(PARTS));
  }

  /** A bridge of as much ether or linear carbonate: the flag goes. */
  @ParameterizedTest
  @ValueSource(strings = {"DME", "DMC"})
  void aBridgeSolventTakesTheFlagAway(String bridge) throws Exception {
    assertFalse(
        caveats(
                salt(library("NaFSI"), 1, MOLE_PART),
                solvent(library("EC"), 0.7, MOLE_PART),
                solvent(library(bridge), 0.8, MOLE_PART),
                diluent(library("TTE"), 2, MOLE_PART))
            .contains(PARTS));
  }

  /**
   * "Na2C4O4, Na2C2O4, Na2S, Na3P, NaN3 are insoluble in the conventional liquid electrolytes" (H.
   * Li et al., Energy Environ. Sci. 2025, 18, 3887, doi 10.1039/d5ee00136f, section 5).
   */
  @ParameterizedTest
  @CsvSource({
    "Na2C4O4, C4Na2O4",
    "Na2C2O4, C2Na2O4",
    "Na2S, Na2S",
    "Na3P, Na3P",
    "NaN3, N3Na",
    "NaF, FNa",
    "Na2CO3, CNa2O3",
    "LiF, FLi",
    "Li2CO3, CLi2O3"
  })
  void saltsThatStayInTheCathodeAreSaidToStaySolid(String id, String formula) throws Exception {
    Compound salt = Builder.of(id, formula).role(Role.SALT).build();
    assertTrue(
        caveats(salt(salt, 1, MOLE_PART), solvent(TestCompounds.G2, 8, MOLE_PART))
            .contains(id + " " + STAYS_SOLID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaPF6", "NaFSI", "NaTFSI", "NaOTf", "NaClO4", "NaBF4", "NaDFOB", "NaBPh4"})
  void saltsOfPublishedElectrolytesAreNot(String id) throws Exception {
    assertFalse(
        caveats(salt(library(id), 1, MOLE_PART), solvent(TestCompounds.G2, 8, MOLE_PART))
            .contains(STAYS_SOLID));
  }

  /**
   * [LiFSI]1 [EmimFSI]2 [dFBn]2 of X. Liu et al., Adv. Energy Mater. 2022, 12, 2200862 (recalled),
   * and what it is without its diluent and with more salt than ionic liquid.
   */
  @Test
  void aDilutedIonicLiquidIsLocallyConcentrated() throws Exception {
    Component salt = salt(library("LiFSI"), 1, MOLE_PART);
    Component liquid = component(library("EMIFSI"), Role.IONIC_LIQUID, 2, MOLE_PART);
    assertEquals(
        "locally concentrated ionic liquid (aromatic diluent)",
        name(salt, liquid, diluent(library("12DFB"), 2, MOLE_PART)));
    assertEquals(
        "locally concentrated ionic liquid (fluorinated ether diluent)",
        name(salt, liquid, diluent(library("BTFE"), 2, MOLE_PART)));
    assertEquals("ionic liquid", name(salt, liquid));
    assertEquals(
        "ionic liquid (superconcentrated)",
        name(
            salt(library("NaFSI"), 9, MOLE_PART),
            component(library("EMIFSI"), Role.IONIC_LIQUID, 1, MOLE_PART)));
  }

  private static Compound library(String id) throws IOException {
    Map<String, Compound> all =
        LibraryCompounds.all().stream().collect(Collectors.toMap(Compound::id, c -> c));
    assertTrue(all.containsKey(id), "the library has no " + id);
    return all.get(id);
  }

  private static String name(Component... components) throws Exception {
    return ((Value.Text) classified(components).value()).text();
  }

  private static String caveats(Component... components) throws Exception {
    return classified(components).caveats().toString();
  }

  private static Finding classified(Component... components) throws Exception {
    Findings composition =
        new Findings(
            new CompositionStudy()
                .run(input(Findings.NONE, components), StudyMonitor.NONE)
                .findings());
    return new Findings(
            new ElectrolyteClassStudy()
                .run(input(composition, components), StudyMonitor.NONE)
                .findings())
        .of(Vocabulary.ELECTROLYTE_CLASS)
        .orElseThrow();
  }

  private static StudyInput input(Findings known, Component... components) {
    return new StudyInput(
        formulation(components), Conditions.ROOM, ParameterValues.DEFAULTS, known);
  }
}
