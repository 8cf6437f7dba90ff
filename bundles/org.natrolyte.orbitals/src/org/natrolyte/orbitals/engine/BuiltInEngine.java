// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.xtb.ElectronicState;
import org.natrolyte.orbitals.xtb.XtbCalculator;
import org.natrolyte.orbitals.xtb.XtbException;
import org.natrolyte.orbitals.xtb.XtbMethod;
import org.natrolyte.orbitals.xtb.XtbOptions;
import org.natrolyte.orbitals.xtb.XtbResult;
import org.natrolyte.orbitals.xtb.optimise.OptimisedGeometry;
import org.natrolyte.orbitals.xtb.optimise.XtbOptimiser;

/** The engine that Natrolyte brings: GFN1-, GFN2- and IPEA1-xTB. */
public final class BuiltInEngine implements QuantumEngine {
  /** As it is written on the command line. */
  public static final String NAME = "built-in";

  /** Raised when the same geometry gets other numbers. */
  private static final String VERSION = "2";

  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(Method.GFN1, Method.GFN2, Method.IPEA1), EnumSet.allOf(Task.Want.class), true);

  private static final int MOST_STEPS = 400;

  private final XtbCalculator calculator = new XtbCalculator();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Outcome run(Task task, Limits limits) {
    String fault = task.fault();
    String refusal = fault.isEmpty() ? CAPABILITIES.refusal(task) : fault;
    if (!refusal.isEmpty()) {
      return new Outcome.InputError(refusal);
    }
    long end = System.nanoTime() + limits.time().toNanos();
    Call call = new Call(task, limits, end);
    try {
      return new Outcome.Success(call.run());
    } catch (XtbException e) {
      return switch (e.kind()) {
        case INPUT -> new Outcome.InputError(e.getMessage());
        case CONVERGENCE -> new Outcome.ConvergenceError(e.getMessage());
        case CANCELLED ->
            limits.isCancelled()
                ? new Outcome.Cancelled()
                : new Outcome.ResourceError(
                    "not finished after %d s; give it more time"
                        .formatted(Math.max(1, limits.time().toSeconds())));
      };
    } catch (RuntimeException broken) {
      return new Outcome.UnknownError("the engine has a fault: " + broken);
    } catch (OutOfMemoryError full) {
      return new Outcome.ResourceError("the molecule is too large for the memory of this machine");
    }
  }

  /** One task. */
  private final class Call {
    private final Task task;
    private final Limits limits;
    private final long end;
    private final ElectronicState state;

    Call(Task task, Limits limits, long end) {
      this.task = task;
      this.limits = limits;
      this.end = end;
      state = new ElectronicState(task.charge(), task.unpaired());
    }

    private boolean isToStop() {
      return limits.isCancelled() || System.nanoTime() > end;
    }

    private XtbOptions options(boolean gradient, boolean shares) {
      XtbMethod method = XtbMethod.valueOf(task.method().name());
      return new XtbOptions(method, task.solvent(), gradient, 1, this::isToStop, shares);
    }

    Calculation run() throws XtbException {
      boolean shares = task.wanted().contains(Task.Want.ORBITAL_SHARES);
      if (!task.wanted().contains(Task.Want.OPTIMISED_GEOMETRY)) {
        boolean gradient = task.wanted().contains(Task.Want.GRADIENT);
        if (!gradient
            && task.method() == Method.IPEA1
            && task.wanted().contains(Task.Want.IONISATION)) {
          XtbCalculator.Ionisation both =
              calculator.ionisation(task.geometry(), state, options(false, shares));
          return ionised(calculation(task.geometry(), both.result()), both);
        }
        return at(
            task.geometry(),
            calculator.singlePoint(task.geometry(), state, options(gradient, shares)));
      }
      OptimisedGeometry minimum =
          new XtbOptimiser().optimise(task.geometry(), state, options(true, false), MOST_STEPS);
      Calculation end = at(minimum.geometry(), minimum.result());
      return shares
          ? end.with(
              calculator.singlePoint(minimum.geometry(), state, options(false, true)).shares())
          : end;
    }

    private Calculation at(Geometry geometry, XtbResult result) throws XtbException {
      Calculation calculation = calculation(geometry, result);
      if (!task.wanted().contains(Task.Want.IONISATION)) {
        return calculation;
      }
      XtbOptions ipea = new XtbOptions(XtbMethod.IPEA1, task.solvent(), false, 1, this::isToStop);
      return ionised(calculation, calculator.ionisation(geometry, state, ipea));
    }

    private static Calculation ionised(Calculation calculation, XtbCalculator.Ionisation both) {
      var pair = new Calculation.Ionisation(both.potential(), both.affinity());
      List<String> remarks = new ArrayList<>(both.problems());
      remarks.addAll(IonisationRange.of(calculation.charge()).faults(pair));
      return calculation.with(pair).remarked(remarks);
    }

    private Calculation calculation(Geometry geometry, XtbResult result) {
      String solvent = task.solvent().isEmpty() ? "" : ", ALPB(" + task.solvent() + ")";
      boolean gradient = task.wanted().contains(Task.Want.GRADIENT);
      return Calculation.of(
              "built-in " + VERSION, task.method().label() + solvent, geometry, task.charge())
          .energy(OptionalDouble.of(result.energy()))
          .frontier(Optional.of(new Calculation.Frontier(result.homo(), result.lumo())))
          .orbitals(list(result.orbitalEnergies()), list(result.occupations()))
          .charges(list(result.charges()))
          .dipole(OptionalDouble.of(result.dipoleDebye()))
          .shares(result.shares())
          .gradient(gradient ? list(result.gradient()) : List.of())
          .build();
    }
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
