// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Findings;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.run.RecipeResult;
import org.natrolyte.model.run.StudyOutcome;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.report.ComparisonTable.Cell;
import org.natrolyte.report.ComparisonTable.Group;
import org.natrolyte.report.ComparisonTable.Row;
import org.natrolyte.report.ComparisonTable.State;

/** Arranges findings into a table: studies in order, then properties and subjects as first met. */
final class ComparisonArrangement {
  private final List<ReportColumn> columns;
  private final List<Findings> findings;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<Property, String> givers = new LinkedHashMap<>();
  private final Map<String, Map<Property, Set<String>>> subjects = new LinkedHashMap<>();

  ComparisonArrangement(List<ReportColumn> columns) {
    this.columns = List.copyOf(columns);
    findings = this.columns.stream().map(ReportColumn::findings).toList();
    for (ReportColumn column : this.columns) {
      column.result().ifPresent(this::meetStudies);
    }
    for (Findings found : findings) {
      found.all().stream().filter(f -> !isMeasured(f)).forEach(f -> meet(f.studyId(), f));
    }
    for (Findings found : findings) {
      found.all().stream().filter(f -> isMeasured(f)).forEach(f -> meet(giverOf(f), f));
    }
  }

  private void meetStudies(RecipeResult result) {
    for (StudyOutcome outcome : result.outcomes()) {
      titles.putIfAbsent(outcome.study().id(), outcome.study().title());
      outcome.study().gives().forEach(p -> givers.putIfAbsent(p, outcome.study().id()));
    }
  }

  private static boolean isMeasured(Finding finding) {
    return finding.studyId().equals(Measurement.STUDY_ID);
  }

  /** A measured value stands where the computed one would. */
  private String giverOf(Finding measured) {
    return givers.getOrDefault(measured.property(), Measurement.STUDY_ID);
  }

  private void meet(String study, Finding finding) {
    if (!isClass(finding.property(), finding.subject())) {
      subjects
          .computeIfAbsent(study, s -> new LinkedHashMap<>())
          .computeIfAbsent(finding.property(), p -> new LinkedHashSet<>())
          .add(finding.subject());
    }
  }

  private static boolean isClass(Property property, String subject) {
    return property.equals(Vocabulary.ELECTROLYTE_CLASS) && subject.isEmpty();
  }

  ComparisonTable table() {
    titles.putIfAbsent(Measurement.STUDY_ID, "Measured");
    subjects.keySet().forEach(study -> titles.putIfAbsent(study, study));
    List<Group> groups = new ArrayList<>();
    titles.forEach((study, title) -> {
      if (subjects.containsKey(study)) {
        groups.add(group(study, title));
      }
    });
    return new ComparisonTable(columns, classes(), groups);
  }

  private Row classes() {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(i, Vocabulary.ELECTROLYTE_CLASS, ""));
    }
    return new Row(Vocabulary.ELECTROLYTE_CLASS, "", firstKind(cells), "", cells);
  }

  private static String firstKind(List<Cell> cells) {
    return kinds(cells).stream().findFirst().orElse("");
  }

  private Group group(String study, String title) {
    List<Row> rows = new ArrayList<>();
    List<Row> unknown = new ArrayList<>();
    for (Property property : inOrder(study)) {
      for (String subject : subjects.get(study).get(property)) {
        for (Row row : rows(property, subject)) {
          boolean worth = row.has(State.KNOWN) || row.has(State.FAILED);
          (worth ? rows : unknown).add(row);
        }
      }
    }
    return new Group(study, title, rows, unknown);
  }

  /** As the study lists what it gives; what it does not list comes last. */
  private List<Property> inOrder(String study) {
    List<Property> listed = List.copyOf(givers.keySet());
    List<Property> properties = new ArrayList<>(subjects.get(study).keySet());
    properties.sort(
        Comparator.comparingInt(p -> listed.contains(p) ? listed.indexOf(p) : listed.size()));
    return properties;
  }

  /** One row for each kind of method; what is not known stands in the first. */
  private List<Row> rows(Property property, String subject) {
    List<Cell> all = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      all.add(cell(i, property, subject));
    }
    List<String> kinds = List.copyOf(kinds(all));
    if (kinds.size() < 2) {
      return List.of(new Row(property, subject, firstKind(all), "", all));
    }
    List<Row> rows = new ArrayList<>();
    List<String> words = kinds.stream().map(Methods::firstWord).toList();
    for (String kind : kinds) {
      boolean first = rows.isEmpty();
      List<Cell> cells = all.stream().map(c -> ofKind(c, kind, first)).toList();
      String word = Methods.firstWord(kind);
      boolean only = Collections.frequency(words, word) == 1;
      rows.add(new Row(property, subject, kind, only ? word : kind, cells));
    }
    return rows;
  }

  private static Cell ofKind(Cell cell, String kind, boolean first) {
    return switch (cell.state()) {
      case KNOWN -> kind(cell).equals(kind) ? cell : Cell.without(State.OTHER_METHOD);
      case UNKNOWN, FAILED -> first ? cell : Cell.without(State.ABSENT);
      case ABSENT, OTHER_METHOD, NOT_READ -> cell;
    };
  }

  private Cell cell(int column, Property property, String subject) {
    if (columns.get(column).problem().isPresent()) {
      return Cell.without(State.NOT_READ);
    }
    Optional<Finding> finding = findings.get(column).of(property, subject);
    return finding.map(Cell::of).orElse(Cell.without(State.ABSENT));
  }

  private static Set<String> kinds(List<Cell> cells) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Cell cell : cells) {
      if (cell.state() == State.KNOWN) {
        kinds.add(kind(cell));
      }
    }
    return kinds;
  }

  private static String kind(Cell cell) {
    return cell.finding().map(f -> Methods.kind(f.provenance())).orElse("");
  }
}
