// SPDX-License-Identifier: EPL-2.0
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.natrolyte.formulation.TestCompounds;
import org.natrolyte.formulation.TestRecipes;
import org.natrolyte.formulation.sweep.SpeciationSweep;
import org.natrolyte.formulation.sweep.SweepTable;
import org.natrolyte.formulation.sweep.VariedFormulation;
import org.natrolyte.model.formulation.Formulation;
import org.natrolyte.model.recipe.AmountUnit;
import org.natrolyte.model.study.StudyMonitor;

/** Times the shells of 10 000 points: 100 concentrations at 100 temperatures, and 10 000 at one. */
public final class SweepBenchmark {
  private static final int ROUNDS = 7;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private SweepBenchmark() {}

  public static void main(String[] args) throws Exception {
    VariedFormulation formulation = VariedFormulation.between(recipe(0.1), 0.1, recipe(3), 3);
    double[] hundred = points(100, 0.1, 3);
    double[] temperatures = points(100, -40, 60);
    measure("100 concentrations x 100 temperatures", formulation, hundred, temperatures);
    measure("10 000 concentrations", formulation, points(10_000, 0.1, 3), new double[] {25});
  }

  private static Formulation recipe(double molar) {
    return TestRecipes.formulation(
        TestRecipes.salt(TestCompounds.NAPF6, molar, AmountUnit.MOLAR),
        TestRecipes.solvent(TestCompounds.G2, 1, AmountUnit.VOLUME_PART),
        TestRecipes.solvent(TestCompounds.DOL, 1, AmountUnit.VOLUME_PART));
  }

  private static double[] points(int count, double low, double high) {
    return IntStream.range(0, count)
        .mapToDouble(i -> low + (high - low) * i / (count - 1))
        .toArray();
  }

  private static void measure(
      String what, VariedFormulation formulation, double[] values, double[] celsius)
      throws Exception {
    double[] seconds = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    double check = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long busy = SYSTEM.getProcessCpuTime();
      long start = System.nanoTime();
      SweepTable table = SpeciationSweep.run(formulation, values, celsius, StudyMonitor.NONE);
      seconds[i] = (System.nanoTime() - start) / 1e9;
      processor[i] = (SYSTEM.getProcessCpuTime() - busy) / 1e9;
      check = DoubleStream.of(table.numbers()[1]).sum();
    }
    double first = seconds[0];
    double[] warm = Arrays.copyOfRange(seconds, 2, ROUNDS);
    Arrays.sort(warm);
    double[] busy = Arrays.copyOfRange(processor, 2, ROUNDS);
    Arrays.sort(busy);
    System.out.printf(
        "%-40s first %.2f s, warm median %.2f s (%.2f to %.2f), processor %.2f s, checksum %.6f%n",
        what,
        first,
        warm[warm.length / 2],
        warm[0],
        warm[warm.length - 1],
        busy[busy.length / 2],
        check);
  }
}
