// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.sei.label.SeiLabel;
import org.natrolyte.sei.score.Judgement;
import org.natrolyte.sei.score.Score;

/** A score for people and for programs. */
final class ScoreText {
  private static final String TRUSTED = "_medium_high";

  private ScoreText() {}

  static String text(List<Judgement> judgements) {
    StringBuilder text = new StringBuilder();
    for (Judgement judgement : judgements) {
      String mark = judgement.labelRight() ? "label" : judgement.familyRight() ? "family" : "wrong";
      text.append(
          String.format(
              Locale.ROOT,
              "%-5s %-6s observed %-17s predicted %-17s %s%n",
              judgement.observation().id(),
              mark,
              judgement.observation().label().code(),
              judgement.predicted().map(SeiLabel::code).orElse("-"),
              judgement.problem().isEmpty() ? judgement.composition() : judgement.problem()));
    }
    figures(judgements)
        .forEach((name, value) ->
            text.append(
                name.startsWith("rows")
                    ? String.format(Locale.ROOT, "%s %.0f%n", name, value)
                    : String.format(Locale.ROOT, "%s %.3f%n", name, value)));
    return text.toString();
  }

  static void json(List<Judgement> judgements, PrintStream out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      for (var figure : figures(judgements).entrySet()) {
        if (figure.getKey().startsWith("rows")) {
          json.member(figure.getKey(), Math.round(figure.getValue()));
        } else {
          json.member(figure.getKey(), figure.getValue());
        }
      }
      json.array("predictions");
      for (Judgement judgement : judgements) {
        row(judgement, json);
      }
      json.endArray();
      json.endObject();
    }
  }

  private static void row(Judgement judgement, JsonOutput json) throws IOException {
    json.object();
    json.member("obs_id", judgement.observation().id());
    json.member("recipe", judgement.observation().recipe());
    json.member("observed", judgement.observation().label().code());
    json.member("predicted", judgement.predicted().map(SeiLabel::code).orElse(""));
    json.member("observed_family", judgement.observation().label().family().code());
    json.member("predicted_family", judgement.predicted().map(l -> l.family().code()).orElse(""));
    json.member("label_right", judgement.labelRight());
    json.member("family_right", judgement.familyRight());
    json.member("agreement", judgement.agreement());
    json.member("observed_major", judgement.observation().major());
    json.member("found_major", judgement.found());
    json.member("composition", judgement.composition());
    json.member("problem", judgement.problem());
    json.endObject();
  }

  private static Map<String, Double> figures(List<Judgement> judgements) {
    Map<String, Double> figures = new LinkedHashMap<>();
    put(figures, Score.of(judgements), "");
    put(figures, Score.ofTrusted(judgements), TRUSTED);
    return figures;
  }

  private static void put(Map<String, Double> figures, Score score, String ending) {
    figures.put("rows" + ending, (double) score.rows());
    figures.put("label_accuracy" + ending, score.labelAccuracy());
    figures.put("family_accuracy" + ending, score.familyAccuracy());
    figures.put("fluoride_rich_accuracy" + ending, score.fluorideRichAccuracy());
    figures.put("carbonate_dominated_accuracy" + ending, score.carbonateDominatedAccuracy());
    figures.put("major_product_recall" + ending, score.majorProductRecall());
  }
}
