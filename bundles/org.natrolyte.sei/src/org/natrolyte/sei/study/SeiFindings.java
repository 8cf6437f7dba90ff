// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.study;

import java.util.ArrayList;
import java.util.List;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.finding.Vocabulary;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmEnsemble;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.score.Observation;

/** The findings of a prediction. */
final class SeiFindings {
  private static final double NANOMOLES = 1e9;

  private static final String MODEL =
      "reaction templates with film growth, "
          + FilmEnsemble.SIZE
          + " draws of uncertain onsets, rates and populations, seed "
          + Predictor.SEED;

  private static final String ERROR =
      "label right on most of 27 published films, see docs/models/sei.md";

  private static final String BANDS =
      "median with 5 to 95 % of the ensemble; orders of magnitude, not calibrated to a thickness";

  /** Share of the film above which it is said what of it the electrode brought along. */
  private static final double WORTH_SAYING = 0.2;

  private final SeiPrediction prediction;
  private final FilmForecast forecast;
  private final StudyInput input;
  private final List<Finding> findings = new ArrayList<>();

  SeiFindings(SeiPrediction prediction, StudyInput input) {
    this.prediction = prediction;
    this.forecast = prediction.forecast();
    this.input = input;
  }

  List<Finding> all() {
    SeiSummary summary = SeiSummary.of(prediction, input);
    double roughness = summary.roughness();
    label();
    text(SeiProperties.FIRST, summary.first());
    band(Vocabulary.SEI_THICKNESS, "", forecast.thickness(), List.of(BANDS));
    band(SeiProperties.INORGANIC, "", forecast.inorganic(), broughtAlong());
    forecast
        .moleShares()
        .forEach(
            (group, share) -> band(SeiProperties.SHARE, GroupNames.of(group), share, List.of()));
    band(
        SeiProperties.STIFFNESS, "", forecast.stiffness(), List.of("dense film; porosity softens"));
    band(SeiProperties.BARRIER, "", forecast.barrier(), List.of("low confidence of the barriers"));
    band(SeiProperties.BAND_GAP, "", forecast.bandGap(), List.of());
    forecast
        .gases()
        .forEach((gas, amount) ->
            band(
                SeiProperties.GAS,
                gas.label(),
                amount.times(NANOMOLES * roughness),
                List.of(roughness(roughness))));
    band(Vocabulary.SODIUM_CONSUMED, "", summary.sodium(), List.of(roughness(roughness)));
    double capacity = Predictor.parameter(input, SeiParameters.CAPACITY);
    band(
        SeiProperties.FIRST_CYCLE_LOSS,
        "",
        summary.firstCycleLoss(),
        List.of(
            roughness(roughness),
            Plain.text(capacity) + " mAh/cm2 plated (parameter arealCapacity)"));
    text(SeiProperties.EXPLANATION, summary.brief());
    for (Observation seen : ObservedFilms.of(input).published()) {
      findings.add(
          new Finding(
              SeiStudy.ID,
              SeiProperties.OBSERVED,
              seen.id(),
              new Value.Text(ObservedFilms.inWords(seen)),
              new Provenance.Published(seen.source()),
              List.of("seen, not predicted; concentrations may differ")));
    }
    return List.copyOf(findings);
  }

  private void label() {
    List<String> caveats = new ArrayList<>(prediction.assumptions());
    caveats.add("anions at the electrode: " + prediction.contactSource());
    caveats.addAll(broughtAlong());
    if (forecast.label() == null) {
      findings.add(
          Finding.unknown(
              SeiStudy.ID,
              Vocabulary.SEI_LABEL,
              "",
              "no known reaction of the recipe leaves a film that the labels speak of"));
      findings.add(Finding.unknown(SeiStudy.ID, SeiProperties.AGREEMENT, "", "there is no label"));
      return;
    }
    findings.add(
        new Finding(
            SeiStudy.ID,
            Vocabulary.SEI_LABEL,
            "",
            new Value.Text(forecast.label().words()),
            new Provenance.Estimated(MODEL, ERROR),
            caveats));
    findings.add(
        new Finding(
            SeiStudy.ID,
            SeiProperties.AGREEMENT,
            "",
            Value.exactly(Math.min(1, forecast.agreement())),
            new Provenance.Estimated(MODEL, "a share of the ensemble, not a probability"),
            List.of()));
  }

  /** A thin film is largely what was there before it: that is no work of the electrolyte. */
  private List<String> broughtAlong() {
    double oxide = prediction.conditions().nativeOxide();
    double whole = forecast.thickness().middle();
    return oxide > WORTH_SAYING * whole
        ? List.of(
            "about %s nm of the %s nm are Na2O that the electrode brought along (parameter nativeOxide; 0 for plated sodium)"
                .formatted(Plain.text(oxide), Plain.text(whole)))
        : List.of();
  }

  private void band(Property property, String subject, Band band, List<String> caveats) {
    findings.add(
        new Finding(
            SeiStudy.ID,
            property,
            subject,
            Value.between(band.low(), band.middle(), band.high()),
            new Provenance.Estimated(MODEL, "range: 5 to 95 % of the ensemble"),
            caveats));
  }

  private void text(Property property, String text) {
    findings.add(
        new Finding(
            SeiStudy.ID,
            property,
            "",
            new Value.Text(text),
            new Provenance.Estimated(MODEL, ERROR),
            List.of()));
  }

  private static String roughness(double roughness) {
    return "per geometric area with a roughness of "
        + Plain.text(roughness)
        + " (parameter roughness)";
  }
}
