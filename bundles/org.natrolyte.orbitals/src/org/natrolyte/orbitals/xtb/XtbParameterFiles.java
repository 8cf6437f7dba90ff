// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.xtb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the parameter files of the methods from the bundle; each is read once. */
public final class XtbParameterFiles {
  private static final double EV = 1 / XtbUnits.ELECTRONVOLT_PER_HARTREE;
  private static final double BOHR = 1 / XtbUnits.ANGSTROM_PER_BOHR;
  private static final double COVALENT_RADIUS_SCALE = 4.0 / 3.0;

  private XtbParameterFiles() {}

  /** Parameters of a method. */
  public static XtbParameters load(XtbMethod method) {
    return switch (method) {
      case GFN1 -> Gfn1.PARAMETERS;
      case GFN2 -> Gfn2.PARAMETERS;
      case IPEA1 -> Ipea1.PARAMETERS;
    };
  }

  static XtbParameters read(XtbMethod method) {
    Map<String, Double> constants = new HashMap<>();
    List<ElementParameters> elements = new ArrayList<>();
    double[][] pairs = new double[87][87];
    Arrays.stream(pairs).forEach(row -> Arrays.fill(row, 1));
    List<ShellParameters> shells = new ArrayList<>();
    ParameterTable.Row element = null;
    for (ParameterTable.Row row : ParameterTable.read(method.id() + ".txt")) {
      switch (row.keyword()) {
        case "constant" -> constants.put(row.word(), row.number());
        case "element" -> {
          add(elements, element, shells);
          element = row;
        }
        case "shell" -> shells.add(shell(row, shells));
        case "pair" -> {
          int one = row.integer();
          int other = row.integer();
          pairs[one][other] = row.number();
          pairs[other][one] = pairs[one][other];
        }
        default ->
            throw new IllegalStateException(
                "unknown line '" + row.keyword() + "' in the parameters of " + method.label());
      }
    }
    add(elements, element, shells);
    return new XtbParameters(method, constants, elements, pairs);
  }

  private static void add(
      List<ElementParameters> elements, ParameterTable.Row row, List<ShellParameters> shells) {
    if (row == null) {
      return;
    }
    elements.add(
        new ElementParameters(
            row.integer(),
            row.word(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number(),
            row.number() * COVALENT_RADIUS_SCALE * BOHR,
            row.number() * BOHR,
            shells));
    shells.clear();
  }

  private static ShellParameters shell(ParameterTable.Row row, List<ShellParameters> before) {
    int principal = row.integer();
    int angular = "spdf".indexOf(row.word());
    return new ShellParameters(
        principal,
        angular,
        before.stream().noneMatch(other -> other.angular() == angular),
        row.number() * EV,
        row.number(),
        row.integer(),
        row.number(),
        row.number(),
        row.number() * EV,
        row.number());
  }

  /** Each is initialised at its first use. */
  private static final class Gfn1 {
    static final XtbParameters PARAMETERS = read(XtbMethod.GFN1);
  }

  private static final class Gfn2 {
    static final XtbParameters PARAMETERS = read(XtbMethod.GFN2);
  }

  private static final class Ipea1 {
    static final XtbParameters PARAMETERS = read(XtbMethod.IPEA1);
  }
}
