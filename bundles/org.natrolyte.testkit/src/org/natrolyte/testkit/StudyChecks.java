// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.function.Executable;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyException;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/**
 * The checks behind {@link StudyContract}, one by one, for tests that find their studies at run
 * time.
 */
public final class StudyChecks {
  private final Supplier<Study> studies;
  private final StudyInput good;

  /**
   * @param studies gives the study, a new one where it can
   * @param good an input that the study has everything for
   */
  public StudyChecks(Supplier<Study> studies, StudyInput good) {
    this.studies = studies;
    this.good = good;
  }

  /** Every check by its name. */
  public Map<String, Executable> all() {
    Map<String, Executable> all = new LinkedHashMap<>();
    all.put("descriptor is stable", this::descriptorIsStable);
    all.put("descriptor is complete", this::descriptorIsComplete);
    all.put("shared properties are shared", this::sharedPropertiesAreShared);
    all.put("every property is given", this::everyPropertyIsGiven);
    all.put("findings are its own", this::findingsAreItsOwn);
    all.put("figures are announced", this::figuresAreAnnounced);
    all.put("every finding is explained", this::everyFindingIsExplained);
    all.put("texts can be printed", this::textsCanBePrinted);
    all.put("missing needs are refused", this::missingNeedsAreRefused);
    all.put("parameters are survived", this::parametersAreSurvived);
    all.put("cancels within a second", this::cancelsWithinASecond);
    all.put("is deterministic", this::isDeterministic);
    all.put("input is not changed", this::inputIsNotChanged);
    all.put("runs in parallel", this::runsInParallel);
    return all;
  }

  void descriptorIsStable() {
    Study study = studies.get();
    assertEquals(study.descriptor(), study.descriptor(), "the same instance, asked twice");
    assertEquals(study.descriptor(), studies.get().descriptor(), "another instance");
  }

  void descriptorIsComplete() {
    StudyDescriptor study = studies.get().descriptor();
    assertFalse(study.title().isBlank(), "a study needs a title");
    assertFalse(study.area().isBlank(), "a study belongs to an area");
    assertFalse(study.version().isBlank(), "a study needs a version of its model");
    assertFalse(study.citations().isEmpty(), "a study says where its models come from");
    Set<Property> given = new HashSet<>();
    for (Property property : study.gives()) {
      assertFalse(property.label().isBlank(), property.id() + " needs a label");
      assertTrue(given.add(property), property.id() + " is declared twice");
    }
    for (Parameter parameter : study.parameters()) {
      assertFalse(parameter.label().isBlank(), parameter.id() + " needs a label");
    }
  }

  void sharedPropertiesAreShared() {
    StudyDescriptor study = studies.get().descriptor();
    for (Property own : study.gives()) {
      for (Property shared : Vocabulary.all()) {
        if (shared.equals(own)) {
          assertEquals(shared.unit(), own.unit(), own.id() + " has the vocabulary's unit");
          assertEquals(shared.label(), own.label(), own.id() + " has the vocabulary's label");
        }
      }
    }
  }

  void everyPropertyIsGiven() throws StudyException, InterruptedException {
    Study study = studies.get();
    List<Finding> findings = run(study, good).findings();
    for (Property property : study.descriptor().gives()) {
      assertTrue(
          findings.stream().anyMatch(f -> f.property().equals(property)),
          property.id() + " is declared and not given; give it as unknown, with the reason");
    }
    assertTrue(
        findings.stream().anyMatch(Finding::isKnown), "a good recipe has something that is known");
  }

  void findingsAreItsOwn() throws StudyException, InterruptedException {
    Study study = studies.get();
    Set<String> seen = new HashSet<>();
    for (Finding finding : run(study, good).findings()) {
      String id = finding.property().id();
      assertEquals(study.descriptor().id(), finding.studyId(), id + " carries the study's id");
      assertTrue(study.descriptor().gives().contains(finding.property()), id + " is not declared");
      assertTrue(
          seen.add(id + "\n" + finding.subject()),
          id + " is given twice for '" + finding.subject() + "'");
    }
  }

  void figuresAreAnnounced() throws StudyException, InterruptedException {
    Study study = studies.get();
    assertTrue(
        study.descriptor().draws() || run(study, good).figures().isEmpty(),
        "a study that draws figures says in its descriptor that it draws");
  }

  void everyFindingIsExplained() throws StudyException, InterruptedException {
    for (Finding finding : run(studies.get(), good).findings()) {
      String id = finding.property().id();
      switch (finding.value()) {
        case Value.Unknown unknown -> assertFalse(unknown.reason().isBlank(), id + ": why?");
        case Value.Failed failed -> assertFalse(failed.reason().isBlank(), id + ": why?");
        case Value.Known known ->
            assertFalse(finding.provenance() instanceof Provenance.None, id + ": how is it known?");
        case Value.Text text -> {
          assertFalse(text.text().isBlank(), id + " is an empty text; say Unknown instead");
          assertFalse(finding.provenance() instanceof Provenance.None, id + ": how is it known?");
        }
      }
    }
  }

  void textsCanBePrinted() throws StudyException, InterruptedException {
    Study study = studies.get();
    Texts.check(study.descriptor());
    run(study, good).findings().forEach(Texts::check);
  }

  void missingNeedsAreRefused() throws InterruptedException {
    Study study = studies.get();
    try {
      StudyResult result = run(study, Inputs.withoutFindings(good));
      result.findings().stream()
          .filter(f -> f.value() instanceof Value.Unknown)
          .forEach(Texts::check);
    } catch (StudyException refused) {
      assertFalse(
          refused.getMessage() == null || refused.getMessage().isBlank(),
          "a refusal says why, for the user");
    }
  }

  void parametersAreSurvived() throws InterruptedException {
    Study study = studies.get();
    StudyDescriptor descriptor = study.descriptor();
    for (Parameter parameter : descriptor.parameters()) {
      for (double value : tried(parameter)) {
        survives(study, Inputs.with(good, descriptor, parameter.id(), value));
      }
    }
  }

  /** Every choice; of a range the ends, where it has one. */
  private static double[] tried(Parameter parameter) {
    return parameter.choices().isEmpty()
        ? DoubleStream.of(parameter.low(), parameter.high()).filter(Double::isFinite).toArray()
        : parameter.choices().stream().mapToDouble(Choice::value).toArray();
  }

  private static void survives(Study study, StudyInput input) throws InterruptedException {
    try {
      run(study, input);
    } catch (StudyException refused) {
      assertFalse(
          refused.getMessage() == null || refused.getMessage().isBlank(),
          "a refusal says why, for the user");
    }
  }

  void cancelsWithinASecond() throws Exception {
    new Cancelling(studies.get(), good).check();
  }

  void isDeterministic() throws StudyException, InterruptedException {
    Study study = studies.get();
    StudyResult first = run(study, good);
    assertEquals(first, run(study, good), "the same instance, run twice");
    assertEquals(first, run(studies.get(), good), "another instance");
  }

  void inputIsNotChanged() throws StudyException, InterruptedException {
    String before = good.toString() + good.known().all();
    run(studies.get(), good);
    assertEquals(before, good.toString() + good.known().all());
  }

  void runsInParallel() throws Exception {
    new Parallel(studies.get(), good).check();
  }

  private static StudyResult run(Study study, StudyInput input)
      throws StudyException, InterruptedException {
    StudyResult result = study.run(input, StudyMonitor.NONE);
    assertTrue(result != null, "a study returns a result or throws a StudyException");
    return result;
  }
}
