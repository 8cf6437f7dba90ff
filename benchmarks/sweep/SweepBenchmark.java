// SPDX-License-Identifier: EPL-2.0
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.natrolyte.formulation.VariedFormulation;
import org.natrolyte.formulation.sweep.BulkSweep;
import org.natrolyte.formulation.sweep.SpeciationSweep;
import org.natrolyte.formulation.sweep.SweepTable;
import org.natrolyte.library.BuiltInCompoundLibrary;
import org.natrolyte.model.formulation.FormulationReader;
import org.natrolyte.model.study.StudyMonitor;

/** Times sweeps of 10 000 points: 100 concentrations at 100 temperatures, and 10 000 at one. */
public final class SweepBenchmark {
  private static final int ROUNDS = 9;
  private static final int COLD = 4;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private interface Run {
    SweepTable run(VariedFormulation formulation, double[] values, double[] celsius)
        throws Exception;
  }

  private record Sweep(String name, Run run) {}

  private SweepBenchmark() {}

  public static void main(String[] args) throws Exception {
    FormulationReader reader = new FormulationReader(new BuiltInCompoundLibrary());
    VariedFormulation formulation =
        VariedFormulation.between(
            reader.read("0.1 M NaPF6 in G2/DOL (1:1 v/v)"),
            0.1,
            reader.read("3 M NaPF6 in G2/DOL (1:1 v/v)"),
            3);
    double[] hundred = points(100, 0.1, 3);
    double[] temperatures = points(100, -40, 60);
    double[] tenThousand = points(10_000, 0.1, 3);
    for (Sweep sweep : List.of(shells(false), shells(true), bulk())) {
      measure(sweep, "100 x 100 temperatures", formulation, hundred, temperatures);
      measure(sweep, "10 000 concentrations", formulation, tenThousand, new double[] {25});
    }
  }

  private static Sweep bulk() {
    return new Sweep(
        "bulk properties with ranges",
        (formulation, values, celsius) ->
            BulkSweep.run(formulation, values, celsius, StudyMonitor.NONE));
  }

  private static Sweep shells(boolean withRanges) {
    return new Sweep(
        withRanges ? "shells with ranges" : "shells",
        (formulation, values, celsius) ->
            SpeciationSweep.run(formulation, values, celsius, withRanges, StudyMonitor.NONE));
  }

  private static double[] points(int count, double low, double high) {
    return IntStream.range(0, count)
        .mapToDouble(i -> low + (high - low) * i / (count - 1))
        .toArray();
  }

  private static void measure(
      Sweep sweep, String what, VariedFormulation formulation, double[] values, double[] celsius)
      throws Exception {
    double[] seconds = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    double check = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long busy = SYSTEM.getProcessCpuTime();
      long start = System.nanoTime();
      SweepTable table = sweep.run().run(formulation, values, celsius);
      seconds[i] = (System.nanoTime() - start) / 1e9;
      processor[i] = (SYSTEM.getProcessCpuTime() - busy) / 1e9;
      check = DoubleStream.of(table.numbers()[1]).sum();
    }
    double first = seconds[0];
    double[] warm = sorted(seconds);
    double[] busy = sorted(processor);
    System.out.printf(
        "%-28s %-24s first %.2f s, warm median %.2f s (%.2f to %.2f), processor %.2f s,"
            + " checksum %.6f%n",
        sweep.name(),
        what,
        first,
        warm[warm.length / 2],
        warm[0],
        warm[warm.length - 1],
        busy[busy.length / 2],
        check);
  }

  private static double[] sorted(double[] rounds) {
    double[] warm = Arrays.copyOfRange(rounds, COLD, rounds.length);
    Arrays.sort(warm);
    return warm;
  }
}
