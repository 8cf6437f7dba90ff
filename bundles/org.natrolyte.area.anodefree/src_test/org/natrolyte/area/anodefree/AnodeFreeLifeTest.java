// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.efficiency;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.findings;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.number;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.reason;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.run;
import static org.natrolyte.area.anodefree.AnodeFreeRuns.with;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.ParameterValues;

class AnodeFreeLifeTest {
  private static final AnodeFreeStudy STUDY = new AnodeFreeStudy();

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
}
