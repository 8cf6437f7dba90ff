// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.tests;

import java.util.List;
import java.util.UUID;
import org.natrolyte.model.finding.Property;
import org.natrolyte.model.study.Citation;
import org.natrolyte.model.study.Parameter;
import org.natrolyte.model.study.StudyDescriptor;

/** What studies of the tests say of themselves. */
final class Descriptors {
  private Descriptors() {}

  /**
   * A study that needs no other.
   *
   * @param id its id
   * @param title what a chemist reads
   * @param parameters what can be set
   * @param gives its properties
   */
  static StudyDescriptor of(
      String id, String title, List<Parameter> parameters, List<Property> gives) {
    return new StudyDescriptor(
        id,
        title,
        "tests",
        // of a version of its own, so that no earlier result is taken
        UUID.randomUUID().toString(),
        List.of(new Citation("the tests of the workbench", "")),
        List.of(),
        List.of(),
        parameters,
        gives,
        StudyDescriptor.DEFAULT_TIME_LIMIT);
  }
}
