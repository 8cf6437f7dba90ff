// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.formulation.TestCompounds.BTFE;
import static org.natrolyte.formulation.TestCompounds.DEC;
import static org.natrolyte.formulation.TestCompounds.DMC;
import static org.natrolyte.formulation.TestCompounds.DME;
import static org.natrolyte.formulation.TestCompounds.EC;
import static org.natrolyte.formulation.TestCompounds.FEC;
import static org.natrolyte.formulation.TestCompounds.G2;
import static org.natrolyte.formulation.TestCompounds.MYSTERY;
import static org.natrolyte.formulation.TestCompounds.NABF4;
import static org.natrolyte.formulation.TestCompounds.NAFSI;
import static org.natrolyte.formulation.TestCompounds.NAOTF;
import static org.natrolyte.formulation.TestCompounds.NAPF6;
import static org.natrolyte.formulation.TestRecipes.additive;
import static org.natrolyte.formulation.TestRecipes.diluent;
import static org.natrolyte.formulation.TestRecipes.formulation;
import static org.natrolyte.formulation.TestRecipes.measuredDensity;
import static org.natrolyte.formulation.TestRecipes.salt;
import static org.natrolyte.formulation.TestRecipes.solvent;
import static org.natrolyte.model.recipe.AmountUnit.MASS_PART;
import static org.natrolyte.model.recipe.AmountUnit.MOLAR;
import static org.natrolyte.model.recipe.AmountUnit.MOLE_PART;
import static org.natrolyte.model.recipe.AmountUnit.VOLUME_PART;
import static org.natrolyte.model.recipe.AmountUnit.WEIGHT_PERCENT;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.natrolyte.formulation.FormulationProperties;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

class CompositionStudyTest {
  @Test
  void givesEveryPropertyItDeclares() throws Exception {
    StudyResult result = run(salt(NAPF6, 1, MOLAR), solvent(G2));
    List<Property> given = result.findings().stream().map(Finding::property).distinct().toList();
    assertEquals(new HashSet<>(new CompositionStudy().descriptor().gives()), new HashSet<>(given));
    assertTrue(result.findings().stream().allMatch(f -> f.studyId().equals("composition")));
  }

  @Test
  void estimatedNumbersCarryRangeSourceAndError() throws Exception {
    Findings findings = findings(salt(NAPF6, 1, MOLAR), solvent(G2));
    Finding fraction = findings.of(Vocabulary.MOLE_FRACTION, "NaPF6").orElseThrow();
    Value.Known value = (Value.Known) fraction.value();
    assertTrue(value.low() < value.value() && value.value() < value.high());
    assertInstanceOf(Provenance.Estimated.class, fraction.provenance());
    assertTrue(
        fraction.provenance().method().contains("median 0.8 % over 130 published densities"));
    assertTrue(fraction.provenance().method().contains("volumes of its ions"));
    Finding molarity = findings.of(Vocabulary.MOLARITY, "NaPF6").orElseThrow();
    assertEquals(Value.exactly(1), rounded(molarity.value()));
    assertInstanceOf(Provenance.Computed.class, molarity.provenance());
  }

  @Test
  void aMeasuredDensityIsUsedAndNamed() throws Exception {
    Formulation f = formulation(salt(NAPF6, 1, MOLAR), solvent(G2));
    Findings findings = findings(f, measuredDensity(1.05));
    assertInstanceOf(
        Provenance.Measured.class, findings.of(Vocabulary.DENSITY).orElseThrow().provenance());
    Finding fraction = findings.of(Vocabulary.MOLE_FRACTION, "NaPF6").orElseThrow();
    assertTrue(fraction.provenance().method().contains("measured by the user: 1.05 g/cm3"));
  }

  @Test
  void saltConcentrationAndRatio() throws Exception {
    Findings dual = findings(salt(NAOTF, 0.8, MOLAR), salt(NABF4, 0.2, MOLAR), solvent(G2));
    assertEquals(1, dual.number(Vocabulary.SALT_CONCENTRATION, "").orElseThrow(), 1e-12);
    Findings localised =
        findings(
            salt(NAFSI, 1, MOLE_PART), solvent(DME, 1.2, MOLE_PART), diluent(BTFE, 2, MOLE_PART));
    assertEquals(
        "1 : 1.20 : 2.00",
        localised.text(FormulationProperties.SALT_SOLVENT_DILUENT_RATIO).orElseThrow());
    Value.Known c = (Value.Known) localised.of(Vocabulary.SALT_CONCENTRATION).orElseThrow().value();
    assertTrue(c.low() < c.value() && c.value() < c.high());
  }

  @Test
  void noSaltIsNoConcentration() throws Exception {
    Findings findings = findings(solvent(EC, 1, MASS_PART), solvent(DMC, 1, MASS_PART));
    assertFalse(findings.of(Vocabulary.SALT_CONCENTRATION).orElseThrow().isKnown());
    assertFalse(
        findings.of(FormulationProperties.SALT_SOLVENT_DILUENT_RATIO).orElseThrow().isKnown());
  }

  @Test
  void solidSolventsCarryTheirCaveat() throws Exception {
    Findings findings = findings(solvent(EC, 1, MASS_PART), solvent(DMC, 1, MASS_PART));
    assertTrue(
        findings
            .of(Vocabulary.VOLUME_FRACTION, "EC")
            .orElseThrow()
            .caveats()
            .toString()
            .contains("melt"));
  }

  @Test
  void oneCompoundInTwoRolesIsSummed() throws Exception {
    Findings findings =
        findings(
            salt(NAPF6, 1, MOLAR),
            solvent(FEC, 1, VOLUME_PART),
            solvent(DEC, 1, VOLUME_PART),
            additive(FEC, 5, WEIGHT_PERCENT));
    double sum = 0;
    for (String name : findings.subjects(Vocabulary.MASS_FRACTION)) {
      sum += findings.number(Vocabulary.MASS_FRACTION, name).orElseThrow();
    }
    assertEquals(1, sum, 1e-12);
    assertEquals(3, findings.subjects(Vocabulary.MASS_FRACTION).size());
  }

  @Test
  void unknownVolumesMakeUnknownFindingsNotFailures() throws Exception {
    Findings findings =
        findings(salt(NAFSI, 1, MOLAR), solvent(DME, 1, MOLE_PART), diluent(MYSTERY, 2, MOLE_PART));
    for (Finding finding : findings.all()) {
      assertInstanceOf(Value.Unknown.class, finding.value());
      assertTrue(finding.value().toString().contains("MYSTERY"));
    }
    Findings byMole =
        findings(
            salt(NAFSI, 1, MOLE_PART), solvent(DME, 1, MOLE_PART), diluent(MYSTERY, 2, MOLE_PART));
    assertTrue(byMole.of(Vocabulary.MOLE_FRACTION, "DME").orElseThrow().isKnown());
    assertFalse(byMole.of(Vocabulary.VOLUME_FRACTION, "DME").orElseThrow().isKnown());
    assertFalse(byMole.of(Vocabulary.DENSITY).orElseThrow().isKnown());
  }

  @Test
  void impossibleAmountsFailWithTheReason() {
    StudyException e =
        assertThrows(StudyException.class, () -> run(salt(NAPF6, 20, MOLAR), solvent(G2)));
    assertTrue(e.getMessage().contains("At most 15.8 M fits"), e.getMessage());
  }

  @Test
  void moleFractionsAreDrawn() throws Exception {
    Figure.Bars bars = (Figure.Bars) run(salt(NAPF6, 1, MOLAR), solvent(G2)).figures().getFirst();
    assertEquals(2, bars.bars().size());
    assertEquals(1, bars.bars().stream().mapToDouble(Figure.Bar::value).sum(), 1e-12);
  }

  @Test
  void stopsWhenCancelled() {
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> run(salt(NAPF6, 1, MOLAR), solvent(G2)));
    assertTrue(Thread.interrupted());
  }

  private static Value rounded(Value value) {
    return Value.exactly(Math.rint(((Value.Known) value).value() * 1e9) / 1e9);
  }

  private static StudyResult run(Component... components) throws Exception {
    return run(formulation(components), Conditions.ROOM);
  }

  private static StudyResult run(Formulation formulation, Conditions conditions) throws Exception {
    return new CompositionStudy()
        .run(
            new StudyInput(formulation, conditions, ParameterValues.DEFAULTS, Findings.NONE),
            StudyMonitor.NONE);
  }

  private static Findings findings(Component... components) throws Exception {
    return new Findings(run(components).findings());
  }

  private static Findings findings(Formulation formulation, Conditions conditions)
      throws Exception {
    return new Findings(run(formulation, conditions).findings());
  }
}
