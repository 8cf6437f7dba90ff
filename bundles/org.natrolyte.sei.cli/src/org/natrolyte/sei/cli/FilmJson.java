// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.natrolyte.document.JsonOutput;
import org.natrolyte.sei.cli.FilmRunner.Film;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.network.RejectedStep;
import org.natrolyte.sei.network.Step;
import org.natrolyte.sei.score.Observation;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.study.ObservedFilms;
import org.natrolyte.sei.study.SeiPrediction;
import org.natrolyte.sei.study.SeiSummary;

/** Predictions as JSON. */
final class FilmJson {
  private static final double NANOMOLES = 1e9;

  private FilmJson() {}

  static void write(List<Film> films, String substrate, PrintStream out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object();
      json.array("films");
      for (Film film : films) {
        write(film, substrate, json);
      }
      json.endArray();
      json.endObject();
    }
  }

  private static void write(Film film, String substrate, JsonOutput json) throws IOException {
    SeiPrediction prediction = film.prediction();
    FilmForecast forecast = prediction.forecast();
    SeiSummary summary = SeiSummary.of(prediction, film.input());
    json.object();
    json.member("recipe", film.input().formulation().recipe().text());
    json.member("substrate", substrate);
    json.member("temperatureC", film.input().conditions().temperatureC());
    json.member("hours", prediction.conditions().seconds() / 3600);
    json.member("label", forecast.label() == null ? "" : forecast.label().code());
    json.member("family", forecast.label() == null ? "" : forecast.label().family().code());
    json.member("agreement", forecast.agreement());
    json.member("first", summary.first());
    band("thickness_nm", forecast.thickness(), json);
    band("sodium_uAh_cm2", summary.sodium(), json);
    band("first_cycle_loss_percent", summary.firstCycleLoss(), json);
    json.member("roughness", summary.roughness());
    band("inorganic_share", forecast.inorganic(), json);
    band("stiffness_GPa", forecast.stiffness(), json);
    band("sodium_barrier_eV", forecast.barrier(), json);
    band("band_gap_eV", forecast.bandGap(), json);
    bands("shares", forecast.moleShares(), json);
    species("film_nmol_cm2", forecast.amounts(), 1, json);
    species("gas_nmol_cm2", forecast.gases(), summary.roughness(), json);
    species("dissolved_nmol_cm2", forecast.dissolved(), 1, json);
    json.array("reactions");
    for (Step step : prediction.network().steps()) {
      step(step, forecast.flows().getOrDefault(step, 0.0), json);
    }
    json.endArray();
    json.array("rejected");
    for (RejectedStep rejected : prediction.network().rejected()) {
      json.object();
      json.member("template", rejected.templateId());
      json.member("reactant", rejected.reactant());
      json.member("what", rejected.what());
      json.member("reason", rejected.reason());
      json.endObject();
    }
    json.endArray();
    course(forecast, summary.roughness(), json);
    observed(ObservedFilms.of(film.input()), json);
    json.member("assumptions", prediction.assumptions());
    json.member("contacts", prediction.contactSource());
    json.member("explanation", summary.explanation());
    json.endObject();
  }

  /** Over time; sodium and gas per geometric area, as elsewhere. */
  private static void course(FilmForecast forecast, double roughness, JsonOutput json)
      throws IOException {
    json.array("course");
    for (int i = 0; i < forecast.course().times().size(); i++) {
      json.object();
      json.member("seconds", forecast.course().times().get(i));
      band("thickness_nm", forecast.course().bands().get(i), json);
      band(
          "sodium_uAh_cm2",
          forecast.chargeCourse().bands().get(i).times(roughness * SeiSummary.MICROAMPERE_HOURS),
          json);
      band("gas_nmol_cm2", forecast.gasCourse().bands().get(i).times(NANOMOLES * roughness), json);
      json.object("layers_nm");
      for (var group : forecast.formation().entrySet()) {
        json.member(group.getKey(), group.getValue().bands().get(i).middle());
      }
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private static void observed(ObservedFilms observed, JsonOutput json) throws IOException {
    json.array("observed");
    for (Observation seen : observed.published()) {
      json.object();
      json.member("id", seen.id());
      json.member("formulation", seen.formulation());
      json.member("temperatureC", seen.temperatureC());
      json.member("technique", seen.technique());
      json.member("major", seen.major());
      json.member("minor", seen.minor());
      json.member("label", seen.label().code());
      json.member("source", seen.source());
      json.endObject();
    }
    json.endArray();
    json.object("measured_shares");
    for (var entry : observed.measured().entrySet()) {
      json.member(entry.getKey(), entry.getValue());
    }
    json.endObject();
  }

  private static void step(Step step, double share, JsonOutput json) throws IOException {
    json.object();
    json.member("template", step.template().id());
    json.member("title", step.template().title());
    json.member("equation", step.equation());
    json.member("electrons", step.electrons());
    json.member("electron_share", share);
    json.member("onset_V", step.onset().map(o -> o.value()).orElse(Double.NaN));
    json.member("thermodynamic_V", step.energy().potential().orElse(Double.NaN));
    json.member("energy", step.energy().inWords());
    json.member("origin", step.origin());
    json.member("confidence", step.template().confidence());
    json.member("reference", step.template().reference());
    json.endObject();
  }

  private static void band(String name, Band band, JsonOutput json) throws IOException {
    json.object(name);
    json.member("low", band.low());
    json.member("value", band.middle());
    json.member("high", band.high());
    json.endObject();
  }

  private static void bands(String name, Map<String, Band> bands, JsonOutput json)
      throws IOException {
    json.object(name);
    for (var entry : bands.entrySet()) {
      band(entry.getKey(), entry.getValue(), json);
    }
    json.endObject();
  }

  private static void species(
      String name, Map<Species, Band> amounts, double factor, JsonOutput json) throws IOException {
    json.array(name);
    for (var entry : amounts.entrySet()) {
      json.object();
      json.member("species", entry.getKey().label());
      json.member("smiles", entry.getKey().smiles());
      json.member("low", entry.getValue().low() * NANOMOLES * factor);
      json.member("value", entry.getValue().middle() * NANOMOLES * factor);
      json.member("high", entry.getValue().high() * NANOMOLES * factor);
      json.endObject();
    }
    json.endArray();
  }
}
