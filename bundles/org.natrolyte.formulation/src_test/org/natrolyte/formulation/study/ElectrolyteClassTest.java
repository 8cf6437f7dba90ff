// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.DEC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.LIDFBOP;
import static org.natrolyte.formulation.TestCompounds.LIFSI;
import static org.natrolyte.formulation.TestCompounds.MYSTERY;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestCompounds.PC;
import static org.natrolyte.formulation.TestCompounds.SNCL2;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;

class ElectrolyteClassTest {
  @Test
  void moleRatiosNeedNoDensity() throws Exception {
    List<Component> components =
        List.of(
            salt(NAFSI, 1, MOLE_PART),
            solvent(DME, 1.2, MOLE_PART),
            diluent(MYSTERY, 2, MOLE_PART));
    Findings findings = classify(components);
    assertTrue(findings.text(Vocabulary.ELECTROLYTE_CLASS).orElseThrow().startsWith("LHCE"));
    assertEquals(1.2, findings.number(Vocabulary.SOLVENT_TO_SALT_RATIO, "").orElseThrow(), 1e-12);
    assertEquals(2.4, findings.number(Vocabulary.DONOR_SITES_PER_CATION, "").orElseThrow(), 1e-12);
    assertEquals(2, findings.number(Vocabulary.DILUENT_TO_SALT_RATIO, "").orElseThrow(), 1e-12);
  }

  @Test
  void diluentDoesNotMakeADiluteElectrolyteALocalisedOne() throws Exception {
    String name =
        text(
            List.of(
                salt(NAFSI, 1, MOLE_PART),
                solvent(DME, 4, MOLE_PART),
                diluent(BTFE, 4, MOLE_PART)));
    assertEquals("dilute ether with fluorinated ether diluent", name);
  }

  @Test
  void aPinchOfDiluentIsNotNamed() throws Exception {
    assertEquals(
        "HCE (ether)",
        text(
            List.of(
                salt(NAFSI, 1, MOLE_PART),
                solvent(DME, 1.2, MOLE_PART),
                diluent(BTFE, 0.02, MOLE_PART))));
  }

  @Test
  void thresholdIsInclusiveAndMolarityIsNotAsked() throws Exception {
    assertEquals(
        "HCE (ether)", text(List.of(salt(NAFSI, 1, MOLE_PART), solvent(DME, 2, MOLE_PART))));
    assertEquals(
        "moderately concentrated ether",
        text(List.of(salt(NAFSI, 1, MOLE_PART), solvent(DME, 2.01, MOLE_PART))));
    assertEquals(
        "moderately concentrated ether",
        text(List.of(salt(NAFSI, 1, MOLE_PART), solvent(DME, 3, MOLE_PART))));
    assertEquals(
        "dilute ether", text(List.of(salt(NAFSI, 1, MOLE_PART), solvent(DME, 3.01, MOLE_PART))));
  }

  @Test
  void lithiumAndForeignIonsAreFlagged() throws Exception {
    assertTrue(
        caveats(List.of(salt(LIFSI, 4, MOLAR), solvent(DME)))
            .contains("a lithium system, not a sodium one"));
    assertTrue(
        caveats(
                List.of(
                    salt(NAPF6, 1, MOLAR), solvent(FEC), additive(LIDFBOP, 0.5, WEIGHT_PERCENT)))
            .contains("LiDFBOP is an additive and brings Li+"));
    assertTrue(
        caveats(List.of(salt(NAFSI, 1, MOLAR), salt(LIFSI, 1, MOLAR), solvent(DME)))
            .contains("the salts also bring Li+"));
    assertFalse(caveats(List.of(salt(NAFSI, 1, MOLAR), solvent(DME))).contains("Li"));
  }

  @Test
  void borderlineCasesSaySo() throws Exception {
    assertTrue(caveats(List.of(salt(NAFSI, 3.3, MOLAR), solvent(DME))).contains("borderline"));
    assertFalse(caveats(List.of(salt(NAFSI, 1, MOLAR), solvent(DME))).contains("borderline"));
    assertFalse(
        caveats(List.of(salt(NAFSI, 1, MOLE_PART), solvent(DME, 2, MOLE_PART)))
            .contains("borderline"));
  }

  @Test
  void manyDonorsAmongTheAdditivesAreNamed() throws Exception {
    assertTrue(
        caveats(List.of(salt(NAPF6, 1, MOLAR), solvent(PC), additive(FEC, 20, WEIGHT_PERCENT)))
            .contains("of the donor sites"));
  }

  @Test
  void solventAndAdditiveOfOneCompoundAreOneSubject() throws Exception {
    List<Component> components =
        List.of(
            salt(NAPF6, 1, MOLAR),
            solvent(FEC, 1, VOLUME_PART),
            solvent(DEC, 1, VOLUME_PART),
            additive(FEC, 5, WEIGHT_PERCENT));
    assertEquals("dilute fluorinated carbonate + carbonate", text(components));
  }

  @Test
  void unknownMoleFractionsMakeTheClassUnknown() throws Exception {
    Formulation formulation =
        formulation(
            salt(NAPF6, 1, MOLAR), solvent(DME, 1, VOLUME_PART), diluent(MYSTERY, 1, VOLUME_PART));
    Findings findings = classify(formulation);
    Finding finding = findings.of(Vocabulary.ELECTROLYTE_CLASS).orElseThrow();
    assertTrue(finding.value() instanceof Value.Unknown);
    assertTrue(finding.value().toString().contains("MYSTERY"), finding.value().toString());
  }

  @Test
  void withoutAlkaliSaltTheClassIsUnknown() throws Exception {
    Findings findings = classify(formulation(salt(SNCL2, 1, MOLAR), solvent(G2)));
    assertFalse(findings.of(Vocabulary.ELECTROLYTE_CLASS).orElseThrow().isKnown());
  }

  private static String text(List<Component> components) throws Exception {
    return classify(components).text(Vocabulary.ELECTROLYTE_CLASS).orElseThrow();
  }

  private static String caveats(List<Component> components) throws Exception {
    return classify(components).of(Vocabulary.ELECTROLYTE_CLASS).orElseThrow().caveats().toString();
  }

  private static Findings classify(List<Component> components) throws Exception {
    return classify(formulation(components));
  }

  private static Findings classify(Formulation formulation) throws Exception {
    Findings composition =
        new Findings(
            new CompositionStudy()
                .run(input(formulation, Findings.NONE), StudyMonitor.NONE)
                .findings());
    return new Findings(
        new ElectrolyteClassStudy()
            .run(input(formulation, composition), StudyMonitor.NONE)
            .findings());
  }

  private static StudyInput input(Formulation formulation, Findings known) {
    return new StudyInput(formulation, Conditions.ROOM, ParameterValues.DEFAULTS, known);
  }
}
