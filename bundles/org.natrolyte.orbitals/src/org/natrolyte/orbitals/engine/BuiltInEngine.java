// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.engine;

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

/** The engine that Natrolyte brings: GFN1-, GFN2- and IPEA1-xTB. */
public final class BuiltInEngine implements QuantumEngine {
  /** As it is written on the command line. */
  public static final String NAME = "built-in";

  /** Raised when the same geometry gets other numbers. */
  private static final String VERSION = "1";

  private static final Capabilities CAPABILITIES =
      new Capabilities(
          EnumSet.of(Method.GFN1, Method.GFN2, Method.IPEA1), EnumSet.allOf(Task.Want.class), true);

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
    } catch (InterruptedException cancelled) {
      return new Outcome.Cancelled();
    } catch (XtbException | EngineException e) {
      if (limits.isCancelled()) {
        return new Outcome.Cancelled();
      }
      return System.nanoTime() > end
          ? new Outcome.ResourceError(
              "not finished after %d s; give it more time"
                  .formatted(Math.max(1, limits.time().toSeconds())))
          : new Outcome.ConvergenceError(e.getMessage());
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

    private XtbOptions options(boolean gradient) {
      XtbMethod method = XtbMethod.valueOf(task.method().name());
      return new XtbOptions(method, task.solvent(), gradient, 1, this::isToStop);
    }

    Calculation run() throws XtbException, EngineException, InterruptedException {
      Geometry geometry = task.geometry();
      if (task.wanted().contains(Task.Want.OPTIMISED_GEOMETRY) && geometry.atomCount() > 1) {
        geometry = new Relaxation(this::surface, geometry.atomicNumbers()).from(geometry);
      }
      XtbOptions options = options(task.wanted().contains(Task.Want.GRADIENT));
      boolean ionise = task.wanted().contains(Task.Want.IONISATION);
      if (ionise && task.method() == Method.IPEA1 && !options.gradient()) {
        XtbCalculator.Ionisation both = calculator.ionisation(geometry, state, options);
        return ionised(calculation(geometry, both.result()), both);
      }
      XtbResult result = calculator.singlePoint(geometry, state, options);
      Calculation calculation = calculation(geometry, result);
      return ionise
          ? ionised(calculation, calculator.ionisation(geometry, state, options))
          : calculation;
    }

    private static Calculation ionised(Calculation calculation, XtbCalculator.Ionisation both) {
      return calculation.with(new Calculation.Ionisation(both.potential(), both.affinity()));
    }

    private double surface(double[] coordinates, double[] gradient)
        throws EngineException, InterruptedException {
      if (limits.isCancelled()) {
        throw new InterruptedException("cancelled");
      }
      Geometry geometry = new Geometry(task.geometry().atomicNumbers(), coordinates);
      try {
        XtbResult result = calculator.singlePoint(geometry, state, options(true));
        System.arraycopy(result.gradient(), 0, gradient, 0, gradient.length);
        return result.energy();
      } catch (XtbException e) {
        throw new EngineException(e.getMessage(), e);
      }
    }

    private Calculation calculation(Geometry geometry, XtbResult result) {
      return new Calculation(
          "built-in " + VERSION,
          task.method().label()
              + (task.solvent().isEmpty() ? "" : ", ALPB(" + task.solvent() + ")"),
          geometry,
          task.charge(),
          OptionalDouble.of(result.energy()),
          Optional.of(new Calculation.Frontier(result.homo(), result.lumo())),
          list(result.orbitalEnergies()),
          list(result.occupations()),
          list(result.charges()),
          OptionalDouble.of(result.dipoleDebye()),
          Optional.empty(),
          list(result.gradient()),
          List.of());
    }
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
