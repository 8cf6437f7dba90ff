// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.natrolyte.model.finding.Property;

/**
 * What a study is, needs, takes and gives.
 *
 * @param id stable id in lower case with dots between words: {@code composition}, {@code anodefree}
 * @param title what a chemist reads
 * @param area the research area it belongs to
 * @param version version of the model behind it; part of the key of cached results
 * @param citations where its models come from
 * @param needs properties without which it cannot run, given by other studies or measured
 * @param uses properties that it takes when somebody gives them
 * @param parameters what the user may set
 * @param gives properties of its findings
 * @param timeLimit after which it is stopped and its findings are failed
 * @param draws whether it can draw figures: a window keeps a place for them before they have come.
 *     Of a recipe that it cannot draw it may draw none.
 */
public record StudyDescriptor(
    String id,
    String title,
    String area,
    String version,
    List<Citation> citations,
    List<Property> needs,
    List<Property> uses,
    List<Parameter> parameters,
    List<Property> gives,
    Duration timeLimit,
    boolean draws) {
  /** The time limit of a study that states none. */
  public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(60);

  /** A study that can draw figures. */
  public StudyDescriptor(
      String id,
      String title,
      String area,
      String version,
      List<Citation> citations,
      List<Property> needs,
      List<Property> uses,
      List<Parameter> parameters,
      List<Property> gives,
      Duration timeLimit) {
    this(id, title, area, version, citations, needs, uses, parameters, gives, timeLimit, true);
  }

  public StudyDescriptor {
    if (!id.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*")) {
      throw new IllegalArgumentException("a study id is lower case with dots, not '" + id + "'");
    }
    citations = List.copyOf(citations);
    needs = List.copyOf(needs);
    uses = List.copyOf(uses);
    parameters = List.copyOf(parameters);
    gives = List.copyOf(gives);
    if (gives.isEmpty()) {
      throw new IllegalArgumentException("study " + id + " gives nothing");
    }
    Set<String> seen = new HashSet<>();
    parameters.forEach(p -> {
      if (!seen.add(p.id())) {
        throw new IllegalArgumentException("study " + id + " has two parameters " + p.id());
      }
    });
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("study " + id + ": the time limit must be positive");
    }
  }
}
