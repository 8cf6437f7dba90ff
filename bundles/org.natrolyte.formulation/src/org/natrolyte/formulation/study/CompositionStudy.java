// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.study;

import java.util.List;
import org.natrolyte.formulation.Composer;
import org.natrolyte.formulation.Composition;
import org.natrolyte.formulation.CompositionException;
import org.natrolyte.formulation.FormulationProperties;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.osgi.service.component.annotations.Component;

/**
 * The amounts of a formulation in every basis, the density of the solution and the salt
 * concentration.
 *
 * <p>The arithmetic is that of {@link Composer}; ranges say what the estimated volumes leave open.
 */
@Component(service = Study.class)
public final class CompositionStudy implements Study {
  static final String ID = "composition";

  /** The properties with a finding for each component. */
  static final List<Property> PER_COMPONENT =
      List.of(
          Vocabulary.MOLARITY,
          Vocabulary.MOLALITY,
          Vocabulary.MOLE_FRACTION,
          Vocabulary.MASS_FRACTION,
          Vocabulary.VOLUME_FRACTION);

  /** The properties of the whole recipe. */
  static final List<Property> WHOLE =
      List.of(
          Vocabulary.DENSITY,
          Vocabulary.SALT_CONCENTRATION,
          FormulationProperties.SALT_SOLVENT_DILUENT_RATIO);

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Composition",
          "core",
          "3",
          List.of(
              new Citation(
                  "H. D. B. Jenkins, H. K. Roobottom, J. Passmore, L. Glasser, Inorg. Chem. 1999,"
                      + " 38, 3609 (ion volumes)",
                  "10.1021/ic9812961"),
              new Citation(
                  "M. H. Abraham, J. C. McGowan, Chromatographia 1987, 23, 243 (McGowan volumes)",
                  "10.1007/BF02311772")),
          List.of(),
          List.of(),
          List.of(),
          java.util.stream.Stream.concat(PER_COMPONENT.stream(), WHOLE.stream()).toList(),
          StudyDescriptor.DEFAULT_TIME_LIMIT);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    monitor.checkCancelled();
    Composition composition;
    try {
      composition = Composer.compose(input.formulation(), input.conditions());
    } catch (CompositionException e) {
      if (e.kind() == CompositionException.Kind.IMPOSSIBLE) {
        throw e;
      }
      return StudyResult.of(CompositionFindings.unknown(input.formulation(), e.getMessage()));
    }
    monitor.progress(1, "composition");
    CompositionFindings findings = new CompositionFindings(composition);
    return new StudyResult(findings.all(), List.of(findings.figure()));
  }
}
