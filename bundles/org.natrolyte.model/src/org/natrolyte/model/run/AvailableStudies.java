// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.model.run;

import java.util.List;
import java.util.Objects;
import org.natrolyte.model.study.Study;
import org.natrolyte.model.study.StudyDescriptor;

/**
 * The studies there are, and those that are installed but cannot be used.
 *
 * @param studies in a stable order
 * @param broken installed studies that failed to load
 */
public record AvailableStudies(List<Installed> studies, List<Broken> broken) {
  /**
   * A usable study.
   *
   * @param study the service
   * @param descriptor what it said of itself when it was found
   * @param codeVersion version of the code it comes from; part of the key of cached results
   */
  public record Installed(Study study, StudyDescriptor descriptor, String codeVersion) {
    public Installed {
      Objects.requireNonNull(study, "study");
      Objects.requireNonNull(descriptor, "descriptor");
      Objects.requireNonNull(codeVersion, "codeVersion");
    }
  }

  /**
   * A study that cannot be used.
   *
   * @param name the plugin's name
   * @param reason why, in words for the user
   */
  public record Broken(String name, String reason) {}

  public AvailableStudies {
    studies = List.copyOf(studies);
    broken = List.copyOf(broken);
  }

  /** Studies that all work, of one code version; for tests and plain Java programs. */
  public static AvailableStudies of(List<? extends Study> studies) {
    return new AvailableStudies(
        studies.stream().map(s -> new Installed(s, s.descriptor(), "0")).toList(), List.of());
  }

  /** What every usable study says of itself. */
  public List<StudyDescriptor> descriptors() {
    return studies.stream().map(Installed::descriptor).toList();
  }
}
