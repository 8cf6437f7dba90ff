// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.natrolyte.cli.output.Wrapped;
import org.natrolyte.model.finding.Value;
import org.natrolyte.report.Numbers;
import org.natrolyte.sei.cli.FilmRunner.Film;
import org.natrolyte.sei.film.Band;
import org.natrolyte.sei.film.FilmForecast;
import org.natrolyte.sei.species.Species;
import org.natrolyte.sei.study.ObservedFilms;
import org.natrolyte.sei.study.SeiPrediction;
import org.natrolyte.sei.study.SeiSummary;

/** A prediction as a person reads it. */
final class FilmText {
  /** Numbers below this are not told apart. */
  private static final double LEAST = 0.01;

  /** An atom's layer. */
  private static final double LEAST_NANOMETRES = 0.1;

  private final Film film;
  private final String substrate;
  private final int width;
  private final boolean steps;
  private final StringBuilder text = new StringBuilder();

  FilmText(Film film, String substrate, int width, boolean steps) {
    this.film = film;
    this.substrate = substrate;
    this.width = width;
    this.steps = steps;
  }

  String text() {
    SeiPrediction prediction = film.prediction();
    FilmForecast forecast = prediction.forecast();
    SeiSummary summary = SeiSummary.of(prediction, film.input());
    line(
        "%s on %s, %s °C, %s h",
        film.input().formulation().recipe().text(),
        substrate,
        number(film.input().conditions().temperatureC()),
        number(prediction.conditions().seconds() / 3600));
    if (forecast.label() == null) {
      line("  film          not known: no known reaction of the recipe leaves one");
    } else {
      line(
          "  film          %s: %s (%.0f %% of %d draws agree)",
          forecast.label().code(),
          forecast.label().words(),
          100 * forecast.agreement(),
          org.natrolyte.sei.film.FilmEnsemble.SIZE);
    }
    band("thickness", forecast.thickness(), "nm");
    band("sodium", summary.sodium(), "µAh/cm2, roughness " + number(summary.roughness()));
    band("first cycle", summary.firstCycleLoss(), "% of the plated capacity");
    band("inorganic", forecast.inorganic().times(100), "% of the volume");
    band("stiffness", forecast.stiffness(), "GPa, dense");
    band("Na+ barrier", forecast.barrier(), "eV");
    band("band gap", forecast.bandGap(), "eV");
    line("  composition, %% of the formula units (mean, 5 to 95 %% of the draws)");
    summary.labelled().forEach((label, band) -> share(label, band));
    amounts("gas, nmol/cm2", forecast.gases(), summary.roughness());
    growth(forecast);
    observed(ObservedFilms.of(film.input()));
    wrapped("why: " + summary.explanation());
    prediction.assumptions().forEach(a -> wrapped("assumed: " + a));
    if (steps) {
      network(prediction);
    }
    text.append(System.lineSeparator());
    return text.toString();
  }

  private void network(SeiPrediction prediction) {
    prediction
        .network()
        .steps()
        .forEach(step ->
            wrapped(
                "%s: %s; %s; %s"
                    .formatted(
                        step.template().id(),
                        step.equation(),
                        step.energy().inWords(),
                        step.template().reference())));
    prediction
        .network()
        .rejected()
        .forEach(r ->
            wrapped("left out, %s on %s: %s".formatted(r.templateId(), r.reactant(), r.reason())));
    String structures =
        prediction.network().species().stream()
            .filter(s -> !s.smiles().isEmpty() && !s.label().equals(s.smiles()))
            .map(s -> s.label() + " " + s.smiles())
            .collect(Collectors.joining(", "));
    wrapped("structures without their sodium: " + structures);
  }

  /** The median at the end of every decade of time. */
  private void growth(FilmForecast forecast) {
    List<Double> times = forecast.course().times();
    List<String> parts = new ArrayList<>();
    double from = times.getLast();
    for (int i = times.size() - 1; i >= 0 && times.get(i) >= 1; i--) {
      if (times.get(i) <= from * 1.0001) {
        double nanometres = forecast.course().bands().get(i).middle();
        if (nanometres >= LEAST_NANOMETRES) {
          parts.addFirst(rough(nanometres) + " nm at " + duration(times.get(i)));
        }
        from = times.get(i) / 10;
      }
    }
    if (parts.size() > 1) {
      line("  growth        %s", String.join(", ", parts));
    }
  }

  /** Two significant digits, without a power of ten. */
  private static String rough(double value) {
    return value < LEAST
        ? "less than " + LEAST
        : new BigDecimal(value).round(new MathContext(2)).stripTrailingZeros().toPlainString();
  }

  private static String duration(double seconds) {
    if (seconds < 100) {
      return String.format(Locale.ROOT, "%.0f s", seconds);
    }
    return seconds < 6000
        ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
        : String.format(Locale.ROOT, "%.0f h", seconds / 3600);
  }

  private void observed(ObservedFilms observed) {
    observed.published().forEach(seen -> wrapped("observed: " + ObservedFilms.inWords(seen)));
    if (!observed.measured().isEmpty()) {
      List<String> parts = new ArrayList<>();
      observed
          .measured()
          .forEach((material, share) -> parts.add(material + " " + number(100 * share) + " %"));
      wrapped("measured: " + String.join(", ", parts));
    }
  }

  private void amounts(String title, Map<Species, Band> amounts, double roughness) {
    List<String> parts =
        amounts.entrySet().stream()
            .limit(6)
            .map(e -> e.getKey().label() + " " + rough(e.getValue().middle() * 1e9 * roughness))
            .toList();
    if (!parts.isEmpty()) {
      line("  %s: %s", title, String.join(", ", parts));
    }
  }

  private void share(String label, Band band) {
    if (band.high() < 0.005) {
      return;
    }
    line(
        "    %-14s %5.1f   (%.0f to %.0f)",
        label, 100 * band.middle(), 100 * band.low(), 100 * band.high());
  }

  private void band(String name, Band band, String unit) {
    line(
        "  %-13s %s %s",
        name, Numbers.UNICODE.text(new Value.Known(band.middle(), band.low(), band.high())), unit);
  }

  private static String number(double value) {
    return Numbers.UNICODE.text(value);
  }

  private void wrapped(String sentence) {
    line("  %s", Wrapped.of(sentence, Math.max(20, width - 4), 4));
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
