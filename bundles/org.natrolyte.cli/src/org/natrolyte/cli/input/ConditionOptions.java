// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.natrolyte.cli.command.InputException;
import org.natrolyte.model.document.RecipeEntry;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.Conditions;
import org.natrolyte.model.study.Measurement;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.ParameterValues;
import org.natrolyte.model.study.StudyDescriptor;
import picocli.CommandLine.Option;

/** Temperatures, measurements and parameters; mixed into commands that run studies. */
public final class ConditionOptions {
  @Option(
      names = "--at",
      split = ",",
      paramLabel = "TEMPERATURE",
      description = "One or more temperatures: 25, 0C,25C,60C, 333K. Without it 25 °C.")
  private List<String> temperatures = new ArrayList<>();

  @Option(
      names = "--density",
      paramLabel = "G/CM3",
      description = "The measured density of the solution; one recipe only.")
  private String density;

  @Option(
      names = "--measured",
      paramLabel = "PROPERTY=VALUE",
      description = "Anything else you measured: density=1.05±0.01; one recipe only.")
  private List<String> measured = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "STUDY.PARAMETER=VALUE",
      description =
          "A parameter of a study: a number, or the keyword of a choice; `natrolyte studies` lists"
              + " them.")
  private List<String> set = new ArrayList<>();

  /**
   * Puts the options over what the documents said.
   *
   * @param given the recipes
   * @param studies the installed studies
   * @throws InputException when an option does not fit
   */
  public GivenRecipes apply(GivenRecipes given, List<StudyDescriptor> studies) {
    List<Measurement> measurements = measurements(studies);
    if (!measurements.isEmpty() && given.recipes().size() > 1) {
      throw new InputException(
          "A measurement belongs to one recipe, and there are %d. Keep measurements of several recipes"
                  .formatted(given.recipes().size())
              + " in a document.");
    }
    List<Double> celsius = ConditionText.temperatures(temperatures);
    List<GivenRecipe> recipes = new ArrayList<>();
    for (GivenRecipe recipe : given.recipes()) {
      Conditions conditions = recipe.entry().conditions();
      for (Measurement measurement : measurements) {
        conditions = conditions.with(measurement);
      }
      if (celsius.isEmpty()) {
        recipes.add(with(recipe, conditions, ""));
      }
      for (double temperature : celsius) {
        String suffix = celsius.size() > 1 ? " at " + text(temperature) + " °C" : "";
        recipes.add(with(recipe, conditions.atCelsius(temperature), suffix));
      }
    }
    return given.with(recipes).with(parameters(documentOnly(given, studies), studies));
  }

  private static GivenRecipe with(GivenRecipe recipe, Conditions conditions, String suffix) {
    RecipeEntry entry = recipe.entry();
    String name = entry.name().isBlank() && !suffix.isEmpty() ? entry.recipe() : entry.name();
    return new GivenRecipe(
        new RecipeEntry(name + suffix, entry.recipe(), conditions, entry.notes()),
        recipe.place(),
        recipe.line());
  }

  /** A document may set what a plugin takes that is not installed here; that changes nothing. */
  private static ParameterValues documentOnly(GivenRecipes given, List<StudyDescriptor> studies) {
    Map<String, Double> known = new TreeMap<>(given.parameters().set());
    known
        .keySet()
        .removeIf(key ->
            studies.stream()
                .noneMatch(
                    s -> s.parameters().stream().anyMatch(p -> key.equals(s.id() + "." + p.id()))));
    ParameterValues values = new ParameterValues(known);
    check(values, studies);
    return values;
  }

  private List<Measurement> measurements(List<StudyDescriptor> studies) {
    List<Measurement> all = new ArrayList<>();
    if (density != null) {
      all.add(ConditionText.measurement(Vocabulary.DENSITY, "", density));
    }
    List<Property> known =
        Stream.concat(
                Vocabulary.all().stream(),
                studies.stream()
                    .flatMap(s -> Stream.of(s.gives(), s.needs(), s.uses()).flatMap(List::stream)))
            .distinct()
            .toList();
    measured.forEach(text -> all.add(ConditionText.measurement(text, known)));
    return all;
  }

  private ParameterValues parameters(ParameterValues ofDocument, List<StudyDescriptor> studies) {
    ParameterValues own = ParameterValues.DEFAULTS;
    for (String text : set) {
      int equals = text.indexOf('=');
      int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
      if (dot <= 0) {
        throw new InputException(
            "--set "
                + text
                + ": write study.parameter=number, such as anodefree.coulombicEfficiency=99.9.");
      }
      String study = text.substring(0, dot).strip();
      String parameter = text.substring(dot + 1, equals).strip();
      Parameter takes = named(study + "." + parameter, studies);
      own = own.with(study, parameter, value(text, takes, text.substring(equals + 1).strip()));
    }
    check(own, studies);
    Map<String, Double> all = new TreeMap<>(ofDocument.set());
    all.putAll(own.set());
    return new ParameterValues(all);
  }

  private static void check(ParameterValues values, List<StudyDescriptor> studies) {
    try {
      values.check(studies);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static Parameter named(String key, List<StudyDescriptor> studies) {
    try {
      return ParameterValues.named(key, studies);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static double value(String option, Parameter parameter, String text) {
    return parameter
        .read(text)
        .orElseThrow(() ->
            new InputException(
                "--set %s: '%s' is %s: %s."
                    .formatted(
                        option,
                        text,
                        parameter.choices().isEmpty()
                            ? "no number. Accepted is"
                            : "none of its choices",
                        parameter.range())));
  }

  private static String text(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
