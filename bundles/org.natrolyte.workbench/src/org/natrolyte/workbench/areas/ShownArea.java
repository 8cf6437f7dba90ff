// SPDX-License-Identifier: EPL-2.0
package org.natrolyte.workbench.areas;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.natrolyte.model.run.AvailableStudies;
import org.natrolyte.provisioning.Area;

/**
 * A research area on its page.
 *
 * @param area the feature
 * @param installed whether it is installed
 * @param source where it can be installed from; empty when nobody offers it
 * @param size of its installation in bytes; empty when not known
 * @param studies what it adds, when it is installed and running
 */
record ShownArea(
    Area area,
    boolean installed,
    Optional<URI> source,
    OptionalLong size,
    List<AvailableStudies.Installed> studies) {
  ShownArea {
    studies = List.copyOf(studies);
  }
}
