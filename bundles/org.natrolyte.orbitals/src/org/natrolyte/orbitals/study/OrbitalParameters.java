// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.orbitals.study;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.orbitals.engine.Method;

/** What the orbital study is and what may be set for it. */
public final class OrbitalParameters {
  /** The id of the study. */
  public static final String ID = "orbitals";

  /** Raised when the same species give other findings or figures. */
  private static final String VERSION = "3";

  private static final List<Method> METHODS = List.of(Method.GFN1, Method.GFN2, Method.IPEA1);

  private static final Parameter METHOD =
      Parameter.oneOf(
          "method",
          "Method of HOMO and LUMO",
          Method.GFN1.id(),
          IntStream.range(0, METHODS.size())
              .mapToObj(i -> new Choice(i + 1.0, METHODS.get(i).id(), METHODS.get(i).label()))
              .toList(),
          "Geometries are GFN1-xTB, IP and EA IPEA1-xTB, whatever is chosen.");
  private static final Parameter SOLVATES =
      Parameter.onOff(
          "solvates",
          "Build solvates",
          false,
          "On builds the complex of the cation with every neutral component; off shows those alone"
              + " that are shipped.");
  private static final Parameter SECONDS =
      new Parameter(
          "seconds",
          "Time for new species",
          "s",
          OptionalDouble.of(1.5),
          0,
          3600,
          "How long the species of a recipe that are not known yet may be computed, all together; 0"
              + " computes none. natrolyte orbitals takes an hour, and keeps what it found.");
  private static final Parameter CATHODE =
      new Parameter(
          "cathodePotential",
          "Cathode potential",
          "V vs Na/Na+",
          OptionalDouble.empty(),
          0,
          6,
          "Drawn as a line in the figures; cells differ, so there is no usual value.");

  private static final StudyDescriptor DESCRIPTOR = describe("");

  /**
   * The study.
   *
   * @param stamp of the results that are kept: other ones give other findings
   */
  static StudyDescriptor describe(String stamp) {
    return new StudyDescriptor(
        ID,
        "Orbitals and redox levels",
        "orbitals",
        stamp.isEmpty() ? VERSION : VERSION + "-" + stamp,
        List.of(
            new Citation(
                "Grimme, Bannwarth, Shushkov, J. Chem. Theory Comput. 2017, 13, 1989 (GFN1-xTB)",
                "10.1021/acs.jctc.7b00118"),
            new Citation(
                "Bannwarth, Ehlert, Grimme, J. Chem. Theory Comput. 2019, 15, 1652 (GFN2-xTB)",
                "10.1021/acs.jctc.8b01176"),
            new Citation(
                "Ásgeirsson, Bauer, Grimme, Chem. Sci. 2017, 8, 4879 (IPEA1-xTB)",
                "10.1039/C7SC00601B"),
            new Citation(
                "Ehlert, Stahn, Spicher, Grimme, J. Chem. Theory Comput. 2021, 17, 4250 (ALPB)",
                "10.1021/acs.jctc.1c00471")),
        List.of(),
        List.of(),
        List.of(METHOD, SOLVATES, SECONDS, CATHODE),
        OrbitalProperties.all(),
        Duration.ofHours(2));
  }

  private OrbitalParameters() {}

  /** The number that stands for a method of HOMO and LUMO; empty where it is none of the three. */
  public static OptionalDouble number(Method method) {
    int index = METHODS.indexOf(method);
    return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index + 1.0);
  }

  static Method method(StudyInput input) {
    double number = input.parameter(DESCRIPTOR, METHOD).orElse(1);
    return METHODS.get((int) Math.clamp(Math.round(number) - 1, 0, METHODS.size() - 1));
  }

  static boolean solvates(StudyInput input) {
    return input.parameter(DESCRIPTOR, SOLVATES).orElse(0) >= 0.5;
  }

  static double seconds(StudyInput input) {
    return input.parameter(DESCRIPTOR, SECONDS).orElse(0);
  }

  static OptionalDouble cathode(StudyInput input) {
    return input.parameter(DESCRIPTOR, CATHODE);
  }
}
