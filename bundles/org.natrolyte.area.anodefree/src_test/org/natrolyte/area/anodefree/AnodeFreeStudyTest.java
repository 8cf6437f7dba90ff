// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.compound.Compound;
import org.natrolyte.model.compound.Role;
import org.natrolyte.model.compound.SolventFamily;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.formulation.Component;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.Amount;
import org.natrolyte.model.recipe.Recipe;
import org.natrolyte.model.recipe.RecipeItem;
import org.natrolyte.model.recipe.Span;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

class AnodeFreeStudyTest {
  private static final AnodeFreeStudy STUDY = new AnodeFreeStudy();

  @Test
  void usefulFindingsByDefault() throws Exception {
    Findings findings = findings(ParameterValues.DEFAULTS, Findings.NONE);
    assertEquals(8.86, number(findings, AnodeFreeProperties.THICKNESS), 0.005);
    assertEquals(99.8885, number(findings, AnodeFreeProperties.REQUIRED_EFFICIENCY), 5e-5);
    assertEquals(100, number(findings, AnodeFreeProperties.DEPTH_OF_DISCHARGE), 1e-12);
    assertEquals(400, number(findings, AnodeFreeProperties.TEST_TIME), 1e-9);
  }

  @Test
  void everyDeclaredPropertyIsGivenOnce() throws Exception {
    StudyResult result = run(ParameterValues.DEFAULTS, Findings.NONE);
    List<Property> given = result.findings().stream().map(Finding::property).toList();
    assertEquals(STUDY.descriptor().gives(), given);
    assertFalse(result.hasFailed());
  }

  @Test
  void missingParametersAreNamed() throws Exception {
    Findings findings = findings(ParameterValues.DEFAULTS, Findings.NONE);
    assertEquals(
        "set anodefree.coulombicEfficiency, e.g. 99.9",
        reason(findings, AnodeFreeProperties.RETENTION));
    assertEquals(
        "set anodefree.diffusionCoefficient, e.g. 3e-6;"
            + " anodefree.cationTransferenceNumber, e.g. 0.4",
        reason(findings, AnodeFreeProperties.SAND_TIME));
    assertTrue(
        reason(findings, AnodeFreeProperties.SPECIFIC_ENERGY)
            .startsWith("set anodefree.cathodeSpecificCapacity, e.g. 110;"));
    assertFalse(
        reason(findings, AnodeFreeProperties.ENERGY_DENSITY).contains("electrolytePerCapacity"));
  }

  @Test
  void examplesForMissingParametersAreAccepted() {
    Settings settings =
        new Settings(
            new StudyInput(
                formulation(), Conditions.ROOM, ParameterValues.DEFAULTS, Findings.NONE));
    for (Parameter parameter : STUDY.descriptor().parameters()) {
      if (parameter.defaultValue().isEmpty()) {
        String text = settings.lacking(parameter).orElseThrow();
        double example = Double.parseDouble(text.substring(text.indexOf("e.g. ") + 5));
        assertTrue(parameter.accepts(example), text);
      }
    }
  }

  @Test
  void theSetEfficiencyIsUsed() throws Exception {
    Findings findings = findings(with("coulombicEfficiency", 99.9), Findings.NONE);
    assertEquals(81.86, number(findings, AnodeFreeProperties.RETENTION), 0.005);
    assertEquals(223, number(findings, AnodeFreeProperties.CYCLES), 0.1);
  }

  @Test
  void theMeasuredEfficiencyComesFirstWithItsRange() throws Exception {
    Findings measured = efficiency(99.96, 0.01);
    Findings findings = findings(with("coulombicEfficiency", 99), measured);
    Finding retention = findings.of(AnodeFreeProperties.RETENTION).orElseThrow();
    Value.Known value = (Value.Known) retention.value();
    assertEquals(100 * Math.pow(0.9996, 200), value.value(), 1e-9);
    assertEquals(100 * Math.pow(0.9995, 200), value.low(), 1e-9);
    assertEquals(100 * Math.pow(0.9997, 200), value.high(), 1e-9);
    assertTrue(retention.provenance().method().contains("measured by the user"));
  }

  @Test
  void anErrorBarAboveHundredIsCut() throws Exception {
    Findings findings = findings(ParameterValues.DEFAULTS, efficiency(99.98, 0.05));
    Value.Known value =
        (Value.Known) findings.of(AnodeFreeProperties.RETENTION).orElseThrow().value();
    assertEquals(100, value.high(), 0);
    Value.Known cycles =
        (Value.Known) findings.of(AnodeFreeProperties.CYCLES).orElseThrow().value();
    assertEquals(Double.POSITIVE_INFINITY, cycles.high(), 0);
  }

  @Test
  void efficienciesAboveHundredFailWithTheReason() throws Exception {
    Findings findings = findings(ParameterValues.DEFAULTS, efficiency(103, 0));
    Finding finding = findings.of(AnodeFreeProperties.RETENTION).orElseThrow();
    assertTrue(finding.isFailed());
    assertTrue(finding.value().toString().contains("more charge came out"));
    assertTrue(findings.of(AnodeFreeProperties.THICKNESS).orElseThrow().isKnown());
    assertFalse(
        STUDY.descriptor().parameters().stream()
            .filter(p -> p.id().equals("coulombicEfficiency"))
            .allMatch(p -> p.accepts(103)));
  }

  @Test
  void atHundredPercentTheLifeHasNoEnd() throws Exception {
    Findings findings = findings(with("coulombicEfficiency", 100), Findings.NONE);
    assertTrue(reason(findings, AnodeFreeProperties.CYCLES).contains("nothing is lost"));
    assertEquals(100, number(findings, AnodeFreeProperties.RETENTION), 0);
  }

  @Test
  void excessSodiumIsUsedFirst() throws Exception {
    Findings findings =
        findings(with("coulombicEfficiency", 99.9).with("anodefree", "npRatio", 3), Findings.NONE);
    assertEquals(100, number(findings, AnodeFreeProperties.RETENTION), 1e-9);
    assertEquals(3223, number(findings, AnodeFreeProperties.CYCLES), 0.1);
    assertEquals(25, number(findings, AnodeFreeProperties.DEPTH_OF_DISCHARGE), 1e-9);
    assertTrue(
        findings
            .of(AnodeFreeProperties.DEPTH_OF_DISCHARGE)
            .orElseThrow()
            .caveats()
            .toString()
            .contains("N/P above 2"));
  }

  @Test
  void sandTimeTakesTheSaltConcentration() throws Exception {
    ParameterValues set =
        with("diffusionCoefficient", 3e-6).with("anodefree", "cationTransferenceNumber", 0.4);
    Findings molar =
        new Findings(
            List.of(
                new Measurement(Vocabulary.SALT_CONCENTRATION.id(), "", 1, 0.1, "")
                    .asFinding(Vocabulary.SALT_CONCENTRATION)));
    Finding sand = findings(set, molar).of(AnodeFreeProperties.SAND_TIME).orElseThrow();
    Value.Known value = (Value.Known) sand.value();
    assertEquals(16.93, value.value(), 0.01);
    assertEquals(0.81 * value.value(), value.low(), 1e-9);
    assertEquals(1.21 * value.value(), value.high(), 1e-9);
    assertTrue(sand.caveats().contains(SandTime.VALIDITY));
    assertTrue(sand.caveats().toString().contains("longer than one plating of 1.00 h"));
    assertTrue(
        reason(findings(set, Findings.NONE), AnodeFreeProperties.SAND_TIME)
            .contains("the salt concentration is not known"));
    Findings unknown =
        new Findings(
            List.of(
                Finding.unknown(
                    "composition", Vocabulary.SALT_CONCENTRATION, "", "no density of X")));
    assertTrue(
        reason(findings(set, unknown), AnodeFreeProperties.SAND_TIME).contains("no density of X"));
  }

  @Test
  void energyOfADescribedCell() throws Exception {
    ParameterValues set =
        new ParameterValues(
            Map.ofEntries(
                Map.entry("anodefree.arealCapacity", 2.0),
                Map.entry("anodefree.cathodeSpecificCapacity", 100.0),
                Map.entry("anodefree.cathodeActiveShare", 80.0),
                Map.entry("anodefree.cellVoltage", 3.0),
                Map.entry("anodefree.cathodeCollectorThickness", 10.0),
                Map.entry("anodefree.anodeCollectorThickness", 10.0),
                Map.entry("anodefree.separatorArealMass", 1.5),
                Map.entry("anodefree.electrolytePerCapacity", 3.0)));
    Findings findings = findings(set, Findings.NONE);
    double mass = 25 + 5.4 + 1.5 + 6;
    assertEquals(6000 / mass, number(findings, AnodeFreeProperties.SPECIFIC_ENERGY), 1e-9);
    assertTrue(
        reason(findings, AnodeFreeProperties.ENERGY_DENSITY).contains("cathodeCoatingDensity"));
    ParameterValues more =
        set.with("anodefree", "cathodeCoatingDensity", 2.5)
            .with("anodefree", "separatorThickness", 20);
    assertEquals(
        6e4 / (100 + 17.722 + 20 + 20),
        number(findings(more, Findings.NONE), AnodeFreeProperties.ENERGY_DENSITY),
        0.05);
  }

  @Test
  void thickDepositsAreFlagged() throws Exception {
    Findings findings = findings(with("arealCapacity", 30), Findings.NONE);
    assertTrue(
        findings
            .of(AnodeFreeProperties.THICKNESS)
            .orElseThrow()
            .caveats()
            .toString()
            .contains("more than the 16 mAh/cm2"));
  }

  @Test
  void retentionIsDrawn() throws Exception {
    Figure.Series known =
        (Figure.Series) run(with("coulombicEfficiency", 99.9), Findings.NONE).figures().getFirst();
    assertEquals("CE 99.9 %", known.curves().getFirst().label());
    assertEquals(4, new HashSet<>(known.curves()).size());
    double[] x = known.curves().getFirst().x();
    double[] y = known.curves().getFirst().y();
    assertEquals(400, x[x.length - 1], 1e-9);
    assertEquals(100, y[0], 0);
    assertEquals(100 * Math.pow(0.999, 400), y[y.length - 1], 1e-9);
    Figure.Series without =
        (Figure.Series) run(ParameterValues.DEFAULTS, Findings.NONE).figures().getFirst();
    assertEquals("required: CE 99.888 %", without.curves().getFirst().label());
  }

  private static double number(Findings findings, Property property) {
    return findings.number(property, "").orElseThrow();
  }

  private static String reason(Findings findings, Property property) {
    return assertInstanceOf(Value.Unknown.class, findings.of(property).orElseThrow().value())
        .reason();
  }

  private static ParameterValues with(String parameter, double value) {
    return ParameterValues.DEFAULTS.with("anodefree", parameter, value);
  }

  private static Findings efficiency(double percent, double error) {
    return new Findings(
        List.of(
            new Measurement(Vocabulary.COULOMBIC_EFFICIENCY.id(), "", percent, error, "")
                .asFinding(Vocabulary.COULOMBIC_EFFICIENCY)));
  }

  private static Findings findings(ParameterValues parameters, Findings known) throws Exception {
    return new Findings(run(parameters, known).findings());
  }

  private static StudyResult run(ParameterValues parameters, Findings known) throws Exception {
    parameters.check(List.of(STUDY.descriptor()));
    return STUDY.run(
        new StudyInput(formulation(), Conditions.ROOM, parameters, known), StudyMonitor.NONE);
  }

  private static Formulation formulation() {
    Compound solvent =
        new Compound(
            "G2",
            "diglyme",
            List.of(),
            "COCCOCCOC",
            "",
            "",
            "C6H14O3",
            134.175,
            0,
            Role.SOLVENT,
            SolventFamily.ETHER,
            3,
            List.of(),
            Map.of(),
            List.of(),
            "test");
    RecipeItem item =
        new RecipeItem("G2", RecipeItem.NameKind.NAME, new Span(0, 2), Role.SOLVENT, Amount.REST);
    return new Formulation(
        new Recipe("G2", "", List.of(item), List.of()),
        List.of(new Component(solvent, Role.SOLVENT, Amount.REST)),
        List.of(),
        "G2");
  }
}
