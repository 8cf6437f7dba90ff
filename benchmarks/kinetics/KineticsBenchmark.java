// SPDX-License-Identifier: EPL-2.0

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.InitialState;
import org.natrolyte.sei.kinetics.KineticSimulation;
import org.natrolyte.sei.kinetics.PropensityFactors;
import org.natrolyte.sei.kinetics.ReactionNetwork;
import org.natrolyte.sei.kinetics.ReactionNetworkBuilder;
import org.natrolyte.sei.kinetics.SimulationRequest;
import org.natrolyte.sei.kinetics.SimulationResult;
import org.natrolyte.sei.kinetics.StopCondition;
import org.natrolyte.sei.kinetics.exact.ReferenceSimulation;
import org.natrolyte.sei.kinetics.fast.FastSimulation;
import org.natrolyte.sei.kinetics.leap.LeapSimulation;
import org.natrolyte.sei.kinetics.store.NetworkReader;
import org.natrolyte.sei.kinetics.store.StoredNetwork;

/**
 * Events per second of the kinetics engine of processor time on one thread, warm; best of five
 * after warming up.
 */
public final class KineticsBenchmark {
  private static final int ROUNDS = 6;

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    System.out.println("network                     engine     events/s   RNMC's own   ratio");
    for (String name : new String[] {"hiprgen_test", "sei_marcus"}) {
      boolean first = "hiprgen_test".equals(name);
      if (Files.exists(folder.resolve(name + "_reactions.csv"))) {
        StoredNetwork stored =
            NetworkReader.read(
                folder.resolve(name + "_reactions.csv"),
                folder.resolve(name + "_state.csv"),
                Optional.of(new PropensityFactors(1, 1, first ? 1 : 0.5)));
        double published = first ? 0.37e6 : 1.8e6;
        time(
            name,
            "fast",
            new FastSimulation(stored.network(), stored.state()),
            2_000_000,
            published);
        time(
            name,
            "reference",
            new ReferenceSimulation(stored.network(), stored.state()),
            first ? 100_000 : 1_000_000,
            published);
        if (!first) {
          leap(stored);
        }
      } else {
        System.out.println(name + ": not in " + folder);
      }
    }
    synthetic(100_000, 700, 32e3);
    synthetic(1_000_000, 2200, 2.6e3);
  }

  /** Reactions between random species of which a third is there, rates over seven powers of ten. */
  private static void synthetic(int reactions, int species, double published) throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    ReactionNetworkBuilder builder = ReactionNetwork.builder().numberedSpecies(species);
    for (int i = 0; i < reactions; i++) {
      boolean two = random.nextInt(10) != 0;
      builder.reaction(
          random.nextInt(species),
          two ? random.nextInt(species) : ReactionNetwork.NONE,
          random.nextInt(species),
          two ? random.nextInt(species) : ReactionNetwork.NONE,
          Math.pow(10, 6 + 7 * random.nextDouble()));
    }
    int[] counts = new int[species];
    for (int i = 0; i < species; i += 3) {
      counts[i] = 100;
    }
    ReactionNetwork network = builder.build();
    InitialState state = InitialState.of(counts);
    String name = String.format(Locale.ROOT, "random, %,d", reactions);
    time(name, "fast", new FastSimulation(network, state), 50_000, published);
    time(
        name,
        "reference",
        new ReferenceSimulation(network, state),
        4_000_000_000L / reactions / 2000,
        published);
  }

  private static void time(
      String name, String engine, KineticSimulation simulation, long events, double published)
      throws Exception {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = processorNanos();
      SimulationResult result =
          simulation.run(
              SimulationRequest.of(1000 + round, StopCondition.afterEvents(events)),
              StudyMonitor.NONE);
      double rate = result.events() / ((processorNanos() - begin) * 1e-9);
      best = round == 0 ? 0 : Math.max(best, rate);
    }
    System.out.printf(
        Locale.ROOT,
        "%-27s %-9s %,10.0f   %,10.0f   %5.2f%n",
        name,
        engine,
        best,
        published,
        best / published);
  }

  private static void leap(StoredNetwork stored) throws Exception {
    LeapSimulation simulation = new LeapSimulation(stored.network(), stored.state());
    for (int round = 0; round < 3; round++) {
      long begin = processorNanos();
      simulation.run(SimulationRequest.of(round, StopCondition.atTime(1)), StudyMonitor.NONE);
      if (round == 2) {
        System.out.printf(
            Locale.ROOT,
            "one second of sei_marcus in leaps: %.2f s%n",
            (processorNanos() - begin) * 1e-9);
      }
    }
  }

  /**
   * The processor's time of this thread: other programs on the machine count less than on a clock.
   */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
