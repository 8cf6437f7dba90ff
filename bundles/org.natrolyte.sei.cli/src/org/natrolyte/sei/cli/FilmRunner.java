// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.study.SeiPrediction;
import org.natrolyte.sei.study.SeiStudy;
import org.natrolyte.session.Session;

/** Runs what the interphase study asks for, and then the study itself. */
final class FilmRunner implements AutoCloseable {
  /**
   * Studies of structures by quantum chemistry: they take long and a score shall not depend on
   * them.
   */
  private static final List<Property> QUANTUM =
      List.of(Vocabulary.LUMO, Vocabulary.ELECTRON_AFFINITY, Vocabulary.REDUCTION_POTENTIAL);

  private final SeiStudy study;
  private final StudyRunner runner;

  /**
   * @param session where the other studies are
   * @param study the interphase study
   * @param withOrbitals whether computed reduction potentials are asked for
   */
  FilmRunner(Session session, SeiStudy study, boolean withOrbitals) {
    this.study = study;
    this.runner = session.runner(providers(session.studies(), study.descriptor(), withOrbitals));
  }

  /** A prediction with what it was made of. */
  record Film(StudyInput input, SeiPrediction prediction) {}

  /**
   * Grows a film.
   *
   * @throws StudyException when it cannot be grown, or a parameter is set to what is not accepted
   */
  Film grow(RunRequest request) throws StudyException, InterruptedException {
    Optional<String> refusal = request.parameters().refusal(study.descriptor());
    if (refusal.isPresent()) {
      throw new StudyException(refusal.get());
    }
    RecipeResult result = runner.run(List.of(request)).getFirst();
    StudyInput input =
        new StudyInput(
            request.formulation(), request.conditions(), request.parameters(), result.findings());
    return new Film(input, study.predict(input, StudyMonitor.NONE));
  }

  private static AvailableStudies providers(
      AvailableStudies available, StudyDescriptor wanted, boolean withOrbitals) {
    Set<String> needed = new HashSet<>();
    Set<Property> asked = new HashSet<>(wanted.uses());
    boolean more = true;
    while (more) {
      more = false;
      for (StudyDescriptor other : available.descriptors()) {
        boolean slow = other.gives().stream().anyMatch(QUANTUM::contains);
        boolean gives = other.gives().stream().anyMatch(asked::contains);
        if (gives
            && !other.id().equals(wanted.id())
            && (withOrbitals || !slow)
            && needed.add(other.id())) {
          asked.addAll(other.needs());
          asked.addAll(other.uses());
          more = true;
        }
      }
    }
    return new AvailableStudies(
        available.studies().stream().filter(s -> needed.contains(s.descriptor().id())).toList(),
        List.of());
  }

  @Override
  public void close() {
    runner.close();
  }
}
