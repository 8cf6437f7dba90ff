// SPDX-License-Identifier: EPL-2.0
package com.example.reserve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.testkit.Inputs;
import org.natrolyte.testkit.StudyContract;

class SodiumReserveStudyTest implements StudyContract {
  @Override
  public Study study() {
    return new SodiumReserveStudy();
  }

  @Override
  public StudyInput goodInput() {
    StudyInput recipe = Inputs.of("1 M NaPF6 in G2");
    StudyInput known = Inputs.with(recipe, Vocabulary.SALT_CONCENTRATION, 1.0);
    return Inputs.with(known, study().descriptor(), "electrolyteVolume", 4);
  }

  @Test
  void fourMillilitresOfOneMolarHoldAboutATenthOfTheCapacity() throws Exception {
    // 1 mol/L * 0.004 L/Ah * 26.801 Ah/mol = 0.107204
    Findings findings = new Findings(study().run(goodInput(), StudyMonitor.NONE).findings());
    Property reserve = study().descriptor().gives().getFirst();

    assertEquals(10.7204, findings.number(reserve, "").orElseThrow(), 1e-9);
  }
}
