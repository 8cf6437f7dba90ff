// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the user has set, as {@code study.parameter} to number. Immutable.
 *
 * @param set values by "studyId.parameterId"
 */
public record ParameterValues(Map<String, Double> set) {
  /** Nothing set: every parameter has its default. */
  public static final ParameterValues DEFAULTS = new ParameterValues(Map.of());

  public ParameterValues {
    set = java.util.Collections.unmodifiableMap(new TreeMap<>(set));
  }

  /** The value of a parameter: the set one, else the default, else empty. */
  public OptionalDouble of(String studyId, Parameter parameter) {
    Double value = set.get(studyId + "." + parameter.id());
    return value == null ? parameter.defaultValue() : OptionalDouble.of(value);
  }

  /** These values, and one more. */
  public ParameterValues with(String studyId, String parameterId, double value) {
    Map<String, Double> more = new TreeMap<>(set);
    more.put(studyId + "." + parameterId, value);
    return new ParameterValues(more);
  }

  /** Those that concern one study. */
  public ParameterValues ofStudy(String studyId) {
    Map<String, Double> own = new TreeMap<>();
    set.forEach((key, value) -> {
      if (key.startsWith(studyId + ".") && key.indexOf('.', studyId.length() + 1) < 0) {
        own.put(key, value);
      }
    });
    return new ParameterValues(own);
  }

  /**
   * The parameter that a key stands for.
   *
   * @param key "studyId.parameterId"
   * @param studies the studies there are
   * @throws IllegalArgumentException when no study has it, with those that there are
   */
  public static Parameter named(String key, List<StudyDescriptor> studies) {
    return studies.stream()
        .flatMap(s -> s.parameters().stream().filter(p -> key.equals(s.id() + "." + p.id())))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(key, studies)));
  }

  /**
   * Refuses a value that no study takes or that is not accepted.
   *
   * @param studies the studies there are
   * @throws IllegalArgumentException with what would be accepted
   */
  public void check(List<StudyDescriptor> studies) {
    set.forEach((key, value) -> {
      Parameter parameter = named(key, studies);
      if (!parameter.accepts(value)) {
        throw new IllegalArgumentException(refused(key, parameter, value));
      }
    });
  }

  /** Why a study cannot work with one of these values; empty when it can with all it takes. */
  public Optional<String> refusal(StudyDescriptor study) {
    return study.parameters().stream()
        .flatMap(p -> {
          String key = study.id() + "." + p.id();
          Double value = set.get(key);
          return value == null || p.accepts(value)
              ? Stream.<String>empty()
              : Stream.of(refused(key, p, value));
        })
        .findFirst();
  }

  private static String refused(String key, Parameter parameter, double value) {
    String why =
        switch (parameter.accepted()) {
          case Accepted.Numbers numbers -> "is outside its range";
          case Accepted.WholeNumbers whole ->
              value == Math.rint(value)
                  ? "is outside its range"
                  : "is no whole number. Accepted are";
          case Accepted.OneOf some -> "is none of its choices";
        };
    String range =
        parameter.choices().isEmpty()
            ? parameter.range()
            : parameter.choices().stream()
                .map(c -> c.id() + " (" + Accepted.text(c.value()) + ")")
                .collect(Collectors.joining(", "));
    return "%s = %s %s: %s.".formatted(key, Accepted.text(value), why, range);
  }

  private static String unknown(String key, List<StudyDescriptor> studies) {
    String known =
        studies.stream()
            .flatMap(s -> s.parameters().stream().map(p -> s.id() + "." + p.id()))
            .sorted()
            .reduce((a, b) -> a + ", " + b)
            .orElse("none");
    return "no installed study has a parameter '" + key + "'. There are: " + known + ".";
  }
}
