// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;
import org.natrolyte.orbitals.cache.ResultDatabase;
import org.natrolyte.orbitals.engine.BuiltInEngine;
import org.natrolyte.orbitals.engine.Crew;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.solvate.SpeciesBuilder;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.session.UserFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** HOMO, LUMO, IP, EA, Na+ binding and redox levels of the components and their solvates. */
@Component(service = Study.class)
public final class OrbitalsStudy implements Study {
  private static final double HARTREE_KJ_MOL = 2625.4996394799;
  private static final String ASK = "`natrolyte orbitals` with this recipe computes and keeps it";
  private static final String SODIUM = "[Na+]";

  private final QuantumEngine engine;
  private final Path database;
  private final Runnable unkept;

  /** The built-in engine, and the user's cache. */
  @Activate
  public OrbitalsStudy() {
    this(new BuiltInEngine(), UserFolder.usual().cache().resolve("orbitals.db"), () -> {});
  }

  /**
   * @param engine computes what is not known
   * @param database where results are kept
   * @param unkept told, on any thread, each time that a result cannot be kept there
   */
  public OrbitalsStudy(QuantumEngine engine, Path database, Runnable unkept) {
    this.engine = engine;
    this.database = database;
    this.unkept = unkept;
  }

  @Override
  public StudyDescriptor descriptor() {
    return OrbitalParameters.describe(new ResultDatabase(database).stamp());
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) throws InterruptedException {
    monitor.checkCancelled();
    Method method = OrbitalParameters.method(input);
    List<Subject> subjects = new ArrayList<>(Subject.of(input.formulation()));
    boolean asked = OrbitalParameters.solvates(input);
    List<Subject> solvates = Subject.solvates(input.formulation());
    SpeciesSource source =
        new SpeciesSource(engine, method, SpeciesBuilder.Settings.USUAL, database, unkept);
    solvates.stream()
        .filter(s -> asked || source.shipped(s.smiles()).isPresent())
        .forEach(subjects::add);
    Map<Subject, SpeciesResult> known = new LinkedHashMap<>();
    Map<Subject, String> reasons = new LinkedHashMap<>();
    look(input, monitor, source, subjects, known, reasons);
    List<Finding> findings = new ArrayList<>();
    for (Subject subject : subjects) {
      SpeciesFindings of = new SpeciesFindings(OrbitalParameters.ID, subject);
      findings.addAll(
          known.containsKey(subject)
              ? of.of(known.get(subject))
              : of.unknown(reasons.get(subject)));
    }
    findings.addAll(binding(source, known, method));
    RedoxOrder order = new RedoxOrder(OrbitalParameters.ID, known);
    findings.add(order.oxidation());
    findings.add(order.reduction());
    missing(findings);
    OptionalDouble cathode = OrbitalParameters.cathode(input);
    return new StudyResult(findings, new OrbitalFigures(known, cathode).all(method));
  }

  private void look(
      StudyInput input,
      StudyMonitor monitor,
      SpeciesSource source,
      List<Subject> subjects,
      Map<Subject, SpeciesResult> known,
      Map<Subject, String> reasons)
      throws InterruptedException {
    double seconds = OrbitalParameters.seconds(input);
    Deadline deadline = new Deadline(seconds, monitor);
    try (Crew crew = Crew.ofAllCores()) {
      for (int i = 0; i < subjects.size(); i++) {
        Subject subject = subjects.get(i);
        monitor.checkCancelled();
        double begun = (double) i / subjects.size();
        int count = subjects.size();
        var shipped = source.shipped(subject.smiles());
        if (shipped.isPresent()) {
          known.put(subject, shipped.get());
        } else if (seconds <= 0) {
          reasons.put(subject, "it is not among the shipped results; " + ASK);
        } else {
          Limits limits =
              new Limits(Duration.ofMillis(Math.max(1, (long) (seconds * 1000))), deadline::isOver);
          try {
            SpeciesResult result =
                source.get(
                    subject.smiles(),
                    crew,
                    limits,
                    f -> monitor.progress(begun + f / count, subject.name()));
            known.put(subject, result);
          } catch (BuildException e) {
            reasons.put(subject, e.getMessage());
          } catch (InterruptedException stopped) {
            monitor.checkCancelled();
            reasons.put(
                subject,
                "not among the shipped results, and not finished within the %.1f s of orbitals.seconds; "
                        .formatted(seconds)
                    + ASK);
          }
        }
      }
    }
  }

  /** A time for all calculations of a recipe together. */
  private static final class Deadline {
    private final long end;
    private final StudyMonitor monitor;

    Deadline(double seconds, StudyMonitor monitor) {
      end = System.nanoTime() + (long) (seconds * 1e9);
      this.monitor = monitor;
    }

    boolean isOver() {
      return monitor.isCancelled() || System.nanoTime() > end;
    }
  }

  /** Energy of the complex less those of its parts, where all three are by GFN1-xTB. */
  private List<Finding> binding(
      SpeciesSource source, Map<Subject, SpeciesResult> known, Method method) {
    List<Finding> findings = new ArrayList<>();
    var ion = source.shipped(SODIUM);
    for (Map.Entry<Subject, SpeciesResult> entry : known.entrySet()) {
      Subject subject = entry.getKey();
      if (subject.kind() != Subject.Kind.SOLVATE || !subject.smiles().startsWith(SODIUM)) {
        continue;
      }
      var ligand =
          known.entrySet().stream()
              .filter(e -> e.getKey().name().equals(subject.component()))
              .map(Map.Entry::getValue)
              .findFirst();
      if (method != Method.GFN1 || ligand.isEmpty() || ion.isEmpty()) {
        continue;
      }
      double value =
          HARTREE_KJ_MOL * (entry.getValue().energy() - ligand.get().energy() - ion.get().energy());
      findings.add(
          new Finding(
              OrbitalParameters.ID,
              Vocabulary.SODIUM_BINDING_ENERGY,
              subject.component(),
              Value.exactly(value),
              new Provenance.Computed(
                  "GFN1-xTB in the gas phase, one ligand", entry.getValue().how()),
              List.of(
                  "electronic energy without vibration and solvent; B3LYP/6-31+G(d) differs by up"
                      + " to 35 kJ/mol")));
    }
    return findings;
  }

  /** Every property is given, and where there is nothing, why. */
  private static void missing(List<Finding> findings) {
    for (Property property : OrbitalProperties.all()) {
      if (findings.stream().noneMatch(f -> f.property().equals(property))) {
        String reason =
            property.equals(Vocabulary.SODIUM_BINDING_ENERGY)
                ? "no complex with Na+ is known; set orbitals.solvates=1"
                : "no component has a structure";
        findings.add(Finding.unknown(OrbitalParameters.ID, property, "", reason));
      }
    }
  }
}
