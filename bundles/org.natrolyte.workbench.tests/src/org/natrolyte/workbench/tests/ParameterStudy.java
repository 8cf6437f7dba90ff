// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.List;
import java.util.OptionalDouble;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Choice;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** An installed study that finds the number it was told: the water in an electrolyte. */
final class ParameterStudy implements Study {
  static final String ID = "waterofthetest";
  static final String KEY = ID + ".waterPpm";

  private static final Parameter WATER =
      new Parameter("waterPpm", "Water", "ppm", OptionalDouble.of(5), 0, 100_000, "Water by mass.");
  private static final Parameter METHOD =
      Parameter.oneOf(
          "method",
          "Method",
          "titration",
          List.of(
              new Choice(1, "titration", "Karl Fischer titration"),
              new Choice(3, "nmr", "NMR"),
              new Choice(4, "guess", "Guess & hope")),
          "How the water was measured.");
  private static final Parameter DRIED =
      Parameter.onOff("dried", "Dried", false, "Whether it was dried before.");
  private static final Property FOUND =
      new Property("waterOfTheTest", "Water", "ppm", Direction.NEUTRAL, "What was told.");

  private final StudyDescriptor descriptor =
      Descriptors.of(ID, "Water of the test", List.of(WATER, METHOD, DRIED), List.of(FOUND));

  @Override
  public StudyDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) {
    double told = input.parameter(descriptor, WATER).orElseThrow();
    return StudyResult.of(
        List.of(
            new Finding(
                ID,
                FOUND,
                "",
                Value.exactly(told),
                new Provenance.Computed("the test", "nothing"),
                List.of())));
  }
}
