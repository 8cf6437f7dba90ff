// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.List;
import java.util.stream.IntStream;
import org.natrolyte.model.finding.Direction;
import org.natrolyte.model.finding.Finding;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.finding.Provenance;
import org.natrolyte.model.finding.Value;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;
import org.natrolyte.model.study.StudyInput;
import org.natrolyte.model.study.StudyMonitor;
import org.natrolyte.model.study.StudyResult;

/** A study that finds five hundred values at once. */
final class ManyFindings implements Study {
  static final int COUNT = 500;
  static final String TITLE = "Many findings";

  private final StudyDescriptor descriptor =
      Descriptors.of(
          "manybytest",
          TITLE,
          List.of(),
          IntStream.range(0, COUNT).mapToObj(ManyFindings::property).toList());

  private static Property property(int i) {
    return new Property(
        "many" + i, label(i), "mPa·s", Direction.LOWER_IS_BETTER, "A value of the tests.");
  }

  static String label(int i) {
    return "Value number " + i;
  }

  @Override
  public StudyDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public StudyResult run(StudyInput input, StudyMonitor monitor) {
    int recipe = input.formulation().recipe().text().hashCode() & 0xff;
    return StudyResult.of(
        IntStream.range(0, COUNT)
            .mapToObj(i ->
                new Finding(
                    descriptor.id(),
                    descriptor.gives().get(i),
                    "",
                    Value.between(i + recipe, i + recipe + 1, i + recipe + 2),
                    new Provenance.Computed("the test", "nothing"),
                    List.of()))
            .toList());
  }
}
