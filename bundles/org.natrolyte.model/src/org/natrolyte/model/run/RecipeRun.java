// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;

/** All studies of one recipe, each started as soon as what it waits for is there. */
final class RecipeRun {
  private final StudyCall call;
  private final List<StudyDescriptor> descriptors;
  private final RunRequest request;
  private final List<Finding> measured;
  private final List<CompletableFuture<StudyOutcome>> outcomes;

  RecipeRun(StudyCall call, AvailableStudies available, StudyOrder order, RunRequest request) {
    this.call = call;
    this.descriptors = available.descriptors();
    this.request = request;
    this.measured = asFindings(request.conditions().measurements());
    int count = descriptors.size();
    List<CompletableFuture<StudyOutcome>> futures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      futures.add(null);
    }
    for (int i : order.sequence()) {
      futures.set(i, start(i, available.studies().get(i), order, futures));
    }
    outcomes = List.copyOf(futures);
  }

  List<CompletableFuture<StudyOutcome>> outcomes() {
    return outcomes;
  }

  List<Finding> measured() {
    return measured;
  }

  private CompletableFuture<StudyOutcome> start(
      int index,
      AvailableStudies.Installed study,
      StudyOrder order,
      List<CompletableFuture<StudyOutcome>> futures) {
    if (order.isInCircle(index)) {
      return call.without(
          StudyOutcomes.failed(
              study.descriptor(), "it needs what is only given by studies that need it", null));
    }
    List<CompletableFuture<StudyOutcome>> providers =
        order.providersOf(index).stream()
            .sorted()
            .map(futures::get)
            .filter(Objects::nonNull)
            .toList();
    return CompletableFuture.allOf(providers.toArray(CompletableFuture[]::new))
        .thenCompose(
            done -> runWith(study, providers.stream().map(CompletableFuture::join).toList()));
  }

  private CompletableFuture<StudyOutcome> runWith(
      AvailableStudies.Installed study, List<StudyOutcome> providers) {
    if (call.isCancelled()) {
      return call.without(StudyOutcomes.cancelled(study.descriptor()));
    }
    Optional<String> refusal = request.parameters().refusal(study.descriptor());
    if (refusal.isPresent()) {
      return call.without(StudyOutcomes.failed(study.descriptor(), refusal.get(), null));
    }
    Findings known = knownTo(study.descriptor(), providers);
    Optional<String> lacking = lacking(study.descriptor(), known, providers);
    if (lacking.isPresent()) {
      return call.without(StudyOutcomes.lacking(study.descriptor(), lacking.get()));
    }
    StudyInput input =
        new StudyInput(
            request.formulation(),
            request.conditions(),
            request.parameters().ofStudy(study.descriptor().id()),
            known);
    return call.run(study, input);
  }

  /** Only what the study asks for, so that its result depends on nothing it has not declared. */
  private Findings knownTo(StudyDescriptor study, List<StudyOutcome> providers) {
    List<Property> wanted =
        Stream.concat(study.needs().stream(), study.uses().stream()).distinct().toList();
    Stream<Finding> given = providers.stream().flatMap(o -> o.result().findings().stream());
    return new Findings(
        Stream.concat(measured.stream(), given)
            .filter(f -> wanted.contains(f.property()))
            .toList());
  }

  private Optional<String> lacking(
      StudyDescriptor study, Findings known, List<StudyOutcome> providers) {
    for (Property need : study.needs()) {
      List<Finding> there = known.all().stream().filter(f -> f.property().equals(need)).toList();
      if (there.stream().anyMatch(Finding::isKnown)) {
        continue;
      }
      if (there.isEmpty() && providers.stream().noneMatch(p -> p.study().gives().contains(need))) {
        return Optional.of(
            "needs %s (%s), which no installed study gives".formatted(need.label(), need.id()));
      }
      String why =
          there.stream().map(f -> StudyOutcomes.reason(f.value())).findFirst().orElse("not given");
      return Optional.of("needs %s, which is missing: %s".formatted(need.label(), why));
    }
    return Optional.empty();
  }

  private List<Finding> asFindings(List<Measurement> measurements) {
    List<Property> properties =
        Stream.concat(
                descriptors.stream()
                    .flatMap(d -> Stream.of(d.gives(), d.needs(), d.uses()).flatMap(List::stream)),
                Vocabulary.all().stream())
            .toList();
    return measurements.stream()
        .flatMap(m ->
            properties.stream()
                .filter(p -> p.id().equals(m.propertyId()))
                .findFirst()
                .map(m::asFinding)
                .stream())
        .toList();
  }
}
