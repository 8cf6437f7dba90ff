// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.natrolyte.orbitals.engine.Calculation;
import org.natrolyte.orbitals.engine.Limits;
import org.natrolyte.orbitals.engine.Method;
import org.natrolyte.orbitals.engine.Outcome;
import org.natrolyte.orbitals.engine.QuantumEngine;
import org.natrolyte.orbitals.engine.Task;
import org.natrolyte.orbitals.structure.BuildException;
import org.natrolyte.orbitals.structure.Geometry;
import org.natrolyte.orbitals.structure.XyzFile;

/**
 * Tests an engine on three molecules whose answers are known: water, tetrafluoroborate, and the
 * complex of Na+ with water. Energies are those of xtb 6.5.1 for the GFN methods, of MOPAC 22.0.6
 * for PM6 and PM7, of Psi4 1.3.2 for B3LYP; of IPEA1-xTB only what must hold for any method is
 * asked: a HOMO below the LUMO.
 */
public final class EngineCheck {
  private static final String WATER =
      "3\n\nO 0 0 0.1173\nH 0 0.7572 -0.4692\nH 0 -0.7572 -0.4692\n";
  private static final String TETRAFLUOROBORATE =
      """
      5

      B 0 0 0
      F 0.8083 0.8083 0.8083
      F -0.8083 -0.8083 0.8083
      F -0.8083 0.8083 -0.8083
      F 0.8083 -0.8083 -0.8083
      """;
  private static final String SODIUM_WATER =
      "4\n\nO 0 0 0.1173\nH 0 0.7572 -0.4692\nH 0 -0.7572 -0.4692\nNa 0 0 2.35\n";

  /**
   * What is right, in hartree.
   *
   * @param tolerance wider for Psi4, whose grids and fitting sets differ by version
   */
  private record Reference(
      double water, double tetrafluoroborate, double complex, double tolerance) {
    double of(int index) {
      return switch (index) {
        case 0 -> water;
        case 1 -> tetrafluoroborate;
        default -> complex;
      };
    }
  }

  private static final Map<Method, Reference> REFERENCE =
      Map.of(
          Method.GFN1, new Reference(-5.768640575450, -22.413133927253, -5.682765882842, 1e-5),
          Method.GFN2, new Reference(-5.070370761845, -20.626767891720, -4.923024218105, 1e-5),
          Method.PM7, new Reference(-0.092094, -0.669068, 0.128885, 1e-5),
          Method.PM6, new Reference(-0.086375, -0.669989, 0.103549, 1e-5),
          Method.B3LYP, new Reference(-76.408732, -424.498824, -238.539151, 1e-3));

  /**
   * What one test gave.
   *
   * @param molecule what was computed, with the method
   * @param passed whether the answer is right
   * @param message the answer, or what is wrong with it
   * @param seconds how long it took
   */
  public record Line(String molecule, boolean passed, String message, double seconds) {}

  private EngineCheck() {}

  /** Tests every method that the engine says it knows. */
  public static List<Line> of(QuantumEngine engine, Limits limits) {
    List<Line> lines = new ArrayList<>();
    for (Method method : Method.values()) {
      if (engine.capabilities().methods().contains(method)) {
        lines.add(one(engine, "water", WATER, 0, method, 0, limits));
        lines.add(one(engine, "BF4-", TETRAFLUOROBORATE, -1, method, 1, limits));
        lines.add(one(engine, "Na(H2O)+", SODIUM_WATER, 1, method, 2, limits));
      }
    }
    return lines;
  }

  private static Line one(
      QuantumEngine engine,
      String name,
      String xyz,
      int charge,
      Method method,
      int index,
      Limits limits) {
    long begin = System.nanoTime();
    Outcome outcome = engine.run(Task.singlePoint(geometry(xyz), charge, method), limits);
    double seconds = (System.nanoTime() - begin) / 1e9;
    String molecule = name + ", " + method.label();
    return switch (outcome) {
      case Outcome.Success success -> {
        String fault = fault(success.calculation(), method, index);
        String energy = "%.6f Eh".formatted(success.calculation().energy());
        yield new Line(
            molecule, fault.isEmpty(), fault.isEmpty() ? energy : energy + ": " + fault, seconds);
      }
      case Outcome.Failure failure -> new Line(molecule, false, failure.reason(), seconds);
    };
  }

  private static String fault(Calculation calculation, Method method, int index) {
    Reference reference = REFERENCE.get(method);
    if (reference != null
        && !(Math.abs(calculation.energy() - reference.of(index)) < reference.tolerance())) {
      return "%.6f Eh is right; another version, or parameters that are not the published ones"
          .formatted(reference.of(index));
    }
    return calculation
        .frontier()
        .map(f -> f.homo() < f.lumo() ? "" : "the HOMO lies above the LUMO")
        .orElse("it gave no orbital energies");
  }

  private static Geometry geometry(String xyz) {
    try {
      return XyzFile.parse(xyz).geometry();
    } catch (BuildException e) {
      throw new IllegalStateException("a molecule of the test is damaged", e);
    }
  }
}
