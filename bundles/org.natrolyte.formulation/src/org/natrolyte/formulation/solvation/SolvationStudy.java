// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.solvation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.natrolyte.formulation.FormulationProperties;
import org.natrolyte.model.figure.Figure;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Value;
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
 * What stands around the cations: coordination numbers, solvent-separated ions, contact ion pairs
 * and aggregates, free solvent, likely solvates.
 */
@Component(service = Study.class)
public final class SolvationStudy implements Study {
  static final String ID = "solvation";

  /** The properties of the whole recipe. */
  static final List<Property> WHOLE =
      List.of(
          Vocabulary.SOLVENT_SEPARATED_SHARE,
          Vocabulary.CONTACT_ION_PAIR_SHARE,
          Vocabulary.AGGREGATE_SHARE,
          Vocabulary.FREE_SOLVENT_FRACTION,
          FormulationProperties.LIKELY_SOLVATES,
          Vocabulary.DESOLVATION_ENERGY);

  private static final StudyDescriptor DESCRIPTOR =
      new StudyDescriptor(
          ID,
          "Solvation",
          "core",
          "2",
          List.of(
              new Citation("Y. Marcus, Pure Appl. Chem. 1983, 55, 977", "10.1351/pac198355060977"),
              new Citation(
                  "W. Linert, R. F. Jameson, A. Taha, J. Chem. Soc. Dalton Trans. 1993, 3181",
                  "10.1039/dt9930003181"),
              new Citation(
                  "H. Li et al., Energy Environ. Sci. 2025, 18, 3887", "10.1039/d5ee00136f"),
              new Citation(
                  "Z. A. H. Goodwin et al., PRX Energy 2023, 2, 013007 (shells filled by"
                      + " competition)",
                  "10.1103/prxenergy.2.013007")),
          List.of(),
          List.of(Vocabulary.MOLE_FRACTION, Vocabulary.SODIUM_BINDING_ENERGY),
          List.of(),
          Stream.concat(WHOLE.stream(), Stream.of(Vocabulary.COORDINATION_NUMBER)).toList(),
          StudyDescriptor.DEFAULT_TIME_LIMIT);

  @Override
  public StudyDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) throws InterruptedException {
    monitor.checkCancelled();
    List<String> names =
        input.formulation().components().stream().map(c -> c.name()).distinct().toList();
    SolvationModel model;
    try {
      model =
          SpeciesReader.read(
              input.formulation().components(),
              name ->
                  input.known().number(Vocabulary.SODIUM_BINDING_ENERGY, name).orElse(Double.NaN));
    } catch (StudyException e) {
      return StudyResult.of(SolvationFindings.unknown(names, e.getMessage()));
    }
    double[] moles = new double[names.size()];
    for (int i = 0; i < moles.length; i++) {
      Optional<Finding> found = input.known().of(Vocabulary.MOLE_FRACTION, names.get(i));
      if (found.isEmpty() || !(found.get().value() instanceof Value.Known known)) {
        return StudyResult.of(
            SolvationFindings.unknown(names, lacking(names.get(i), found, input)));
      }
      moles[i] = known.value();
    }
    monitor.checkCancelled();
    double temperatureC = input.conditions().temperatureC();
    SolvationFindings findings = new SolvationFindings(model, temperatureC, moles);
    monitor.progress(0.5, "shells over concentration");
    List<Figure> figures = new ArrayList<>(SolvationFigures.of(input.formulation(), findings));
    figures.addAll(
        new SolvationCurves(input.formulation(), model, temperatureC, moles, monitor).all());
    return new StudyResult(findings.all(), figures);
  }

  private static String lacking(String name, Optional<Finding> found, StudyInput input) {
    String why =
        found
            .or(() -> input.known().of(Vocabulary.MOLE_FRACTION))
            .map(f ->
                switch (f.value()) {
                  case Value.Unknown unknown -> unknown.reason();
                  case Value.Failed failed -> failed.reason();
                  default -> "it is no number";
                })
            .orElse("nobody gives it");
    return "the mole fraction of %s is not known: %s".formatted(name, why);
  }
}
