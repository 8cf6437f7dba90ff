// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.List;
import java.util.function.Supplier;
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
 * The solid-electrolyte interphase that a recipe grows: composition, thickness, gas, sodium.
 *
 * <p>The model and its errors are described in {@code docs/models/sei.md}.
 */
@Component(service = Study.class)
public final class SeiStudy implements Study {
  static final String ID = "sei";

  static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Solid-electrolyte interphase",
          "core",
          "4",
          List.of(
              new Citation(
                  "J.-M. Saveant, J. Phys. Chem. 1994, 98, 3716 (dissociative electron transfer)",
                  "10.1021/j100065a027"),
              new Citation(
                  "Z. W. Seh, J. Sun, Y. Sun, Y. Cui, ACS Cent. Sci. 2015, 1, 449 (NaPF6 in"
                      + " glymes against carbonates)",
                  "10.1021/acscentsci.5b00328"),
              new Citation(
                  "H. Li et al., Energy Environ. Sci. 2025, 18, 3887 (review of interphases)",
                  "10.1039/d5ee00136f")),
          List.of(),
          List.of(
              Vocabulary.MOLARITY,
              Vocabulary.DENSITY,
              Vocabulary.CONTACT_ION_PAIR_SHARE,
              Vocabulary.AGGREGATE_SHARE,
              Vocabulary.RELATIVE_PERMITTIVITY,
              Vocabulary.REDUCTION_POTENTIAL),
          SeiParameters.ALL,
          SeiProperties.ALL,
          StudyDescriptor.DEFAULT_TIME_LIMIT);

  private final Supplier<SeiKnowledge> source;
  private Predictor predictor;

  /** The study with the built-in templates; they are read with the first recipe. */
  public SeiStudy() {
    this(SeiKnowledge::bundled);
  }

  /**
   * The study with other knowledge.
   *
   * @param source gives it when the first recipe comes
   */
  public SeiStudy(Supplier<SeiKnowledge> source) {
    this.source = source;
  }

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    SeiPrediction prediction = predict(input, monitor);
    return new StudyResult(
        new SeiFindings(prediction, input).all(),
        new SeiFigures(prediction, ObservedFilms.of(input), predictor().knowledge().species())
            .all());
  }

  /**
   * The prediction behind the findings.
   *
   * @throws StudyException when no component has a structure
   * @throws InterruptedException when cancelled
   */
  public SeiPrediction predict(StudyInput input, StudyMonitor monitor)
      throws StudyException, InterruptedException {
    monitor.checkCancelled();
    return predictor().predict(input, monitor);
  }

  private synchronized Predictor predictor() {
    if (predictor == null) {
      predictor = new Predictor(source.get());
    }
    return predictor;
  }
}
