// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.cli.command.Nearest;
import org.natrolyte.formulation.sweep.SweepTable;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.model.run.AvailableStudies.Installed;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.RunRequest;
import org.natrolyte.model.run.StudyRunner;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.session.Session;

/** A sweep of properties that any installed study gives: one run of the studies for each point. */
final class StudySweep {
  private final Session session;
  private final SweepPlan plan;

  StudySweep(Session session, SweepPlan plan) {
    this.session = session;
    this.plan = plan;
  }

  /**
   * Runs the studies that give the properties.
   *
   * @param ids of properties, with the component in brackets where it is about one
   */
  SweepTable run(List<String> ids) throws InterruptedException {
    Set<Property> wanted = new LinkedHashSet<>();
    ids.forEach(id -> wanted.add(property(id)));
    List<RunRequest> requests = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Double> celsius = new ArrayList<>();
    for (double value : plan.values()) {
      for (double temperature : plan.celsius()) {
        requests.add(
            new RunRequest(
                plan.formulation().at(value),
                Conditions.ROOM.atCelsius(temperature),
                ParameterValues.DEFAULTS));
        values.add(value);
        celsius.add(temperature);
      }
    }
    List<RecipeResult> results;
    try (StudyRunner runner = session.runner(needed(wanted))) {
      results = runner.run(requests);
    }
    return table(values, celsius, wanted, results.stream().map(RecipeResult::findings).toList());
  }

  private SweepTable table(
      List<Double> values, List<Double> celsius, Set<Property> wanted, List<Findings> findings) {
    Set<SweepTable.Column> columns = new LinkedHashSet<>();
    for (Property property : wanted) {
      findings.forEach(
          f -> f.subjects(property).forEach(s -> columns.add(new SweepTable.Column(property, s))));
    }
    List<SweepTable.Column> all = List.copyOf(columns);
    SweepTable.Ranged numbers = new SweepTable.Ranged(all.size(), findings.size());
    for (int c = 0; c < all.size(); c++) {
      for (int p = 0; p < findings.size(); p++) {
        int column = c;
        int point = p;
        findings
            .get(p)
            .of(all.get(c).property(), all.get(c).subject())
            .ifPresent(f -> numbers.set(column, point, f.value()));
      }
    }
    return new SweepTable(
        plan.formulation().label(),
        plan.formulation().unit(),
        values.stream().mapToDouble(d -> d).toArray(),
        celsius.stream().mapToDouble(d -> d).toArray(),
        all,
        numbers.value(),
        numbers.low(),
        numbers.high(),
        List.of());
  }

  private Property property(String id) {
    String bare = id.replaceAll("\\[.*", "");
    List<Property> given =
        session.studies().descriptors().stream()
            .flatMap(s -> s.gives().stream())
            .distinct()
            .toList();
    return given.stream()
        .filter(p -> p.id().equals(bare))
        .findFirst()
        .orElseThrow(() -> {
          List<String> ids = given.stream().map(Property::id).sorted().toList();
          return new InputException(
              "--property: no installed study gives '%s'.%s There are: %s."
                  .formatted(bare, Nearest.hint(bare, ids), String.join(", ", ids)));
        });
  }

  /** The studies that give the properties, and those that they need or use. */
  private AvailableStudies needed(Set<Property> wanted) {
    List<Installed> all = session.studies().studies();
    Set<Property> asked = new HashSet<>(wanted);
    Set<Installed> chosen = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      List<Installed> more =
          all.stream()
              .filter(s -> !chosen.contains(s))
              .filter(s -> s.descriptor().gives().stream().anyMatch(asked::contains))
              .toList();
      more.forEach(s ->
          Stream.concat(s.descriptor().needs().stream(), s.descriptor().uses().stream())
              .forEach(asked::add));
      grows = chosen.addAll(more);
    }
    return new AvailableStudies(all.stream().filter(chosen::contains).toList(), List.of());
  }
}
