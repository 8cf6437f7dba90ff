// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.findings;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.number;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.reason;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.run;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyInput;
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
                AnodeFreeRuns.formulation(),
                Conditions.ROOM,
                ParameterValues.DEFAULTS,
                Findings.NONE));
    for (Parameter parameter : STUDY.descriptor().parameters()) {
      if (parameter.defaultValue().isEmpty()) {
        String text = settings.lacking(parameter).orElseThrow();
        double example = Double.parseDouble(text.substring(text.indexOf("e.g. ") + 5));
        assertTrue(parameter.accepts(example), text);
      }
    }
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
}
