// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.conductivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.ModelLines;
import org.natrolyte.formulation.bulk.solvent.SolventMixture;
import org.natrolyte.formulation.bulk.viscosity.SaltThickening;

/**
 * Ionic conductivity of one alkali salt in a mixture of liquids.
 *
 * <p>The logarithm of the molar conductivity is a sum of physical terms (viscosity, relaxation with
 * the square root of concentration, ion pairing by mass action, size of the anion, permittivity,
 * temperature) and a kernel correction that vanishes away from the data. Beyond 2 mol/L, where few
 * were measured, it is continued along its tangent, but falls at least as the viscosity asks.
 * Fitted to CALiSol-23 and published curves; equations and errors on papers left out: {@code
 * docs/models/conductivity.md}.
 */
public final class ConductivityModel {
  private static final double HOTTEST = 480;
  private static final double COLDEST = 190;
  private static final double MOST_CONCENTRATED = 4;

  /** mol/L up to which the fit itself is used, and the step of its slope there. */
  private static final double CONTINUED_FROM = 2;

  /** mol/L; beyond, papers left out are met about half as well: the range grows to twice. */
  private static final double WELL_MEASURED = 2.5;

  private static final double HALF_AS_WELL = 3;

  private static final double SLOPE_STEP = 0.1;

  /**
   * Power of the fluidity with which a molar conductivity falls (Walden's rule would have 1).
   * Chosen with the papers left out, where 0.5 to 1 do equally well.
   */
  private static final double WALDEN_POWER = 0.8;

  private static final class Holder {
    private static final ConductivityModel MODEL = new ConductivityModel();
  }

  private record Term(double mean, double deviation, double weight) {}

  private record Centre(double weight, double[] at) {}

  private record Errors(double median, double logarithmic) {}

  private final List<Term> terms = new ArrayList<>();
  private final List<Centre> centres = new ArrayList<>();
  private final Map<String, Errors> errors = new HashMap<>();
  private final Set<String> trained = new HashSet<>();
  private final Set<String> papers = new HashSet<>();
  private double length;

  private ConductivityModel() {
    for (String[] line : ModelLines.of("conductivity_model.tsv")) {
      switch (line[0]) {
        case "length" -> length = Double.parseDouble(line[1]);
        case "term" -> {
          double[] n = ModelLines.numbers(line, 1, 3);
          terms.add(new Term(n[0], n[1], n[2]));
        }
        case "centre" -> {
          String[] at = line[2].split(" ");
          centres.add(
              new Centre(Double.parseDouble(line[1]), ModelLines.numbers(at, 0, at.length)));
        }
        case "error" ->
            errors.put(
                line[1], new Errors(Double.parseDouble(line[2]), Double.parseDouble(line[3])));
        case "trained" -> trained.add(line[1]);
        case "paper" -> papers.add(line[1]);
        case "format" -> {
          if (!"1".equals(line[1])) {
            throw new IllegalStateException(
                "conductivity_model.tsv has format " + line[1] + ", not 1");
          }
        }
        default ->
            throw new IllegalStateException("conductivity_model.tsv: unknown line " + line[0]);
      }
    }
  }

  /** The shipped model; read on first use. */
  public static ConductivityModel shipped() {
    return Holder.MODEL;
  }

  /**
   * Moles of salt per litre of solution from moles per kilogram of solvent: ideal volume of the
   * liquid plus the packed volume of the anion.
   */
  public static double molarity(AlkaliSalt salt, SolventMixture liquid, double molality) {
    return molality / (1 / liquid.density() + molality * salt.anion().packedVolume());
  }

  /**
   * The conductivity.
   *
   * @param salt the salt
   * @param liquid what it is dissolved in, with the temperature
   * @param molarity mol/L, not negative
   * @return in mS/cm
   */
  public Estimate conductivity(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    if (!(molarity >= 0) || Double.isInfinite(molarity)) {
      throw new IllegalArgumentException("a concentration is zero or above, not " + molarity);
    }
    boolean isSodium = salt.cation() == AlkaliSalt.Cation.SODIUM;
    boolean isSeen = !isSodium && isTrained(salt, liquid);
    Errors error = errors.get(isSodium ? "sodium" : isSeen ? "seen" : "unseen");
    String tested =
        isSodium
            ? "for NaPF6 in EC:PC, predicted from lithium salts alone"
            : isSeen
                ? "for this salt in these liquids, on papers left out"
                : "for salts and liquids not measured together, on papers left out";
    String method =
        String.format(
            Locale.ROOT,
            "association and viscosity model (median error %.0f %% %s)",
            100 * error.median,
            tested);
    if (molarity == 0) {
      return new Estimate(0, 0, 0, method, "");
    }
    String outside = outside(liquid, molarity);
    double logarithm =
        DiluteCurve.filled(molarity, c -> logMolarConductivity(salt, liquid, c) + Math.log(c));
    double widening = outside.isEmpty() ? widening(molarity) : 2;
    return Estimate.logarithmic(logarithm, widening * error.logarithmic, method, outside);
  }

  /**
   * What a reader has to know of a conductivity at such a concentration: that it is continued,
   * beyond 2 mol/L; empty up to there.
   *
   * @param molarity mol/L
   */
  public static Optional<String> continuation(double molarity) {
    return molarity > CONTINUED_FROM
        ? Optional.of(
            "the model is continued with the viscosity from 2 mol/L, beyond which few were measured")
        : Optional.empty();
  }

  private static double widening(double molarity) {
    double beyond = (molarity - WELL_MEASURED) / (HALF_AS_WELL - WELL_MEASURED);
    return 1 + Math.clamp(beyond, 0, 1);
  }

  /** Whether this salt was measured in just these liquids by the papers of the training set. */
  public boolean isTrained(AlkaliSalt salt, SolventMixture liquid) {
    String prefix = salt.cation() == AlkaliSalt.Cation.SODIUM ? "Na" : "";
    return trained.contains(
        prefix + salt.anion().symbol() + "|" + String.join("/", liquid.members()));
  }

  /** Whether a paper, by its DOI, was in the fit. */
  public boolean isFittedTo(String doi) {
    return papers.contains(doi);
  }

  private static String outside(SolventMixture liquid, double molarity) {
    if (liquid.kelvin() < COLDEST || liquid.kelvin() > HOTTEST) {
      return "outside the model's range of 190 to 480 K";
    }
    if (!liquid.protic().isEmpty()) {
      return liquid.protic();
    }
    return molarity > MOST_CONCENTRATED ? "outside the model's range of up to 4 mol/L" : "";
  }

  /** Natural logarithm of the conductivity over the concentration, in mS/cm per mol/L. */
  private double logMolarConductivity(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    if (molarity <= CONTINUED_FROM) {
      return fitted(salt, liquid, molarity);
    }
    double last = fitted(salt, liquid, CONTINUED_FROM);
    double slope = (last - fitted(salt, liquid, CONTINUED_FROM - SLOPE_STEP)) / SLOPE_STEP;
    double growth = thickening(salt, liquid, molarity) - thickening(salt, liquid, CONTINUED_FROM);
    return last + Math.min(slope * (molarity - CONTINUED_FROM), -WALDEN_POWER * growth);
  }

  private static double thickening(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    return SaltThickening.growth(liquid, salt.anion().thickening(), molarity);
  }

  private double fitted(AlkaliSalt salt, SolventMixture liquid, double molarity) {
    double[] physics = ConductivityVariables.physics(salt, liquid, molarity);
    double sum = 0;
    for (int i = 0; i < physics.length; i++) {
      Term term = terms.get(i);
      sum += term.weight * (physics[i] - term.mean) / term.deviation;
    }
    double[] at = ConductivityVariables.coordinates(salt, liquid, molarity);
    for (Centre centre : centres) {
      double square = 0;
      for (int i = 0; i < at.length; i++) {
        double difference = (at[i] - centre.at[i]) / length;
        square += difference * difference;
      }
      sum += centre.weight * Math.exp(-square / 2);
    }
    return sum;
  }
}
