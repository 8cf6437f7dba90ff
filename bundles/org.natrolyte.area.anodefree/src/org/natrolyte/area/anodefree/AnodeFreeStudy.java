// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.area.anodefree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.osgi.service.component.annotations.Component;

/**
 * What the Coulombic efficiency, the current and the cell mean for an anode-free sodium cell.
 *
 * <p>Nothing that has to be measured has a default: a finding that lacks it says which parameter to
 * set.
 */
@Component(service = Study.class)
public final class AnodeFreeStudy implements Study {
  static final String ID = "anodefree";

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Anode-free cell",
          "anode-free cells",
          "1",
          List.of(
              new Citation(
                  "H. Li et al., Energy Environ. Sci. 2025, 18, 3887 (efficiency and cycle life)",
                  "10.1039/d5ee00136f"),
              new Citation(
                  "X. Lu et al., Nanoscale 2024, 16, 3379 (N/P, depth of discharge)",
                  "10.1039/d3nr05814j"),
              new Citation(
                  "Z. Yang et al., Nanoscale 2023, 15, 11313 (Sand's time)", "10.1039/d3nr01346d")),
          List.of(),
          List.of(Vocabulary.COULOMBIC_EFFICIENCY, Vocabulary.SALT_CONCENTRATION),
          Stream.concat(AnodeFreeParameters.ALL.stream(), CellParameters.ALL.stream()).toList(),
          AnodeFreeProperties.ALL,
          StudyDescriptor.DEFAULT_TIME_LIMIT);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) throws InterruptedException {
    monitor.checkCancelled();
    Settings settings = new Settings(input);
    LifeFindings life = new LifeFindings(input, settings);
    List<Finding> findings = new ArrayList<>(life.findings());
    findings.addAll(new PlatingFindings(input, settings).findings());
    findings.addAll(new EnergyFindings(settings).findings());
    List<Figure> figures = List.of(life.figure());
    monitor.progress(1, "anode-free cell");
    return new StudyResult(findings, figures);
  }
}
