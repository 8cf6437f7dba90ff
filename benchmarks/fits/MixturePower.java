// SPDX-License-Identifier: EPL-2.0
import java.nio.file.*;
import java.util.*;
import org.natrolyte.chemistry.CdkStructureReader;
import org.natrolyte.formulation.bulk.solvent.*;
import org.natrolyte.formulation.bulk.viscosity.PureViscosity;
import org.natrolyte.formulation.volume.PureVolumes;

/** Errors of weights x V^power on a table of mixtures, and of the power chosen on other pairs. */
public class MixturePower {
  record Liquid(PureViscosity viscosity, double volume, String key) {}

  record Row(String pair, Liquid a, Liquid b, double x, double kelvin, double logarithm) {
    double error(double power) {
      double u = x * Math.pow(a.volume, power);
      double v = (1 - x) * Math.pow(b.volume, power);
      double mixed =
          (u * Math.log(a.viscosity.at(kelvin).value())
                  + v * Math.log(b.viscosity.at(kelvin).value()))
              / (u + v);
      return Math.abs(Math.expm1(mixed - logarithm));
    }
  }

  public static void main(String[] args) throws Exception {
    Map<String, Liquid> liquids = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] f = line.split(",");
      if (f[0].startsWith("SMILES")) continue;
      Liquid a = liquids.computeIfAbsent(f[0], MixturePower::read);
      Liquid b = liquids.computeIfAbsent(f[1], MixturePower::read);
      String pair = a.key.compareTo(b.key) < 0 ? a.key + b.key : b.key + a.key;
      rows.add(
          new Row(
              pair,
              a,
              b,
              Double.parseDouble(f[2]),
              Double.parseDouble(f[4]),
              Math.log(10) * Double.parseDouble(f[5])));
    }
    List<String> pairs = new ArrayList<>(new TreeSet<>(rows.stream().map(Row::pair).toList()));
    Collections.shuffle(pairs, new Random(1));
    for (int tenth = 0; tenth <= 12; tenth++) print("power " + tenth / 10.0, rows, tenth / 10.0);
    List<Double> left = new ArrayList<>();
    for (int fold = 0; fold < 10; fold++) {
      Set<String> out = new HashSet<>();
      for (int i = fold; i < pairs.size(); i += 10) out.add(pairs.get(i));
      double best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int tenth = 0; tenth <= 12; tenth++) {
        double power = tenth / 10.0;
        double mean =
            rows.stream()
                .filter(r -> !out.contains(r.pair))
                .mapToDouble(r -> r.error(power))
                .average()
                .orElseThrow();
        if (mean < least) {
          least = mean;
          best = power;
        }
      }
      double chosen = best;
      System.out.println("fold " + fold + ": " + chosen);
      rows.stream().filter(r -> out.contains(r.pair)).forEach(r -> left.add(r.error(chosen)));
    }
    print("pairs left out", left);
  }

  static Liquid read(String smiles) {
    try {
      var structure = new CdkStructureReader().read(smiles);
      double volume =
          SolventTable.shipped()
              .ofInchiKey(structure.inchiKey())
              .map(s -> s.molarMass() / s.density25())
              .orElseGet(() -> PureVolumes.estimate(structure.formula(), smiles).orElseThrow());
      return new Liquid(PureViscosity.ofStructure(smiles), volume, structure.inchiKey());
    } catch (Exception e) {
      throw new IllegalArgumentException(smiles, e);
    }
  }

  static void print(String what, List<Row> rows, double power) {
    print(what, rows.stream().map(r -> r.error(power)).toList());
  }

  static void print(String what, List<Double> errors) {
    double[] sorted = errors.stream().mapToDouble(d -> d).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.4f, 9 of 10 below %.4f%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 9 / 10]);
  }
}
