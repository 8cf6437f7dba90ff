// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.natrolyte.sei.film.Ingredient;
import org.natrolyte.sei.network.Step;

/** Says in words what forms the film and why. */
final class Explanation {
  private static final double WORTH_NAMING = 0.05;

  private final SeiPrediction prediction;
  private final Bystanders bystanders;

  Explanation(SeiPrediction prediction) {
    this.prediction = prediction;
    this.bystanders = Bystanders.of(prediction);
  }

  /** The component with the largest share of electrons; the trace of water is none. */
  String first() {
    Map<Ingredient, Double> shares = electronShares();
    return shares.entrySet().stream()
        .filter(e -> !e.getKey().component().equals(Predictor.TRACE))
        .findFirst()
        .map(e ->
            "%s takes %s of the electrons"
                .formatted(e.getKey().species().label(), percent(e.getValue())))
        .orElse("nothing in the recipe is reduced by the known templates");
  }

  /** Electrons by ingredient, largest first; what its products take is not counted. */
  private Map<Ingredient, Double> electronShares() {
    Map<Ingredient, Double> shares = new LinkedHashMap<>();
    for (Ingredient ingredient : prediction.ingredients()) {
      double sum = 0;
      for (var flow : prediction.forecast().flows().entrySet()) {
        if (flow.getKey().reactant().equals(ingredient.species())) {
          sum += flow.getValue();
        }
      }
      if (sum > 0) {
        shares.put(ingredient, sum);
      }
    }
    return shares.entrySet().stream()
        .sorted(Map.Entry.<Ingredient, Double>comparingByValue().reversed())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  /** One sentence: who takes the electrons, by which reaction, and which anions stand there. */
  String brief() {
    StringBuilder text = new StringBuilder(first());
    electronShares().keySet().stream()
        .filter(i -> !i.component().equals(Predictor.TRACE))
        .findFirst()
        .flatMap(this::mainStep)
        .ifPresent(step ->
            text.append(", mainly by ")
                .append(step.template().id())
                .append(": ")
                .append(step.equation()));
    electronShares()
        .forEach((ingredient, share) -> {
          if (ingredient.component().equals(Predictor.TRACE) && share >= WORTH_NAMING) {
            text.append("; the water in it takes ").append(percent(share));
          }
        });
    String shares =
        salts()
            .map(i -> i.species().label() + " with " + percent(i.presence()))
            .collect(Collectors.joining(", "));
    if (!shares.isEmpty()) {
      text.append("; at the electrode ").append(shares).append(" of its concentration");
      text.append(" (").append(prediction.contactSource()).append(')');
    }
    bystanders
        .explained()
        .keySet()
        .forEach(name -> text.append("; ").append(name).append(" takes no part"));
    if (!bystanders.unknown().isEmpty()) {
      text.append("; no template fits ").append(String.join(", ", bystanders.unknown()));
    }
    return text.toString();
  }

  private Optional<Step> mainStep(Ingredient ingredient) {
    return prediction.forecast().flows().keySet().stream()
        .filter(step -> step.reactant().equals(ingredient.species()))
        .findFirst();
  }

  /** A paragraph with the main reactions, why they lead, and where they are taken from. */
  String text() {
    StringBuilder text = new StringBuilder(first()).append(".");
    List<Map.Entry<Step, Double>> main =
        prediction.forecast().flows().entrySet().stream()
            .filter(e -> e.getValue() >= WORTH_NAMING)
            .limit(5)
            .toList();
    main.forEach(e -> text.append(' ').append(sentence(e.getKey(), e.getValue())));
    text.append(anions());
    bystanders
        .explained()
        .forEach((name, reason) ->
            text.append(' ').append(name).append(" takes no part: ").append(reason).append('.'));
    if (!bystanders.unknown().isEmpty()) {
      text.append(" No template fits ")
          .append(String.join(", ", bystanders.unknown()))
          .append(": what it would give is not known, and it is taken as inert.");
    }
    text.append(
        " The verdict rests on the onsets and rates of these reactions and on who stands at the"
            + " electrode, not on an orbital energy.");
    return text.toString();
  }

  private static String sentence(Step step, double share) {
    String drive =
        step.onset()
            .map(o ->
                String.format(
                    Locale.ROOT,
                    "onset %.2f V (%.2f to %.2f) vs Na/Na+, %s",
                    o.value(),
                    o.low(),
                    o.high(),
                    step.template().rateClass().code().replace('_', ' ')))
            .orElse(step.template().rateClass().code() + " chemical step");
    return "%s: %s, %s of the electrons (%s; %s; %s confidence; %s)."
        .formatted(
            step.template().id(),
            step.equation(),
            percent(share),
            drive,
            step.energy().inWords(),
            step.template().confidence(),
            step.template().reference());
  }

  private String anions() {
    List<String> anions =
        salts()
            .map(i ->
                "%s with %s of its concentration in the inner layer"
                    .formatted(i.species().label(), percent(i.presence())))
            .toList();
    return anions.isEmpty()
        ? ""
        : " Anions at the electrode: %s (%s)."
            .formatted(String.join(", ", anions), prediction.contactSource());
  }

  /** The anions, each with its sodium. */
  private Stream<Ingredient> salts() {
    return prediction.ingredients().stream().filter(i -> i.species().sodium() > 0);
  }

  private static String percent(double share) {
    return share >= 0.0095 ? String.format(Locale.ROOT, "%.0f %%", 100 * share) : "less than 1 %";
  }
}
