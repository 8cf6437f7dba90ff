// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.XyzFile;
import org.natrolyte.orbitals.xtb.ElectronicState;
import org.natrolyte.orbitals.xtb.XtbCalculator;
import org.natrolyte.orbitals.xtb.XtbException;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbOptions;

/**
 * Prints for each file the wall time of one xtb process and of one warm single point of the
 * built-in engine, taken in turns, and at the end the time for all files with ionisation: one
 * command against xtb called twice a file, two files at a time.
 */
final class Measure {
  private static final int ABREAST = 2;
  private static final long WARM_UP = 10_000_000_000L;

  private final XtbCalculator calculator = new XtbCalculator();
  private final int runs;
  private final Path scratch;

  private Measure(int runs) throws IOException {
    this.runs = runs;
    scratch = Files.createTempDirectory("natrolyte-benchmark");
  }

  private record Species(Path file, Geometry geometry, ElectronicState state) {
    String name() {
      return file.getFileName().toString().replace(".xyz", "");
    }
  }

  public static void main(String[] arguments) throws Exception {
    List<Species> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xyz")).sorted().toList()) {
        XyzFile xyz = XyzFile.parse(Files.readString(file));
        all.add(species(file.toAbsolutePath(), xyz));
      }
    }
    System.out.printf(
        "%d species, load average at the start %.1f%n",
        all.size(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Measure measure = new Measure(Integer.parseInt(arguments[2]));
    try {
      for (XtbMethod method : List.of(XtbMethod.GFN1, XtbMethod.GFN2)) {
        measure.single(all, method);
      }
      measure.batch(all, arguments[0]);
    } finally {
      measure.remove();
    }
  }

  /** With the charge of the comment, and one unpaired electron where their number is odd. */
  private static Species species(Path file, XyzFile xyz) throws XtbException {
    int charge = xyz.charge().orElse(0);
    int unpaired = 0;
    XtbCalculator calculator = new XtbCalculator();
    try {
      calculator.singlePoint(
          xyz.geometry(), new ElectronicState(charge, 0), XtbOptions.of(XtbMethod.GFN1));
    } catch (XtbException odd) {
      if (odd.kind() != XtbException.Kind.INPUT) {
        throw odd;
      }
      unpaired = 1;
    }
    return new Species(file, xyz.geometry(), new ElectronicState(charge, unpaired));
  }

  private void single(List<Species> all, XtbMethod method) throws Exception {
    long end = System.nanoTime() + WARM_UP;
    for (int i = 0; System.nanoTime() < end; i++) {
      warm(all.get(i % all.size()), method);
    }
    System.out.printf("%n%s: one single point, medians of %d (ms)%n", method.label(), runs);
    System.out.printf("%-12s %9s %9s %7s%n", "species", "xtb", "built-in", "ratio");
    double[] ratios = new double[all.size()];
    for (int i = 0; i < ratios.length; i++) {
      Species one = all.get(i);
      double[] process = new double[runs];
      double[] own = new double[runs];
      for (int r = 0; r < runs; r++) {
        process[r] = time(() -> xtb(one, false, "--gfn", method == XtbMethod.GFN1 ? "1" : "2"));
        own[r] = time(() -> warm(one, method));
      }
      ratios[i] = median(process) / median(own);
      System.out.printf(
          "%-12s %9.1f %9.1f %7.1f%n", one.name(), median(process), median(own), ratios[i]);
    }
    int slower = (int) Arrays.stream(ratios).filter(ratio -> ratio < 1).count();
    System.out.printf(
        "median ratio %.1f, smallest %.2f, slower than the process: %d of %d%n",
        median(ratios), Arrays.stream(ratios).min().orElse(0), slower, ratios.length);
  }

  private void batch(List<Species> all, String program) throws Exception {
    List<String> command = new ArrayList<>(List.of(program, "orbitals", "--method", "gfn2"));
    command.addAll(List.of("--ionisation", "--json", "--xyz"));
    all.forEach(one -> command.add(one.file().toString()));
    run(new ProcessBuilder(command)); // the first start prepares an archive of classes
    double[] own = new double[3];
    double[] process = new double[own.length];
    for (int r = 0; r < own.length; r++) {
      own[r] = time(() -> run(new ProcessBuilder(command)));
      process[r] = time(() -> xtbForAll(all));
    }
    System.out.printf(
        "%n%d species, GFN2 single point and IPEA1 ionisation, medians of %d: xtb, %d at a time,"
            + " %.2f s; one command %.2f s; ratio %.2f%n",
        all.size(),
        own.length,
        ABREAST,
        median(process) / 1000,
        median(own) / 1000,
        median(process) / median(own));
  }

  private Void xtbForAll(List<Species> all) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(ABREAST)) {
      List<Future<Void>> running = new ArrayList<>();
      for (Species one : all) {
        running.add(
            pool.submit(() -> {
              xtb(one, true, "--gfn", "2");
              return xtb(one, true, "--vipea");
            }));
      }
      for (Future<Void> each : running) {
        each.get();
      }
    }
    return null;
  }

  private Void warm(Species one, XtbMethod method) throws Exception {
    calculator.singlePoint(one.geometry(), one.state(), XtbOptions.of(method));
    return null;
  }

  /** One process in a folder of its own, which does not start from the charges of the last. */
  private Void xtb(Species one, boolean oneThread, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("xtb", one.file().toString(), "--norestart"));
    command.addAll(List.of(options));
    command.addAll(List.of("--chrg", Integer.toString(one.state().charge())));
    command.addAll(List.of("--uhf", Integer.toString(one.state().unpaired())));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(Files.createDirectories(scratch.resolve(one.name())).toFile());
    if (oneThread) {
      builder.environment().put("OMP_NUM_THREADS", "1");
    }
    // without it the Debian package does not find its parameters of IPEA1-xTB
    builder.environment().putIfAbsent("XTBPATH", "/usr/share/xtb");
    return run(builder);
  }

  private static Void run(ProcessBuilder builder) throws Exception {
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException("exit code " + code + " of " + builder.command());
    }
    return null;
  }

  private static double time(Callable<Void> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
  }

  private void remove() throws IOException {
    try (Stream<Path> paths = Files.walk(scratch)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
