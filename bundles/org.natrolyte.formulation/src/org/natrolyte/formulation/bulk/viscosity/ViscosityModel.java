// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.formulation.bulk.viscosity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.natrolyte.chemistry.StructureFragments;
import org.natrolyte.formulation.bulk.Estimate;
import org.natrolyte.formulation.bulk.ModelLines;
import org.natrolyte.model.compound.StructureException;

/**
 * Viscosity of a pure organic liquid from its structure.
 *
 * <p>A Gaussian process over fragment counts: ln(viscosity) is a quadratic in 1000 K/T whose three
 * coefficients are interpolated between 982 molecules by how alike their fragments are, on top of a
 * linear group contribution. Trained on the set of Mohan et al. (Green Chem. 2025); coefficients
 * only are shipped. Equations and errors on molecules left out: {@code docs/models/viscosity.md}.
 */
public final class ViscosityModel {
  /** The coldest and hottest temperature of the training set, in kelvin. */
  public static final double COLDEST = 227;

  public static final double HOTTEST = 465;

  private static final double REFERENCE = 1000.0 / 320;
  private static final int COEFFICIENTS = 3;

  /** More of a molecule than this in fragments that no training molecule has is extrapolation. */
  private static final double FOREIGN_SHARE = 0.2;

  private record Trained(double[] logCounts, double[] weights) {}

  private record ErrorBin(double leastSimilarity, double error) {}

  private final Map<String, Integer> fragments = new HashMap<>();
  private final List<double[]> linear = new ArrayList<>();
  private final List<Trained> trained = new ArrayList<>();
  private final Set<String> trainedSmiles = new HashSet<>();
  private final List<ErrorBin> errors = new ArrayList<>();
  private final List<Boolean> environments = new ArrayList<>();
  private double mean;
  private double[] scales;
  private double[] variances;
  private double[] constant;
  private String method = "";

  private ViscosityModel() {
    for (String[] line : ModelLines.of("viscosity_model.tsv")) {
      read(line);
    }
  }

  private static final class Holder {
    private static final ViscosityModel MODEL = new ViscosityModel();
  }

  /** The shipped model; read on first use. */
  public static ViscosityModel shipped() {
    return Holder.MODEL;
  }

  private void read(String[] line) {
    switch (line[0]) {
      case "mean" -> mean = Double.parseDouble(line[1]);
      case "scales" -> scales = ModelLines.numbers(line, 1, COEFFICIENTS);
      case "variances" -> variances = ModelLines.numbers(line, 1, 2);
      case "constant" -> constant = ModelLines.numbers(line, 1, COEFFICIENTS);
      case "error" ->
          errors.add(new ErrorBin(Double.parseDouble(line[1]), Double.parseDouble(line[3])));
      case "crossValidated" ->
          method =
              String.format(
                  Locale.ROOT,
                  "group-contribution kernel model; median error %.0f %% on molecules left out",
                  100 * Double.parseDouble(line[2]));
      case "fragment" -> {
        fragments.put(line[1], linear.size());
        linear.add(ModelLines.numbers(line, 2, COEFFICIENTS));
        environments.add(line[1].startsWith("e:"));
      }
      case "molecule" -> {
        trained.add(molecule(line));
        trainedSmiles.add(line[1]);
      }
      case "format" -> {
        if (!"1".equals(line[1])) {
          throw new IllegalStateException("viscosity_model.tsv has format " + line[1] + ", not 1");
        }
      }
      default -> throw new IllegalStateException("viscosity_model.tsv: unknown line " + line[0]);
    }
  }

  private Trained molecule(String[] line) {
    double[] counts = new double[linear.size()];
    for (String entry : line[2 + COEFFICIENTS].split(" ")) {
      int colon = entry.indexOf(':');
      int index = Integer.parseInt(entry.substring(0, colon));
      counts[index] = scaled(index, Double.parseDouble(entry.substring(colon + 1)));
    }
    return new Trained(counts, ModelLines.numbers(line, 2, COEFFICIENTS));
  }

  /** Whether a structure, as the training set writes it, was in the fit. */
  public boolean isFittedTo(String smiles) {
    return trainedSmiles.contains(smiles);
  }

  private double scaled(int index, double count) {
    return Math.log1p(count) / scale(index);
  }

  private double scale(int index) {
    if (environments.get(index)) {
      return scales[1];
    }
    return index >= firstWhole() ? scales[2] : scales[0];
  }

  /** Names are sorted: atoms, environments, then whole-molecule counts and rings. */
  private int firstWhole() {
    return environments.lastIndexOf(Boolean.TRUE) + 1;
  }

  /**
   * The viscosity of a pure liquid.
   *
   * @param smiles its structure
   * @param kelvin temperature
   * @return in mPa s
   * @throws StructureException where the text is no structure
   */
  public Estimate viscosity(String smiles, double kelvin) throws StructureException {
    return curve(smiles).at(kelvin);
  }

  /** The curve of viscosity over temperature of a structure. */
  public Curve curve(String smiles) throws StructureException {
    SortedMap<String, Integer> counts = StructureFragments.of(smiles);
    double[] logCounts = new double[linear.size()];
    double[] coefficients = constant.clone();
    int foreign = 0;
    int atoms = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Integer index = fragments.get(entry.getKey());
      if (entry.getKey().startsWith("a:")) {
        atoms += entry.getValue();
        foreign += index == null ? entry.getValue() : 0;
      }
      if (index != null) {
        logCounts[index] = scaled(index, entry.getValue());
        add(coefficients, linear.get(index), entry.getValue());
      }
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (Trained other : trained) {
      double atomic = 0;
      double environmental = 0;
      for (int i = 0; i < logCounts.length; i++) {
        double difference = logCounts[i] - other.logCounts[i];
        if (environments.get(i)) {
          environmental += difference * difference;
        } else {
          atomic += difference * difference;
        }
      }
      nearest = Math.min(nearest, atomic + environmental);
      add(
          coefficients,
          other.weights,
          variances[0] * Math.exp(-(atomic + environmental) / 2)
              + variances[1] * Math.exp(-atomic / 2));
    }
    coefficients[0] += mean;
    String outside =
        foreign > FOREIGN_SHARE * atoms
            ? "%d of %d atoms are of kinds that the training set lacks".formatted(foreign, atoms)
            : "";
    return new Curve(coefficients, error(Math.exp(-nearest / 2)), method, outside);
  }

  private static void add(double[] sum, double[] term, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * term[i];
    }
  }

  private double error(double similarity) {
    double error = errors.getFirst().error;
    for (ErrorBin bin : errors) {
      if (similarity >= bin.leastSimilarity) {
        error = bin.error;
      }
    }
    return error;
  }

  /**
   * Viscosity of one liquid over temperature.
   *
   * @param coefficients of ln(mPa s) = a + b x + c x^2, x = 1000 K/T - 3.125
   * @param logarithmicError of the logarithm, about two times in three
   * @param method how it is known
   * @param outsideRange why it is an extrapolation, or empty
   */
  public record Curve(
      double[] coefficients, double logarithmicError, String method, String outsideRange) {
    public Curve {
      coefficients = coefficients.clone();
    }

    @Override
    public double[] coefficients() {
      return coefficients.clone();
    }

    /** In mPa s at a temperature in kelvin. */
    public Estimate at(double kelvin) {
      if (!(kelvin > 0)) {
        throw new IllegalArgumentException("the temperature must be above 0 K, not " + kelvin);
      }
      double x = 1000 / kelvin - REFERENCE;
      double slope = coefficients[1] + 2 * coefficients[2] * x;
      double logarithm = coefficients[0] + x * (coefficients[1] + x * coefficients[2]);
      boolean isBeyond = kelvin < COLDEST || kelvin > HOTTEST;
      String outside = outsideRange;
      if (isBeyond) {
        outside = "outside the model's range of 227 to 465 K";
      } else if (slope < 0) {
        outside = "the model has no sound temperature dependence here";
      }
      double widening = outside.isEmpty() ? 1 : 2;
      return Estimate.logarithmic(logarithm, widening * logarithmicError, method, outside);
    }
  }
}
