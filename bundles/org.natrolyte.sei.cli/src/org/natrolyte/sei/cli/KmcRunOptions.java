// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.sei.cli;

import org.natrolyte.cli.command.InputException;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.sei.kinetics.KineticSimulation;
import org.natrolyte.sei.kinetics.StopCondition;
import org.natrolyte.sei.kinetics.exact.ReferenceSimulation;
import org.natrolyte.sei.kinetics.fast.FastSimulation;
import org.natrolyte.sei.kinetics.leap.LeapSimulation;
import org.natrolyte.sei.kinetics.ode.OdeSolution;
import org.natrolyte.sei.kinetics.ode.StiffSolver;
import org.natrolyte.sei.kinetics.store.StoredNetwork;
import picocli.CommandLine.Option;

/** How a network is run: method, seeds, end. */
final class KmcRunOptions {
  @Option(
      names = "--seeds",
      paramLabel = "FIRST:END",
      defaultValue = "1000:1001",
      description =
          "A run for each seed from FIRST to before END: 1000:1010 are the ten from 1000 to 1009."
              + " Also 7 or 1,5,9. Without it the one seed 1000.")
  private String seeds = "1000:1001";

  @Option(
      names = "--steps",
      paramLabel = "EVENTS",
      description = "End each run after so many events.")
  private Long steps;

  @Option(
      names = "--until",
      paramLabel = "SECONDS",
      description = "End each run at this simulated time.")
  private Double until;

  @Option(
      names = "--exact",
      description =
          "The same events as RNMC for the same seed, one by one: --method exact. Slower.")
  private boolean exact;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "fast (without it): exact and quick. exact: as RNMC. leap: many events at once, for long"
              + " times. ode: rate equations, no chance.")
  private String method;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many runs at once; the results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Refuses what does not go together, before any file is read.
   *
   * @param eventsWanted whether each event is printed or written
   */
  void check(boolean eventsWanted) {
    KmcMethod chosen = method();
    seeds();
    if (threads < 1) {
      throw new InputException("--threads: a whole number from 1, not " + threads + ".");
    }
    if (steps != null && steps < 0) {
      throw new InputException("--steps: a whole number from 0, not " + steps + ".");
    }
    if (until != null && !(until >= 0)) {
      throw new InputException("--until: seconds, a number from 0, not " + until + ".");
    }
    if (steps == null && until == null) {
      throw new InputException(
          "nothing says when a run ends: give --steps EVENTS, --until SECONDS or both.");
    }
    boolean oneByOne = chosen.hasEvents();
    if (!oneByOne && (until == null || until.isInfinite())) {
      throw new InputException(
          "--method " + chosen.option() + " runs to a time: give --until SECONDS.");
    }
    if (!oneByOne && steps != null) {
      throw new InputException(
          "--method " + chosen.option() + " does not count single events: leave out --steps.");
    }
    if (!oneByOne && eventsWanted) {
      throw new InputException(
          "--method %s has no single events to print; take fast or exact."
              .formatted(chosen.option()));
    }
  }

  KmcMethod method() {
    if (exact && method != null && !"exact".equals(method)) {
      throw new InputException("--exact and --method " + method + " contradict each other.");
    }
    return exact ? KmcMethod.EXACT : KmcMethod.of(method == null ? "fast" : method);
  }

  long[] seeds() {
    return Seeds.parse(seeds);
  }

  int threads() {
    return threads;
  }

  StopCondition stop() {
    return new StopCondition(
        steps == null ? Long.MAX_VALUE : steps, until == null ? Double.POSITIVE_INFINITY : until);
  }

  KineticSimulation simulation(StoredNetwork stored) {
    return switch (method()) {
      case EXACT -> new ReferenceSimulation(stored.network(), stored.state());
      case FAST -> new FastSimulation(stored.network(), stored.state());
      case LEAP -> new LeapSimulation(stored.network(), stored.state());
      case ODE -> throw new IllegalStateException("the rate equations have no runs");
    };
  }

  /** The expected counts at the end. */
  KmcSummary solve(StoredNetwork stored, StudyMonitor monitor) throws InterruptedException {
    OdeSolution solution =
        StiffSolver.USUAL.solve(stored.network(), stored.state(), new double[] {until}, monitor);
    return KmcSummary.ofExpected(method().words(), stored, until, solution.counts()[0]);
  }
}
